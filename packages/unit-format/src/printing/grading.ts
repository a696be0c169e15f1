import {
  type Bundle,
  type BundleAmount,
  type BundleCondition,
  type Credit,
  DEFAULTS,
  type Grading,
  percentNumber,
  percentText,
  SCALES,
  type ScaleStep,
  type Scheme,
} from '@openmastery/core';
import { isSame, plain, type Said, type SaidMap, say, unless } from './said.js';

/** Grading as a file says it; absent where nothing needs to be said. */
export function sayGrading(grading: Grading): SaidMap | undefined {
  const { credit, floor, atLeast, missing, pending, scheme, scale, roundTo } = grading;
  const credits = say([
    ['practice', unless(sayCredit(credit.practice), DEFAULTS.credit.practice)],
    ['check', unless(sayCredit(credit.check), DEFAULTS.credit.check)],
    ['summative', unless(sayCredit(credit.summative), DEFAULTS.credit.summative)],
  ]);
  const said = say([
    ['credit', credits.size === 0 ? undefined : credits],
    ['floor', floor === null ? undefined : percentText(floor)],
    ['atLeast', atLeast === null ? undefined : percentText(atLeast)],
    ['missing', unless<string>(percentText(missing), DEFAULTS.grading.missing)],
    ['pending', pending ?? undefined],
    ...sayScheme(scheme),
    ['scale', scale === null ? undefined : sayScale(scale)],
    ['roundTo', roundTo === null ? undefined : (percentNumber(roundTo) ?? roundTo)],
  ]);
  return said.size === 0 ? undefined : said;
}

/** What a column earns. */
export function sayCredit(credit: Credit): Said {
  if (credit.type === 'table') {
    return say([
      ['mastered', percentText(credit.mastered)],
      ['notYet', percentText(credit.notYet)],
    ]);
  }
  if (credit.type === 'levels')
    return new Map(credit.levels.map((one) => [one.level, percentText(one.credit)]));
  return credit.type;
}

function sayScale(scale: readonly ScaleStep[]): Said {
  const said = new Map(scale.map(({ letter, from }) => [letter, percentNumber(from) ?? from]));
  return Object.entries(SCALES).find(([, steps]) => isSame(plain(steps), said))?.[0] ?? said;
}

function sayScheme(scheme: Scheme): [string, Said][] {
  switch (scheme.type) {
    case 'points':
      return [];
    case 'weights':
      return [['weights', new Map(scheme.weights.map(({ part, weight }) => [part, weight]))]];
    case 'tiers': {
      const figure = (exact: string | null) => (exact === null ? undefined : (percentNumber(exact) ?? exact));
      return [
        [
          'tiers',
          say([
            ['must', figure(scheme.must)],
            ['should', figure(scheme.should)],
            ['aspire', figure(scheme.aspire)],
            ['partial', unless(scheme.partial, DEFAULTS.tiers.partial)],
          ]),
        ],
      ];
    }
    case 'bundles': {
      const bundles = new Map<string, Said>(
        scheme.bundles.map((bundle) => [bundle.letter, sayBundle(bundle)]),
      );
      if (scheme.otherwise !== null) bundles.set('otherwise', scheme.otherwise);
      return [['bundles', bundles]];
    }
  }
}

function sayBundle({ conditions }: Bundle): SaidMap {
  return new Map(conditions.map((condition) => [sayPart(condition), sayNeed(condition)]));
}

function sayPart({ subject }: BundleCondition): string {
  if (subject.type === 'entry') return subject.id;
  return subject.type === 'tier' ? subject.tier : subject.type;
}

function sayNeed({ need }: BundleCondition): Said {
  if (need.type === 'level') return need.level;
  if (need.type === 'levels')
    return new Map(need.levels.map(({ level, amount }) => [level, sayAmount(amount)]));
  return sayAmount(need);
}

function sayAmount(amount: BundleAmount): string | number {
  if (amount.type === 'all') return 'all';
  return amount.type === 'count' ? amount.n : percentText(amount.value);
}

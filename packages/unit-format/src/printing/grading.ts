import type {
  Bundle,
  BundleAmount,
  BundleCondition,
  Credit,
  Grading,
  ScaleStep,
  Scheme,
} from '@openmastery/core';
import { isSame, percentNumber, percentOf, type Said, type SaidMap, say, unless } from './said.js';

const BUILT_IN: readonly (readonly [string, SaidMap])[] = [
  ['letters', map({ A: 90, B: 80, C: 70, D: 60, F: 0 })],
  [
    'plusMinus',
    map({
      A: 93,
      'A-': 90,
      'B+': 87,
      B: 83,
      'B-': 80,
      'C+': 77,
      C: 73,
      'C-': 70,
      'D+': 67,
      D: 63,
      'D-': 60,
      F: 0,
    }),
  ],
  ['passFail', map({ pass: 60, fail: 0 })],
];

function map(values: { readonly [key: string]: number }): SaidMap {
  return new Map(Object.entries(values));
}

/** Grading as a file says it; absent where nothing needs to be said. */
export function sayGrading(grading: Grading): SaidMap | undefined {
  const { credit, floor, atLeast, missing, pending, scheme, scale, roundTo } = grading;
  const credits = say([
    ['practice', sayCredit(credit.practice, 'mastery')],
    ['check', sayCredit(credit.check, 'mastery')],
    ['summative', sayCredit(credit.summative, 'score')],
  ]);
  const said = say([
    ['credit', credits.size === 0 ? undefined : credits],
    ['floor', floor === null ? undefined : percentOf(floor)],
    ['atLeast', atLeast === null ? undefined : percentOf(atLeast)],
    ['missing', missing === '0' ? undefined : percentOf(missing)],
    ['pending', pending ?? undefined],
    ...sayScheme(scheme),
    ['scale', scale === null ? undefined : sayScale(scale)],
    ['roundTo', roundTo === null ? undefined : (percentNumber(roundTo) ?? roundTo)],
  ]);
  return said.size === 0 ? undefined : said;
}

function sayCredit(credit: Credit, usual: Credit['type']): Said | undefined {
  if (credit.type === 'table') {
    return say([
      ['mastered', percentOf(credit.mastered)],
      ['notYet', percentOf(credit.notYet)],
    ]);
  }
  if (credit.type === 'levels')
    return new Map(credit.levels.map((one) => [one.level, percentOf(one.credit)]));
  return unless<string>(credit.type, usual);
}

function sayScale(scale: readonly ScaleStep[]): Said {
  const said = new Map(scale.map(({ letter, from }) => [letter, percentNumber(from) ?? from]));
  return BUILT_IN.find(([, steps]) => isSame(steps, said))?.[0] ?? said;
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
            ['partial', unless(scheme.partial, 'proportional')],
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
  return amount.type === 'count' ? amount.n : percentOf(amount.value);
}

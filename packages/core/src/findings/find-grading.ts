import {
  compare,
  fromNumber,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  sum,
  ZERO,
} from '../exact/ratio.js';
import type { BundleCondition } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Rubric } from '../model/rubric.js';
import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { UnitFinding, UnitFindingCode } from './finding.js';

type Report = (
  code: UnitFindingCode,
  path: Path,
  data: UnitFinding['data'],
  severity?: UnitFinding['severity'],
) => void;

function checkScale(report: Report, unit: Unit): void {
  const { scale } = unit.grading;
  if (scale === null) return;
  const at = ['grading', 'scale'];
  const from = scale.map((step) => parseExact(step.from) ?? ZERO);
  scale.forEach((step, index) => {
    const above = from[index - 1];
    const own = from[index] ?? ZERO;
    if (above !== undefined && compare(own, above) >= 0) {
      report('scale-not-descending', [...at, step.letter], {
        letter: step.letter,
        above: scale[index - 1]?.letter ?? '',
      });
    }
    if (compare(own, ONE) > 0)
      report('number-above-maximum', [...at, step.letter], { number: step.from, maximum: 100 }, 'warning');
  });
  const last = from[from.length - 1];
  if (last !== undefined && compare(last, ZERO) > 0) {
    report('scale-without-floor', at, { letter: scale[scale.length - 1]?.letter ?? '' }, 'warning');
  }
}

function checkParts(report: Report, unit: Unit): void {
  const { scheme } = unit.grading;
  if (scheme.type !== 'weights') return;
  const known = new Set(['practice', 'check', 'summative']);
  for (const { entry } of walk(unit)) if ('skills' in entry) known.add(entry.id);
  for (const { id } of unit.summatives) known.add(id);
  for (const { part } of scheme.weights) {
    if (!known.has(part))
      report('unknown-part', ['grading', 'weights', part], { id: part, known: [...known] });
  }
  const total = sum(scheme.weights.map(({ weight }) => fromNumber(weight) ?? ZERO));
  if (compare(total, ratio(100)) !== 0) {
    report(
      'weights-not-whole',
      ['grading', 'weights'],
      { total: `${total.n}${total.d === 1 ? '' : `/${total.d}`}` },
      'warning',
    );
  }
}

function checkTiers(report: Report, unit: Unit): void {
  const { scheme } = unit.grading;
  if (scheme.type !== 'tiers') return;
  const said = (['must', 'should', 'aspire'] as const).filter((tier) => scheme[tier] !== null);
  said.forEach((tier, index) => {
    const before = said[index - 1];
    const low = before === undefined ? null : parseExact(scheme[before] ?? '0');
    if (low !== null && compare(parseExact(scheme[tier] ?? '0') ?? ZERO, low) < 0) {
      report('tiers-not-increasing', ['grading', 'tiers', tier], { tier, before: before ?? '' });
    }
  });
  if (unit.summatives.length > 0) {
    report(
      'tiers-ignore-summatives',
      ['grading', 'tiers'],
      { ids: unit.summatives.map(({ id }) => id) },
      'warning',
    );
  }
}

/** Every rubric of the unit, named or not. */
function rubricsOf(unit: Unit): Rubric[] {
  const ofChecks = walk(unit).flatMap(({ entry }) =>
    'skills' in entry || entry.check.measure.type !== 'rubric' ? [] : [entry.check.measure.rubric],
  );
  return [...unit.rubrics, ...ofChecks, ...unit.summatives.flatMap(({ rubric }) => rubric ?? [])];
}

/** The most that a count can ask for: skills, or the points of a summative; null where it is about neither. */
function available(unit: Unit, bundle: BundleCondition): number | null {
  const skills = walk(unit).flatMap(({ entry }) => ('skills' in entry || entry.retired ? [] : [entry]));
  const { subject } = bundle;
  if (subject.type === 'skills') return skills.length;
  if (subject.type === 'tier') return skills.filter(({ tier }) => tier === subject.tier).length;
  if (subject.type !== 'entry') return null;
  const summative = unit.summatives.find(({ id }) => id === subject.id);
  if (summative !== undefined) return summative.points;
  const set = walk(unit).find(({ entry }) => entry.id === subject.id)?.entry;
  return set !== undefined && 'skills' in set
    ? walk(set).filter(({ entry }) => !('skills' in entry)).length
    : null;
}

function checkBundles(report: Report, unit: Unit): void {
  const { scheme } = unit.grading;
  if (scheme.type !== 'bundles') return;
  const known = new Set([...walk(unit).map(({ entry }) => entry.id), ...unit.summatives.map(({ id }) => id)]);
  const levels = new Set(rubricsOf(unit).flatMap((rubric) => rubric.levels.map(({ name }) => name)));
  for (const bundle of scheme.bundles) {
    for (const condition of bundle.conditions) {
      const { subject, need } = condition;
      const key =
        subject.type === 'entry' ? subject.id : subject.type === 'tier' ? subject.tier : subject.type;
      const at = ['grading', 'bundles', bundle.letter, key];
      if (subject.type === 'entry' && !known.has(subject.id))
        report('unknown-reference', at, { id: subject.id, known: [...known] });
      const most = available(unit, condition);
      if (need.type === 'count' && most !== null && need.n > most)
        report('bundle-unreachable', at, { n: need.n, most });
      if (need.type === 'level' && levels.size > 0 && !levels.has(need.level)) {
        report('unknown-level', at, { level: need.level, known: [...levels] });
      }
    }
  }
}

function nameOf({ subject }: BundleCondition): string {
  return subject.type === 'entry' ? subject.id : subject.type === 'tier' ? subject.tier : subject.type;
}

/** How much a condition asks for, where two of the same kind can be compared; null for levels. */
function amountOf({ need }: BundleCondition, most: number): Ratio | null {
  if (need.type === 'count') return ratio(need.n);
  if (need.type === 'all') return ratio(most);
  return need.type === 'proportion' ? multiply(parseExact(need.value) ?? ZERO, ratio(most)) : null;
}

/** A lower bundle that asks for more than a better one of the same thing can hardly ever be the one that is given. */
function checkLadder(report: Report, unit: Unit): void {
  const { scheme } = unit.grading;
  if (scheme.type !== 'bundles') return;
  scheme.bundles.forEach((lower, index) => {
    const better = scheme.bundles[index - 1];
    for (const condition of better === undefined ? [] : lower.conditions) {
      const above = better?.conditions.find((other) => nameOf(other) === nameOf(condition));
      const most = available(unit, condition) ?? 1;
      const asks = amountOf(condition, most);
      const asked = above === undefined ? null : amountOf(above, most);
      if (asks === null || asked === null || compare(asks, asked) <= 0) continue;
      const at = ['grading', 'bundles', lower.letter, nameOf(condition)];
      report('bundles-not-monotone', at, { letter: lower.letter, better: better?.letter ?? '' }, 'warning');
    }
  });
}

/** Scales, weights, tiers and bundles that cannot work or that would punish better work. */
export function findGrading(unit: Unit): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  const report: Report = (code, path, data, severity = 'error') => {
    findings.push({ code, severity, path, about: 'value', data, related: [] });
  };
  for (const check of [checkScale, checkParts, checkTiers, checkBundles, checkLadder]) check(report, unit);
  return findings;
}

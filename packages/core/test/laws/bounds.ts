import { expect } from 'vitest';
import type { BundleCondition, Event, Unit } from '../../src/index.js';
import { fromText, order } from '../arbitraries/fraction.js';
import { skillsOf } from '../arbitraries/instant.js';
import { gradeAt, rankOf } from './later.js';

type Shown = { readonly exact: string } | string | null;

/** Neither is better than the one after it; no letter is worse than any. */
function expectAscending(unit: Unit, ends: readonly Shown[]): void {
  const shown = ends.map((end) => (typeof end === 'object' && end !== null ? end.exact : end));
  const letters = unit.grading.scheme.type === 'bundles';
  const inOrder = (low: string | null, high: string | null): boolean => {
    if (letters) return rankOf(unit, high) <= rankOf(unit, low);
    return low !== null && high !== null && order(fromText(low), fromText(high)) <= 0;
  };
  const holds = shown.every((end, index) => index === 0 || inOrder(shown[index - 1] ?? null, end));
  expect(holds, shown.join(' ≤ ')).toBe(true);
}

/** 0 ≤ lowest ≤ grade ≤ highest ≤ 100 %, or the letters of bundles in that order. */
export function assertBounds(unit: Unit, events: readonly Event[], now: string): void {
  for (const { percent, letter, range } of Object.values(gradeAt(unit, events, now).learners)) {
    if (unit.grading.scheme.type === 'bundles') expectAscending(unit, [range.lowest, letter, range.highest]);
    else if (percent === null) expect(range.lowest).toBeNull();
    else expectAscending(unit, [{ exact: '0' }, range.lowest, percent, range.highest, { exact: '1' }]);
  }
}

/** The unit with the default credits. */
export function withDefaultCredits(unit: Unit): Unit {
  const credit = {
    practice: { type: 'mastery' },
    check: { type: 'mastery' },
    summative: { type: 'score' },
  } as const;
  return { ...unit, grading: { ...unit.grading, credit } };
}

function isCount({ subject, need }: BundleCondition, unit: Unit): boolean {
  const { id } = subject.type === 'entry' ? subject : { id: null };
  if (id !== null && unit.summatives.some((summative) => summative.id === id)) return true;
  const isSkill = id !== null && skillsOf(unit.skills).some((skill) => skill.id === id);
  const isGroup = subject.type === 'tier' || subject.type === 'skills' || (id !== null && !isSkill);
  return isGroup && (need.type === 'all' || need.type === 'count' || need.type === 'proportion');
}

/** Everything mastered and every summative in full is all there is. */
export function assertAllIsAll(unit: Unit): void {
  const base = { learner: 'ana', at: '2026-12-01T12:00:00Z' };
  const events: Event[] = [
    ...skillsOf(unit.skills)
      .filter((skill) => !skill.retired)
      .map(({ id }): Event => ({ ...base, id: `o-${id}`, type: 'override', skill: id, mastered: true })),
    ...unit.summatives.map(
      ({ id }): Event => ({ ...base, id: `s-${id}`, type: 'summative', summative: id, score: '100%' }),
    ),
  ];
  const { percent, letter } = gradeAt(unit, events, '2027-01-01T00:00:00Z').learners.ana ?? {};
  const { scheme } = unit.grading;
  if (scheme.type === 'bundles') {
    const reached = scheme.bundles.findIndex(({ conditions }) =>
      conditions.every((each) => isCount(each, unit)),
    );
    if (reached >= 0) expect(rankOf(unit, letter ?? null)).toBeLessThanOrEqual(reached);
    return;
  }
  const top = scheme.type === 'tiers' ? (scheme.aspire ?? scheme.should ?? scheme.must ?? '0') : '1';
  const { atLeast } = unit.grading;
  const expected = atLeast !== null && order(fromText(atLeast), fromText(top)) > 0 ? atLeast : top;
  expect(percent && order(fromText(percent.exact), fromText(expected)), percent?.exact).toBe(percent && 0);
  if (percent === null || percent === undefined) expect(scheme.type).toBe('weights');
}

import {
  compare,
  divide,
  fromNumber,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  ZERO,
} from '../../exact/ratio.js';
import type { BundleAmount, BundleCondition, BundleSubject } from '../../model/grading.js';
import type { Rubric } from '../../model/rubric.js';
import type { Skill, Summative } from '../../model/unit.js';
import type { Survey } from '../survey.js';

/** What a bundle's condition is about: skills, one summative, or a figure over all. */
export type Subject =
  | { readonly type: 'skills'; readonly skills: readonly Skill[]; readonly isOne: boolean }
  | { readonly type: 'summative'; readonly summative: Summative }
  | { readonly type: 'figure' };

/** Looks up what conditions are about; null where nothing has that id. */
export function subjects({
  skills: all,
  sets,
  summatives,
  byId,
}: Survey): (subject: BundleSubject) => Subject | null {
  const known = new Map<string, Subject | null>();
  const offered = all.filter(({ entry }) => !entry.retired);
  const about = (skills: readonly Skill[], isOne = false): Subject => ({ type: 'skills', skills, isOne });
  const find = (subject: BundleSubject): Subject | null => {
    if (subject.type === 'skills') return about(offered.map(({ entry }) => entry));
    if (subject.type === 'tier')
      return about(offered.flatMap(({ entry }) => (entry.tier === subject.tier ? [entry] : [])));
    if (subject.type !== 'entry') return { type: 'figure' };
    const summative = summatives.find(({ id }) => id === subject.id);
    if (summative !== undefined) return { type: 'summative', summative };
    const place = byId.get(subject.id);
    if (place === undefined) return null;
    if (!('skills' in place.entry)) return about([place.entry], true);
    const end = endOf(place.at, sets, all);
    return about(offered.flatMap(({ entry, at }) => (at > place.at && at < end ? [entry] : [])));
  };
  return (subject) => {
    const key = JSON.stringify(subject);
    if (!known.has(key)) known.set(key, find(subject));
    return known.get(key) ?? null;
  };
}

// the places inside a set follow it: up to the first whose way does not lead through it
function endOf(at: number, sets: Survey['sets'], skills: Survey['skills']): number {
  const own = sets.find((set) => set.at === at);
  const depth = own?.path.length ?? 0;
  const next = [...sets, ...skills].filter((place) => place.at > at && place.path.length <= depth);
  return next.reduce((least, place) => Math.min(least, place.at), Number.POSITIVE_INFINITY);
}

/** One thing that a condition asks for: so much of its subject, at a level or (null) mastered. */
export interface Part {
  readonly level: string | null;
  readonly amount: Ratio;
}

function amountOf(amount: BundleAmount, most: Ratio): Ratio {
  if (amount.type === 'all') return most;
  return amount.type === 'count' ? ratio(amount.n) : multiply(parseExact(amount.value) ?? ZERO, most);
}

/** What a condition asks for, in skills or, of a summative or a figure, as a proportion. */
export function partsOf({ need }: BundleCondition, subject: Subject): readonly Part[] {
  const most = subject.type === 'skills' ? ratio(subject.skills.length) : ONE;
  if (need.type === 'level') return [{ level: need.level, amount: most }];
  if (need.type === 'levels')
    return need.levels.map(({ level, amount }) => ({ level, amount: amountOf(amount, most) }));
  // of one skill a percent is about its figure, as a level is
  if (subject.type === 'skills' && subject.isOne && need.type === 'proportion')
    return [{ level: '%', amount: parseExact(need.value) ?? ZERO }];
  if (subject.type === 'summative' && need.type === 'count') {
    const points = fromNumber(subject.summative.points ?? 0) ?? ZERO;
    return [
      { level: null, amount: compare(points, ZERO) > 0 ? divide(ratio(need.n), points) : ratio(need.n) },
    ];
  }
  return [{ level: null, amount: amountOf(need, most) }];
}

/** Whether meeting one level is meeting another. */
export function levelCovers(rubrics: readonly Rubric[], level: string | null, other: string | null): boolean {
  if (level === other || level === null || other === null) return level === other;
  return rubrics.some(({ levels }) => {
    const rank = levels.findIndex(({ name }) => name === level);
    const lower = levels.findIndex(({ name }) => name === other);
    return lower >= 0 && rank > lower;
  });
}

/** Whether whoever meets the parts of one condition meets those of another. */
export function covers(rubrics: readonly Rubric[], parts: readonly Part[], others: readonly Part[]): boolean {
  return others.every((other) =>
    parts.some(
      (part) => levelCovers(rubrics, part.level, other.level) && compare(part.amount, other.amount) >= 0,
    ),
  );
}

import { compare, divide, type Ratio, ratio, sum, ZERO } from '../exact/ratio.js';
import type { SetPlan } from '../rules/plan.js';
import type { DraftColumn } from './columns.js';
import type { GradeFacts } from './grade-facts.js';

/** At most so many choices are tried one by one; beyond, the children that earned the greatest share are taken. */
const MOST_CHOICES = 5000;

/** Skills whose columns must be in the sum; of all others they are in it only where they raise it. */
export type Chosen = ReadonlySet<number>;

function skillsIn(facts: GradeFacts, node: number): number[] {
  const { plan } = facts;
  if (node < plan.top) return [node];
  return plan.sets[node - plan.top]?.children.flatMap((child) => skillsIn(facts, child)) ?? [];
}

function isThere(facts: GradeFacts, node: number): boolean {
  return skillsIn(facts, node).some(
    (skill) => !facts.skills[skill]?.retired && !facts.skills[skill]?.excused,
  );
}

function isMastered(facts: GradeFacts, node: number): boolean {
  return node < facts.plan.top ? (facts.skills[node]?.mastered ?? false) : facts.settled(node);
}

function combinations<Item>(items: readonly Item[], n: number): Item[][] {
  if (n === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), n - 1).map((rest) => [item, ...rest]),
  );
}

function count(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

function shareOf(facts: GradeFacts, columns: readonly DraftColumn[], node: number): Ratio {
  const skills = new Set(skillsIn(facts, node));
  const own = columns.filter(({ skill }) => skill !== null && skills.has(skill));
  const possible = sum(own.map((column) => column.possible));
  return compare(possible, ZERO) > 0 ? divide(sum(own.map(({ earned }) => earned)), possible) : ratio(1);
}

/** The ways in which a set's children can be in the sum, each as the skills that must be. */
function waysOf(facts: GradeFacts, columns: readonly DraftColumn[], node: number): number[][] {
  const { plan } = facts;
  if (node < plan.top) return [[node]];
  const set = plan.sets[node - plan.top] as SetPlan;
  const there = set.children.filter((child) => isThere(facts, child));
  if (typeof set.require !== 'number' || !facts.settled(node))
    return product(there.map((child) => waysOf(facts, columns, child)));
  const mastered = there.filter((child) => isMastered(facts, child));
  const n = Math.min(set.require, there.length, mastered.length);
  // best share first, so that what is not tried one by one begins with the likeliest
  const best = mastered
    .map((child) => ({ child, share: shareOf(facts, columns, child) }))
    .sort((a, b) => compare(b.share, a.share))
    .map(({ child }) => child);
  const inner = new Map(best.map((child) => [child, waysOf(facts, columns, child)]));
  const each = Math.max(1, ...[...inner.values()].map((ways) => ways.length));
  if (count(best.length, n) * each ** n > MOST_CHOICES)
    return [best.slice(0, n).flatMap((child) => inner.get(child)?.[0] ?? [])];
  return combinations(best, n).flatMap((some) => product(some.map((child) => inner.get(child) ?? [])));
}

/** Every way of one taken with every way of the others; where that is too many, the first of each. */
function product(all: readonly (readonly number[][])[]): number[][] {
  const size = all.reduce((ways, own) => ways * own.length, 1);
  if (size > MOST_CHOICES) return [all.flatMap((own) => own[0] ?? [])];
  return all.reduce<number[][]>(
    (ways, own) => ways.flatMap((way) => own.map((more) => [...way, ...more])),
    [[]],
  );
}

/** The choices that settled `require: N` sets leave; exactly one where there is no such set. */
export function choices(facts: GradeFacts, columns: readonly DraftColumn[]): Chosen[] {
  return waysOf(facts, columns, facts.plan.top).map((way) => new Set(way));
}

/** What is not mastered among the children of a settled `require: N` set: no tier and no bundle asks for it. */
export function leftOut(facts: GradeFacts): ReadonlySet<number> {
  const { plan } = facts;
  const out = new Set<number>();
  plan.sets.forEach((set, index) => {
    const node = plan.top + index;
    if (typeof set.require !== 'number' || !facts.settled(node)) return;
    for (const child of set.children.filter((each) => !isMastered(facts, each))) {
      for (const skill of skillsIn(facts, child)) if (!facts.skills[skill]?.mastered) out.add(skill);
    }
  });
  return out;
}

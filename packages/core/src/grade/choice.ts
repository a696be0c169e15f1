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
  if (typeof set.require !== 'number' || !facts.settled(node)) return product(facts, columns, there);
  const mastered = there.filter((child) => isMastered(facts, child));
  const n = Math.min(set.require, there.length, mastered.length);
  if (count(mastered.length, n) <= MOST_CHOICES) {
    return combinations(mastered, n).flatMap((some) => product(facts, columns, some));
  }
  const best = [...mastered].sort((a, b) => compare(shareOf(facts, columns, b), shareOf(facts, columns, a)));
  return product(facts, columns, best.slice(0, n));
}

function product(facts: GradeFacts, columns: readonly DraftColumn[], nodes: readonly number[]): number[][] {
  let ways: number[][] = [[]];
  for (const node of nodes) {
    const own = waysOf(facts, columns, node);
    const most = ways.length * own.length > MOST_CHOICES ? own.slice(0, 1) : own;
    ways = ways.flatMap((way) => most.map((more) => [...way, ...more]));
  }
  return ways;
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

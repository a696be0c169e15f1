import { add, compare, divide, multiply, type Ratio, subtract, sum, ZERO } from '../exact/ratio.js';
import type { SetPlan } from '../rules/plan.js';
import type { DraftColumn } from './columns.js';
import type { GradeFacts } from './grade-facts.js';
import { type Chosen, inSum, sumOf } from './sum.js';

/** At most so many choices are tried one by one; beyond, the best is found by {@link bestChoice}. */
const MOST_CHOICES = 5000;

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

function childrenOf(facts: GradeFacts, set: SetPlan): number[] {
  return set.children.filter((child) => isThere(facts, child));
}

/** How many of a settled `require: N` set's mastered children must be in the sum, and which those are. */
function choiceOf(
  facts: GradeFacts,
  node: number,
): { readonly n: number; readonly among: readonly number[] } | null {
  const set = facts.plan.sets[node - facts.plan.top] as SetPlan;
  if (typeof set.require !== 'number' || !facts.settled(node)) return null;
  const there = childrenOf(facts, set);
  const among = there.filter((child) => isMastered(facts, child));
  return { n: Math.min(set.require, there.length, among.length), among };
}

/** The ways in which a set's children can be in the sum, each as the skills that must be. */
function waysOf(facts: GradeFacts, node: number): number[][] {
  if (node < facts.plan.top) return [[node]];
  const choice = choiceOf(facts, node);
  const all = (children: readonly number[]) => product(children.map((child) => waysOf(facts, child)));
  if (choice === null) return all(childrenOf(facts, facts.plan.sets[node - facts.plan.top] as SetPlan));
  return combinations(choice.among, choice.n).flatMap(all);
}

/** At most how many ways there are. */
function countWays(facts: GradeFacts, node: number): number {
  if (node < facts.plan.top) return 1;
  const choice = choiceOf(facts, node);
  const set = facts.plan.sets[node - facts.plan.top] as SetPlan;
  const each = (choice?.among ?? childrenOf(facts, set)).map((child) => countWays(facts, child));
  if (choice === null) return each.reduce((ways, own) => ways * own, 1);
  return count(choice.among.length, choice.n) * Math.max(1, ...each) ** choice.n;
}

function product(all: readonly (readonly number[][])[]): number[][] {
  return all.reduce<number[][]>(
    (ways, own) => ways.flatMap((way) => own.map((more) => [...way, ...more])),
    [[]],
  );
}

/** The choices that settled `require: N` sets leave; exactly one where there is no such set. */
export function choices(facts: GradeFacts, columns: readonly DraftColumn[]): Chosen[] {
  const { top } = facts.plan;
  if (countWays(facts, top) > MOST_CHOICES) return [bestChoice(facts, columns)];
  return waysOf(facts, top).map((way) => new Set(way));
}

interface Picked {
  /** How much less than at its best the sum is, at the rate that is tried, because these must be in it; at most 0. */
  readonly loss: Ratio;
  readonly skills: readonly number[];
}

/** At a rate, the skills that cost the sum least: columns earn what they earn, less the rate for each point possible. */
function pick(facts: GradeFacts, losses: readonly Ratio[], node: number): Picked {
  if (node < facts.plan.top) return { loss: losses[node] ?? ZERO, skills: [node] };
  const choice = choiceOf(facts, node);
  const set = facts.plan.sets[node - facts.plan.top] as SetPlan;
  const all = (choice?.among ?? childrenOf(facts, set)).map((child) => pick(facts, losses, child));
  const some = choice === null ? all : all.sort((a, b) => compare(b.loss, a.loss)).slice(0, choice.n);
  return { loss: sum(some.map(({ loss }) => loss)), skills: some.flatMap(({ skills }) => skills) };
}

/**
 * The choice with the greatest earned ÷ possible, however many there are. Source: Dinkelbach's method for ratios; each
 * round finds the best choice at the ratio of the last one, until none is better.
 */
export function bestChoice(facts: GradeFacts, columns: readonly DraftColumn[]): Chosen {
  let rate = ZERO;
  let best: Chosen | null = null;
  for (;;) {
    const losses = facts.skills.map(() => ZERO);
    for (const column of columns) {
      if (column.skill === null || column.optional || !inSum(column)) continue;
      const gain = subtract(column.earned, multiply(rate, column.possible));
      if (compare(gain, ZERO) < 0) losses[column.skill] = add(losses[column.skill] ?? ZERO, gain);
    }
    const chosen: Chosen = new Set(pick(facts, losses, facts.plan.top).skills);
    const { earned, possible } = sumOf(columns, chosen);
    const next = compare(possible, ZERO) > 0 ? divide(earned, possible) : ZERO;
    if (best !== null && compare(next, rate) <= 0) return best;
    best = chosen;
    rate = next;
  }
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

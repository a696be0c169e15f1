import { atLeast, compare, multiply, type Ratio, smaller, subtract, sum, ZERO } from '../exact/ratio.js';
import type { SetPlan } from '../rules/plan.js';
import type { DraftColumn } from './columns.js';
import type { GradeFacts, SkillFact } from './grade-facts.js';
import { type Chosen, EVERY, inSum, shareOf, sumOf } from './sum.js';

/** At most so many choices are tried one by one; beyond, the best is found by {@link bestChoice}. */
const MOST_CHOICES = 5000;

function setAt({ plan }: GradeFacts, node: number): SetPlan {
  return plan.sets[node - plan.top] as SetPlan;
}

function skillsIn(facts: GradeFacts, node: number): SkillFact[] {
  const skill = facts.skills[node];
  return skill ? [skill] : setAt(facts, node).children.flatMap((child) => skillsIn(facts, child));
}

function isThere(facts: GradeFacts, node: number): boolean {
  return skillsIn(facts, node).some(({ retired, excused }) => !retired && !excused);
}

function isMastered(facts: GradeFacts, node: number): boolean {
  return facts.skills[node]?.mastered ?? facts.settled(node);
}

/** Which of a set's children can be in the sum, and how many of them must be. */
interface Choice {
  readonly among: readonly number[];
  readonly n: number;
}

/** All children, or so many of the mastered ones as a settled `require: N` set asks for. */
function choiceOf(facts: GradeFacts, node: number): Choice {
  const { children, require } = setAt(facts, node);
  if (typeof require !== 'number' || !facts.settled(node)) return { among: children, n: children.length };
  const among = children.filter((child) => isThere(facts, child) && isMastered(facts, child));
  return { among, n: Math.min(require, among.length) };
}

/** The ways in which a node can be in the sum, each as the skills that must be. */
function* waysOf(facts: GradeFacts, node: number): Generator<readonly number[]> {
  if (node < facts.plan.top) yield [node];
  else yield* waysOfSome(facts, choiceOf(facts, node));
}

function* waysOfSome(facts: GradeFacts, { among, n }: Choice, from = 0): Generator<readonly number[]> {
  if (n === 0) {
    yield [];
    return;
  }
  // INVARIANT: whichever child is the first of them, enough others follow
  for (let first = from; first <= among.length - n; first += 1)
    for (const way of waysOf(facts, among[first] as number))
      for (const more of waysOfSome(facts, { among, n: n - 1 }, first + 1)) yield [...way, ...more];
}

/** The choices that settled `require: N` sets leave; exactly one where there is no such set. */
export function choices(facts: GradeFacts, columns: readonly DraftColumn[]): [Chosen, ...Chosen[]] {
  if (facts.plan.sets.every(({ require }) => typeof require !== 'number')) return [EVERY];
  const all: Chosen[] = [];
  for (const way of waysOf(facts, facts.plan.top)) {
    if (all.length === MOST_CHOICES) return [bestChoice(facts, columns)];
    all.push(new Set(way));
  }
  return all as [Chosen, ...Chosen[]];
}

interface Picked {
  /** How much less than at its best the sum is, at the rate that is tried, because these must be in it; at most 0. */
  readonly loss: Ratio;
  readonly skills: readonly number[];
}

/** The skills that cost the sum least, by what each skill costs it. */
function pick(facts: GradeFacts, losses: readonly Ratio[], node: number): Picked {
  const loss = losses[node];
  if (loss !== undefined) return { loss, skills: [node] };
  const { among, n } = choiceOf(facts, node);
  const some = among
    .map((child) => pick(facts, losses, child))
    .sort((a, b) => compare(b.loss, a.loss))
    .slice(0, n);
  return { loss: sum(some.map((each) => each.loss)), skills: some.flatMap(({ skills }) => skills) };
}

/**
 * The choice with the greatest earned ÷ possible, however many there are. Source: Dinkelbach's method for ratios; each
 * round finds the best choice at the ratio of the last one, until none is better. At a ratio, a column earns what it
 * earns, less the ratio for each point possible.
 */
export function bestChoice(facts: GradeFacts, columns: readonly DraftColumn[]): Chosen {
  const must = columns.filter((column) => inSum(column) && !column.optional);
  const ofSkill = facts.skills.map(({ index }) => must.filter(({ skill }) => skill?.index === index));
  const bestAt = (rate: Ratio) => {
    const losses = ofSkill.map((own) =>
      sum(own.map(({ earned, possible }) => smaller(ZERO, subtract(earned, multiply(rate, possible))))),
    );
    const chosen: Chosen = new Set(pick(facts, losses, facts.plan.top).skills);
    return { chosen, share: shareOf(sumOf(columns, chosen)) ?? ZERO };
  };
  let best = bestAt(ZERO);
  for (;;) {
    const next = bestAt(best.share);
    if (atLeast(best.share, next.share)) return best.chosen;
    best = next;
  }
}

/** What is not mastered among the children of a settled `require: N` set: no tier and no bundle asks for it. */
export function leftOut(facts: GradeFacts): ReadonlySet<number> {
  const out = new Set<number>();
  facts.plan.sets.forEach(({ children, require }, place) => {
    if (typeof require !== 'number' || !facts.settled(facts.plan.top + place)) return;
    for (const child of children) {
      if (isMastered(facts, child)) continue;
      for (const { index, mastered } of skillsIn(facts, child)) if (!mastered) out.add(index);
    }
  });
  return out;
}

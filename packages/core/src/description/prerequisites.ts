import type { Unit } from '../model/unit.js';
import { askedOf, blockers } from '../rules/gate.js';
import { type Plan, planOf, type SetPlan } from '../rules/plan.js';

/** What must be settled before an entry opens: the nearest of it, by id. */
export interface Prerequisites {
  /** The entry before it, where its set is in order. */
  readonly order: string | null;
  /** What the entry itself names. */
  readonly after: readonly string[];
}

/** The children of a set (or, with null, of the unit) that settle it. */
export interface Requirement {
  readonly set: string | null;
  /** How many of `of` are needed. */
  readonly n: number;
  readonly of: readonly string[];
  /** All children that are offered. */
  readonly children: readonly string[];
}

/** Which nodes of a plan are offered: not retired, and sets with something in them. */
function offered(plan: Plan): readonly boolean[] {
  const there = plan.skills.map(({ retired }) => !retired);
  for (let index = plan.sets.length - 1; index >= 0; index -= 1) {
    const { children = [] } = plan.sets[index] ?? {};
    there[plan.top + index] = children.some((child) => there[child]);
  }
  return there;
}

function idOf(plan: Plan, node: number): string {
  return (node < plan.top ? plan.skills[node] : plan.sets[node - plan.top])?.id ?? '';
}

/** What comes directly before every skill and set that is offered. */
export function prerequisitesOf(unit: Unit): ReadonlyMap<string, Prerequisites> {
  const plan = planOf(unit);
  const there = offered(plan);
  const found = new Map<string, Prerequisites>();
  for (const set of plan.sets) {
    for (const child of set.children) {
      if (!there[child]) continue;
      const { after } = (child < plan.top ? plan.skills[child] : plan.sets[child - plan.top]) as SetPlan;
      const before = blockers(plan, set, child, there).at(-1);
      found.set(idOf(plan, child), {
        order: before === undefined ? null : idOf(plan, before),
        after: after.filter((node) => there[node]).map((node) => idOf(plan, node)),
      });
    }
  }
  return found;
}

/** Everything that keeps an entry closed, the nearest of it: its own, and at the head of a set what the set waits for. */
export function firstsOf(
  unit: Unit,
  prerequisites = prerequisitesOf(unit),
): ReadonlyMap<string, readonly string[]> {
  const plan = planOf(unit);
  const firsts = new Map<string, readonly string[]>();
  const visit = (set: SetPlan, above: readonly string[]): void => {
    for (const child of set.children) {
      const id = idOf(plan, child);
      const own = prerequisites.get(id);
      if (own === undefined) continue;
      const before = own.order === null ? above : [own.order];
      const all = [...new Set([...before, ...own.after])];
      firsts.set(id, all);
      if (child >= plan.top) visit(plan.sets[child - plan.top] as SetPlan, all);
    }
  };
  if (plan.sets[0] !== undefined) visit(plan.sets[0], []);
  return firsts;
}

/** What settles every set, the unit first. */
export function requirementsOf(unit: Unit): readonly Requirement[] {
  const plan = planOf(unit);
  const there = offered(plan);
  return plan.sets.flatMap((set, index) => {
    const children = set.children.filter((child) => there[child]);
    if (children.length === 0) return [];
    const asks = askedOf(plan, set, there);
    const asked = children.filter(asks);
    const ids = (nodes: readonly number[]) => nodes.map((node) => idOf(plan, node));
    const isChoice = asked.length === 0;
    return {
      set: index === 0 ? null : set.id,
      n: isChoice ? Number(set.require) : asked.length,
      of: ids(isChoice ? children : asked),
      children: ids(children),
    };
  });
}

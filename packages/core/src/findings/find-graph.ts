import type { Tier } from '../model/grading.js';
import type { Path } from '../model/path.js';
import { isSet, type Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { blockers, type Gates, gatesOf } from '../rules/gate.js';
import { type NodePlan, type Plan, planOf, type SetPlan } from '../rules/plan.js';
import type { UnitFinding } from './finding.js';

const RANK: { readonly [T in Tier]: number } = { must: 0, should: 1, aspire: 2 };

function references(unit: Unit): UnitFinding[] {
  const places = walk(unit);
  const byId = new Map(places.map((place) => [place.entry.id, place]));
  const findings: UnitFinding[] = [];
  for (const { entry, path } of places) {
    entry.after.forEach((id, index) => {
      const at = [...path, 'after', index];
      const target = byId.get(id);
      if (id === entry.id) {
        findings.push({
          code: 'self-reference',
          severity: 'error',
          path: at,
          about: 'value',
          data: { id },
          related: [],
        });
      } else if (target === undefined) {
        const known = [...byId.keys()].filter((other) => other !== entry.id);
        findings.push({
          code: 'unknown-reference',
          severity: 'error',
          path: at,
          about: 'value',
          data: { id, known },
          related: [],
        });
      } else if (RANK[target.entry.tier] > RANK[entry.tier]) {
        const data = { id: entry.id, tier: entry.tier, first: id, firstTier: target.entry.tier };
        const related = [{ path: target.path, id }];
        findings.push({
          code: 'prerequisite-on-lower-tier',
          severity: 'warning',
          path: at,
          about: 'value',
          data,
          related,
        });
      }
    });
  }
  return findings;
}

/** Whether a node has anything in it that is not retired. */
function isOffered(plan: Plan, node: number): boolean {
  if (node < plan.top) return !plan.skills[node]?.retired;
  return plan.sets[node - plan.top]?.children.some((child) => isOffered(plan, child)) ?? false;
}

function requirements(plan: Plan): UnitFinding[] {
  const findings: UnitFinding[] = [];
  for (const set of plan.sets) {
    if (typeof set.require !== 'number') continue;
    const children = set.children.filter((child) => isOffered(plan, child)).length;
    const path = [...set.path, 'require'];
    const found = (code: 'require-too-many' | 'require-needs-any-order'): void => {
      findings.push({
        code,
        severity: 'error',
        path,
        about: 'value',
        data: { require: set.require, children },
        related: [],
      });
    };
    if (set.order === 'linear') found('require-needs-any-order');
    if (set.require > children || set.require < 1) found('require-too-many');
  }
  return findings;
}

function nodeOf(plan: Plan, index: number): NodePlan {
  return (index < plan.top ? plan.skills[index] : plan.sets[index - plan.top]) as NodePlan;
}

/** What a node waits for, and the place that says so. */
interface Wait {
  readonly node: number;
  readonly path: Path;
}

/** The first thing that a node which never settles waits for; null where it waits for nothing that it could name. */
function waitsFor(plan: Plan, index: number, { there, settled, open }: Gates): Wait | null {
  if (index >= plan.top && open[index]) {
    const stuck = plan.sets[index - plan.top]?.children.find((child) => there[child] && !settled[child]);
    return stuck === undefined ? null : { node: stuck, path: nodeOf(plan, stuck).path };
  }
  const { parent, after, afterIds, path } = nodeOf(plan, index);
  const first = after.find((node) => !settled[node]);
  if (first !== undefined) {
    return { node: first, path: [...path, 'after', afterIds.indexOf(nodeOf(plan, first).id)] };
  }
  if (parent < 0) return null;
  const set = plan.sets[parent - plan.top] as SetPlan;
  const before = blockers(plan, set, index, there).find((child) => !settled[child]);
  if (before !== undefined) return { node: before, path };
  return parent !== plan.top && !open[parent] ? { node: parent, path } : null;
}

/** From a stuck node along what it waits for until a node comes again: a circle, a place already told, or nothing. */
function circleFrom(plan: Plan, start: number, gates: Gates, told: Set<number>): Wait[] | 'told' | null {
  const trail = new Map<number, Path>();
  let node = start;
  while (!trail.has(node)) {
    if (told.has(node)) return 'told';
    told.add(node);
    const wait = waitsFor(plan, node, gates);
    if (wait === null) return null;
    trail.set(node, wait.path);
    node = wait.node;
  }
  const circle = [...trail].map(([each, path]) => ({ node: each, path }));
  return circle.slice(circle.findIndex((each) => each.node === node));
}

/**
 * Cycles and dead ends: a learner who keeps mastering whatever is open is followed to the end, and what never opens is
 * found. Each circle is told once, with every edge.
 */
function stuck(plan: Plan): UnitFinding[] {
  const mastered = plan.skills.map(() => false);
  for (;;) {
    const gates = gatesOf(
      plan,
      mastered.map((each) => ({ mastered: each, excused: false })),
      true,
    );
    const next = plan.skills.flatMap((_, index) => (gates.open[index] && !mastered[index] ? [index] : []));
    if (next.length > 0) {
      for (const index of next) mastered[index] = true;
      continue;
    }
    const closed = plan.skills.flatMap((skill, index) => (gates.open[index] || skill.retired ? [] : [index]));
    return tell(plan, closed, gates);
  }
}

function tell(plan: Plan, closed: readonly number[], gates: Gates): UnitFinding[] {
  const told = new Set<number>();
  const findings: UnitFinding[] = [];
  for (const index of closed) {
    const circle = circleFrom(plan, index, gates, told);
    if (circle === null) {
      const { id, path } = nodeOf(plan, index);
      findings.push({ code: 'dead-end', severity: 'error', path, about: 'value', data: { id }, related: [] });
    }
    // a circle of one is a self-reference, which is told as such
    if (circle === null || circle === 'told' || circle.length === 1) continue;
    const ids = circle.map(({ node }) => nodeOf(plan, node).id);
    const related = circle.slice(1).map(({ node, path }) => ({ path, id: nodeOf(plan, node).id }));
    const path = circle[0]?.path ?? [];
    findings.push({ code: 'cycle', severity: 'error', path, about: 'value', data: { ids }, related });
  }
  return findings;
}

function empty(unit: Unit): UnitFinding[] {
  return walk(unit)
    .filter(({ entry }) => isSet(entry) && entry.skills.length === 0)
    .map(({ entry, path }) => ({
      code: 'dead-end' as const,
      severity: 'error' as const,
      path: [...path, 'skills'],
      about: 'value' as const,
      data: { id: entry.id },
      related: [],
    }));
}

/** What order, prerequisites and requirements make impossible. */
export function findGraph(unit: Unit): readonly UnitFinding[] {
  const plan = planOf(unit);
  return [...references(unit), ...requirements(plan), ...empty(unit), ...stuck(plan)];
}

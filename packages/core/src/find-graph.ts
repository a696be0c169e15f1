import type { UnitFinding } from './finding.js';
import { blockers, type Gates, gatesOf } from './gate.js';
import type { Tier } from './grading.js';
import type { Path } from './path.js';
import { type NodePlan, type Plan, planOf, type SetPlan } from './plan.js';
import { isSet, type Unit } from './unit.js';
import { walk } from './walk.js';

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

/** What a node that never opens waits for, each with the place that says so. */
function waitsFor(plan: Plan, index: number, { there, settled, open }: Gates): Wait[] {
  const { parent, after, path } = nodeOf(plan, index);
  const waits = after
    .filter((first) => !settled[first])
    .map((first) => ({ node: first, path: [...path, 'after', placeOf(plan, index, first)] as Path }));
  const set = plan.sets[parent - plan.top] as SetPlan;
  const before = blockers(plan, set, index, there).filter((child) => !settled[child]);
  waits.push(...before.map((child) => ({ node: child, path })));
  if (parent !== plan.top && !open[parent]) waits.push({ node: parent, path });
  return waits;
}

function placeOf(plan: Plan, index: number, first: number): number {
  const entry = walk(plan.unit).find(({ entry: { id } }) => id === nodeOf(plan, index).id)?.entry;
  return entry?.after.indexOf(nodeOf(plan, first).id) ?? 0;
}

/** From a stuck node along what it waits for (a stuck set waits for its stuck children) until a node comes again. */
function circleFrom(plan: Plan, start: number, gates: Gates): Wait[] | null {
  const { settled, open } = gates;
  const trail: Wait[] = [];
  let node = start;
  const path = nodeOf(plan, start).path;
  for (let step = 0; step <= plan.top + plan.sets.length; step += 1) {
    const seen = trail.findIndex((each) => each.node === node);
    if (seen >= 0) return trail.slice(seen);
    trail.push({ node, path });
    const inside =
      node >= plan.top && open[node]
        ? plan.sets[node - plan.top]?.children.find((child) => !settled[child])
        : undefined;
    const [wait] =
      inside === undefined
        ? waitsFor(plan, node, gates)
        : [{ node: inside, path: nodeOf(plan, inside).path }];
    if (wait === undefined) return null;
    trail[trail.length - 1] = { node, path: wait.path };
    node = wait.node;
  }
  return null;
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
    const circle = circleFrom(plan, index, gates);
    if (circle === null) {
      const data = { id: nodeOf(plan, index).id };
      findings.push({
        code: 'dead-end',
        severity: 'error',
        path: nodeOf(plan, index).path,
        about: 'value',
        data,
        related: [],
      });
      continue;
    }
    if (circle.some(({ node }) => told.has(node))) continue;
    for (const { node } of circle) told.add(node);
    const ids = circle.map(({ node }) => nodeOf(plan, node).id);
    if (ids.length === 1) continue;
    const [first] = circle;
    const related = circle.slice(1).map(({ node, path }) => ({ path, id: nodeOf(plan, node).id }));
    findings.push({
      code: 'cycle',
      severity: 'error',
      path: first?.path ?? [],
      about: 'value',
      data: { ids },
      related,
    });
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

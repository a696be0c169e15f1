import { expect } from 'vitest';
import {
  type Entry,
  type Event,
  evaluate,
  isSet,
  type LearnerProgress,
  type Order,
  type Require,
  type Unit,
} from '../../src/index.js';
import { afterAll } from '../arbitraries/scenario.js';

const RANK = { must: 0, should: 1, aspire: 2 } as const;

interface Group {
  readonly id: string | null;
  readonly tier: 'must' | 'should' | 'aspire';
  readonly order: Order;
  readonly require: Require;
  readonly skills: readonly Entry[];
}

const isThere = (entry: Entry): boolean => (isSet(entry) ? entry.skills.some(isThere) : !entry.retired);

function isExcused(entry: Entry, learner: LearnerProgress): boolean {
  if (isSet(entry)) return entry.skills.filter(isThere).every((child) => isExcused(child, learner));
  return learner.skills[entry.id]?.status === 'excused';
}

/** Whether an entry is settled, worked out from the statuses of skills alone. */
function isSettled(entry: Entry, learner: LearnerProgress): boolean {
  if (isSet(entry)) return isGroupSettled(entry, learner);
  const status = learner.skills[entry.id]?.status;
  return entry.retired || status === 'mastered' || status === 'excused';
}

/** The children that a set asks for, or may choose from: of those that are neither retired nor excused. */
function asked(group: Group, learner: LearnerProgress): readonly Entry[] {
  const there = group.skills.filter((child) => isThere(child) && !isExcused(child, learner));
  if (group.require !== 'ownTier') return there;
  const own = there.filter((child) => RANK[child.tier] <= RANK[group.tier]);
  return own.length > 0 ? own : there;
}

function isGroupSettled(group: Group, learner: LearnerProgress): boolean {
  const children = asked(group, learner);
  const done = children.filter((child) => isSettled(child, learner)).length;
  return (
    done >= (typeof group.require === 'number' ? Math.min(group.require, children.length) : children.length)
  );
}

function find(entries: readonly Entry[], id: string): Entry | undefined {
  for (const entry of entries) {
    const found = entry.id === id ? entry : isSet(entry) ? find(entry.skills, id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOpen(entry: Entry, learner: LearnerProgress): boolean | undefined {
  return isSet(entry) ? learner.sets[entry.id]?.open : learner.skills[entry.id]?.open;
}

/** What is open has its prerequisites settled, and what has them settled is open. */
export function assertGates(unit: Unit, learner: LearnerProgress): void {
  const visit = (group: Group, open: boolean): void => {
    const blocking = new Set(asked(group, learner));
    let way = true;
    for (const entry of group.skills) {
      const first = entry.after.every((id) => {
        const before = find(unit.skills, id);
        return before === undefined || isSettled(before, learner);
      });
      const expected = open && first && (group.order === 'any' || way);
      if (isSet(entry)) {
        expect(learner.sets[entry.id]).toEqual({ open: expected, settled: isGroupSettled(entry, learner) });
        visit(entry, expected);
      } else if (!entry.retired) {
        expect({ id: entry.id, open: isOpen(entry, learner) }).toEqual({ id: entry.id, open: expected });
      }
      if (blocking.has(entry) && !isSettled(entry, learner)) way = false;
    }
  };
  const top: Group = {
    id: null,
    tier: 'must',
    order: unit.order,
    require: unit.require,
    skills: unit.skills,
  };
  visit(top, true);
  expect(learner.complete).toBe(learner.excused || isGroupSettled(top, learner));
}

/** A learner who keeps mastering any open skill completes the unit. */
export function assertNoDeadEnd(unit: Unit, events: readonly Event[], picks: readonly number[]): void {
  const learner = 'ana';
  let ms = afterAll(unit, events);
  const at = () => new Date(ms).toISOString();
  const log: Event[] = [
    ...events,
    { id: 'begin', learner, type: 'step', skill: 'none', step: 'begin', at: at() },
  ];
  log.push({ id: 'back', learner, type: 'excuse', excused: false, at: at() });
  for (let step = 0; ; step += 1) {
    const progress = evaluate(unit, log, { now: at() }).learners[learner];
    if (progress === undefined) throw new Error('the learner has gone');
    if (progress.complete) return;
    const open = Object.entries(progress.skills).filter(
      ([, skill]) => skill.open && skill.status !== 'mastered' && skill.status !== 'excused',
    );
    const [id] = open[(picks[step % picks.length] ?? 0) % Math.max(1, open.length)] ?? [];
    expect(id, 'an open skill of a unit that is not complete').toBeDefined();
    expect(
      log.map((event) => event?.id),
      'mastered, and open again',
    ).not.toContain(`mastered-${id}`);
    if (id === undefined) return;
    ms += 60_000;
    log.push({ id: `mastered-${id}`, learner, type: 'override', skill: id, mastered: true, at: at() });
  }
}

/** What a raised threshold leaves open, settled, mastered or complete, the lower one does too. */
export function assertStricter(lax: Unit, strict: Unit, events: readonly Event[], now: string): void {
  const below = evaluate(lax, events, { now }).learners;
  for (const [id, learner] of Object.entries(evaluate(strict, events, { now }).learners)) {
    const other = below[id];
    if (other === undefined) throw new Error('a learner who is not in both');
    for (const [skill, { open, via }] of Object.entries(learner.skills)) {
      if (open) expect(other.skills[skill], skill).toMatchObject({ open: true });
      if (via !== null) expect(other.skills[skill]?.via, skill).not.toBeNull();
    }
    for (const [set, { open, settled }] of Object.entries(learner.sets)) {
      if (open) expect(other.sets[set], set).toMatchObject({ open: true });
      if (settled) expect(other.sets[set], set).toMatchObject({ settled: true });
    }
    if (learner.complete) expect(other.complete).toBe(true);
  }
}

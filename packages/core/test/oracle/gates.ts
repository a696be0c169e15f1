import type { Tier } from '../../src/model/grading.js';
import type { Entry, Order, Require, Skill, Unit } from '../../src/model/unit.js';
import { isSet, setsOf, skillsOf } from './tree.js';

/** A set, or the unit as the top set. */
export interface Group {
  readonly tier: Tier;
  readonly order: Order;
  readonly require: Require;
  readonly skills: readonly Entry[];
}

/** What the gates ask about a skill. */
interface SkillState {
  readonly mastered: boolean;
  readonly excused: boolean;
}

export type StateOf = (skill: Skill) => SkillState;

export const topOf = (unit: Unit): Group => ({
  tier: 'must',
  order: unit.order,
  require: unit.require,
  skills: unit.skills,
});

const rank = (tier: Tier): number => ['must', 'should', 'aspire'].indexOf(tier);

/** Retired skills and excused children are not there. READING: a set in which nothing is there is not there either. */
export function isThere(entry: Entry, state: StateOf): boolean {
  if (isSet(entry)) return entry.skills.some((child) => isThere(child, state));
  return !entry.retired && !state(entry).excused;
}

export const present = (group: Group, state: StateOf): Entry[] =>
  group.skills.filter((one) => isThere(one, state));

/** The children that a set asks for one by one. READING: a number asks for each of them where it leaves none out. */
function required(group: Group, state: StateOf): Entry[] {
  const children = present(group, state);
  if (group.require === 'all') return children;
  if (typeof group.require === 'number') return group.require >= children.length ? children : [];
  const ofTier = children.filter((child) => rank(child.tier) <= rank(group.tier));
  return ofTier.length > 0 ? ofTier : children;
}

export function isSettled(entry: Entry, state: StateOf): boolean {
  if (isSet(entry)) return isGroupSettled(entry, state);
  // READING: a retired skill holds nothing back.
  return entry.retired || state(entry).mastered || state(entry).excused;
}

export function isGroupSettled(group: Group, state: StateOf): boolean {
  if (typeof group.require === 'number') {
    const children = present(group, state);
    const settled = children.filter((child) => isSettled(child, state));
    return settled.length >= Math.min(group.require, children.length);
  }
  return required(group, state).every((child) => isSettled(child, state));
}

/** The skills and sets that are open, by id. */
export function openEntries(unit: Unit, state: StateOf): Set<string> {
  const open = new Set<string>();
  const everything: Entry[] = [...setsOf(unit.skills), ...skillsOf(unit.skills)];
  const isDone = (id: string): boolean => {
    const entry = everything.find((one) => one.id === id);
    return entry === undefined || isSettled(entry, state);
  };
  const walk = (group: Group): void => {
    group.skills.forEach((child, place) => {
      // READING: a retired skill is never open.
      if (!isSet(child) && child.retired) return;
      if (!child.after.every(isDone)) return;
      const earlier = group.skills.slice(0, place).filter((one) => required(group, state).includes(one));
      if (group.order === 'linear' && !earlier.every((one) => isSettled(one, state))) return;
      open.add(child.id);
      if (isSet(child)) walk(child);
    });
  };
  walk(topOf(unit));
  return open;
}

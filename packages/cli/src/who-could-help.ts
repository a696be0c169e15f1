import type { SkillGroup } from '@openmastery/core';

/** So many helpers are named; a class knows itself. */
const MOST = 6;

/** Who could help with a skill: the first few, and how many more there are. */
export interface Helpers {
  readonly named: readonly string[];
  readonly more: number;
}

/** Whether somebody is in the middle of a skill: it holds them, they are ready for its check, or tried it in vain. */
export function isUnderWay({ at, ready, stuck }: SkillGroup): boolean {
  return at.length + ready.length + stuck.length > 0;
}

/** The helpers for a skill that somebody is in the middle of; `inOrder` says who is named first. */
export function helpersFor(
  group: SkillGroup,
  inOrder: (learners: readonly string[]) => readonly string[],
): Helpers {
  const all = isUnderWay(group) ? inOrder(group.canHelp) : [];
  return { named: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}

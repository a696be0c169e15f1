import type { Measure, PastVersion, Rubric, Skill } from '@openmastery/core';
import { sayPast } from '../printing/check.js';
import type { Said, SaidMap } from '../printing/said.js';
import { flowText } from './flow.js';

/** A score without points is a proportion: out of 1 point, since what an entry leaves out is as today. */
function measured(measure: Measure): Measure {
  return measure.type === 'proportion' ? { type: 'points', points: 1 } : measure;
}

/** The entry of the history that says what the check of the base was; `before` is the day from which the new one is used. */
export function historyEntry(
  base: Skill,
  head: Skill,
  rubrics: readonly Rubric[],
  before: string | undefined,
): SaidMap {
  const { version, measure, points } = base.check;
  const past: PastVersion = {
    version,
    ...(before === undefined ? {} : { before }),
    evidence: 'count',
    points: measure.type === 'proportion' ? 1 : points,
    measure: measured(measure),
    mastery: base.mastery,
  };
  const said = new Map(sayPast(past, head.check, head.mastery, rubrics));
  said.delete('before');
  return new Map<string, Said>([
    ...said,
    ...(before === undefined ? [] : [['before', before] as const]),
    ['evidence', 'count'],
  ]);
}

/** The entries that the check has now, as a file says them. */
export function historyNow({ check, mastery }: Skill, rubrics: readonly Rubric[]): readonly SaidMap[] {
  return check.history.map((past) => sayPast(past, check, mastery, rubrics));
}

/** What to paste under `check`. */
export function pasteText(version: number, entries: readonly Said[]): string {
  return [`version: ${version}`, 'history:', ...entries.map((entry) => `  - ${flowText(entry)}`)].join('\n');
}

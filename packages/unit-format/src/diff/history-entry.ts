import type { Measure, PastVersion, Rubric, Skill } from '@openmastery/core';
import { sayPast } from '../printing/check.js';
import type { Said, SaidMap } from '../printing/said.js';
import { flowText } from './flow.js';

/** Scores of a version are read without its words; what is left is short enough to paste. */
function wordless(measure: Measure, known: readonly Rubric[]): Measure {
  if (measure.type === 'proportion') return { type: 'points', points: 1 };
  if (measure.type !== 'rubric') return measure;
  const { rubric } = measure;
  const text = (one: Rubric) => JSON.stringify({ ...one, id: undefined });
  if (known.some((one) => one.id !== undefined && one.id === rubric.id && text(one) === text(rubric)))
    return measure;
  const { id: _id, ...rest } = rubric;
  const criteria = rest.criteria.map(({ id, weight }) => ({ id, title: id, weight, descriptors: [] }));
  return { type: 'rubric', rubric: { ...rest, criteria } };
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
    measure: wordless(measure, rubrics),
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

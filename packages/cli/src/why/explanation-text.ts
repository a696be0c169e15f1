import { statusWord } from '@openmastery/core/sentences';
import type { ClassRecord } from '../class-record.js';
import { words } from '../grid.js';
import { gridText, type Surface } from '../grid-text.js';
import { gradeText as gradePercent, percentText, pointsText } from '../numbers.js';
import type { ExplainedReason, GradeExplanation, SkillExplanation } from './explanation.js';

/** One skill of one learner: the verdict, why, the evidence, and what to do next. */
export function skillText(
  title: string,
  state: SkillExplanation,
  { unit, dayOf }: Pick<ClassRecord, 'unit' | 'dayOf'>,
  surface: Surface,
): string {
  const { because, attempts, next } = state;
  const rows = attempts.map(({ at, form, proportion, meets, counts, late, why }) => [
    words(counts ? 'used' : 'not used', counts ? 'green' : 'dim'),
    words(at === null ? 'undated' : dayOf(at)),
    words(form === null ? '' : `form ${form}`),
    words(proportion === null ? 'waits to be graded' : percentText(proportion)),
    words(
      [meets === true ? 'meets it' : '', late ? 'late' : '', ...why.map(({ sentence }) => sentence)]
        .filter(Boolean)
        .join('; '),
    ),
  ]);
  const evidence = gridLines(rows, surface);
  return [
    surface.paint('bold', title),
    `  ${verdict(state, { unit, dayOf })}`,
    ...section('Because', reasonLines(because, surface), surface),
    ...section('Evidence', evidence, surface),
    ...section(
      'Next',
      next.map(({ sentence }, at) => `${at + 1}. ${sentence}`),
      surface,
    ),
  ].join('\n');
}

function verdict(
  { status, figure, threshold, masteredAt, modified }: SkillExplanation,
  { unit, dayOf }: Pick<ClassRecord, 'unit' | 'dayOf'>,
): string {
  const since = status === 'mastered' && masteredAt !== null ? ` since ${dayOf(masteredAt)}` : '';
  const target = modified ? ', a target that was changed for this learner' : '';
  const figures =
    figure === null ? '' : `: ${percentText(figure)} (${percentText(threshold)} is needed${target})`;
  return `${statusWord(status, unit)}${since}${figures}`;
}

/** The grade of one learner, column by column. */
export function gradeText({ percent, letter, columns, because }: GradeExplanation, surface: Surface): string {
  const grade = [percent === null ? null : gradePercent(percent), letter]
    .filter((part) => part !== null)
    .join(', ');
  const rows = columns.map(({ id, earned, possible, status }) => [
    words(id),
    words(`${pointsText(earned)} of ${pointsText(possible)}`),
    words(status === 'counted' ? '' : status, 'dim'),
  ]);
  return [
    surface.paint('bold', 'Grade'),
    `  ${grade === '' ? 'none yet' : grade}${percent === null ? '' : ` (${percent.exact})`}`,
    ...section('Because', reasonLines(because, surface), surface),
    ...section('Columns', gridLines(rows, surface), surface),
  ].join('\n');
}

function section(title: string, lines: readonly string[], { paint }: Surface): readonly string[] {
  return lines.length === 0 ? [] : [`  ${paint('dim', title)}`, ...lines.map((line) => `    ${line}`)];
}

function reasonLines(reasons: readonly ExplainedReason[], { paint }: Surface): readonly string[] {
  return reasons.map(({ sentence, rule }) => {
    return rule === null ? sentence : `${sentence}  ${paint('dim', `${rule.file}:${rule.line}`)}`;
  });
}

function gridLines(
  rows: readonly (readonly ReturnType<typeof words>[])[],
  { paint }: Surface,
): readonly string[] {
  if (rows.length === 0) return [];
  const columns = (rows[0] ?? []).map(() => ({ head: '' }));
  return gridText({ columns, rows }, { width: null, paint }).trimEnd().split('\n').slice(1);
}

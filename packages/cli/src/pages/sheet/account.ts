import type { LearnerGrade, Range, Unit } from '@openmastery/core';
import { statusWord, type Words } from '@openmastery/core/sentences';
import { pointsText, sumOfPoints } from '../../numbers.js';
import type { ExplainedColumn, GradeExplanation } from '../../why/explanation.js';
import { WHY_WORDS, type WhyWords } from '../../why/words.js';
import type { Formats } from '../shell/formats.js';
import type { Account, AccountLine, Sheet } from './sheet.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

/** Percent and letter in one; null where there is neither. */
export function gradeInWords(
  { percent, letter }: Pick<LearnerGrade, 'percent' | 'letter'>,
  formats: Formats,
): string | null {
  const parts = [percent === null ? null : formats.gradePercent(percent), letter];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** How a grade is made, skill by skill and then its parts. */
export function accountOf(
  { percent, because, columns }: GradeExplanation,
  unit: Unit,
  words: Words,
  formats: Formats,
): Account {
  const told = because.filter(({ code }) => code !== 'scheme').map(({ sentence }) => sentence);
  const { type } = unit.grading.scheme;
  // What tiers and bundles ask for is skills, not points.
  if (type !== 'points' && type !== 'weights') return { lines: [], together: null, told };
  const inIt = columns.filter(isInSum);
  const sum = pointsOf(inIt, SHEET_WORDS[words.language], formats);
  const shown = percent === null ? null : formats.gradePercent(percent);
  return {
    lines: linesOf(columns, words, formats),
    together: type === 'points' && inIt.length > 0 ? { points: sum, percent: shown } : null,
    told,
  };
}

/** Columns of one skill are one line; a summative is a line of its own. */
function linesOf(
  columns: readonly ExplainedColumn[],
  words: Words,
  formats: Formats,
): readonly AccountLine[] {
  const say = SHEET_WORDS[words.language];
  const bySubject = new Map<string, ExplainedColumn[]>();
  for (const column of columns) {
    const subject = column.skill ?? column.id.replace(/^summative:/, '');
    const key = `${column.skill === null ? 'summative' : 'skill'} ${subject}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), column]);
  }
  return [...bySubject.values()].map((own): AccountLine => {
    const inIt = own.filter(isInSum);
    const [first] = own;
    return {
      title: words.titleOf(first?.skill ?? first?.id.replace(/^summative:/, '') ?? ''),
      parts: own.map((column) => partOf(column, words, say, formats)),
      points: inIt.length === 0 ? '–' : pointsOf(inIt, say, formats),
    };
  });
}

function isInSum({ status }: ExplainedColumn): boolean {
  return status === 'counted' || status === 'missing';
}

function pointsOf(columns: readonly ExplainedColumn[], say: SheetWords, formats: Formats): string {
  const shown = (points: readonly string[]) => formats.number(Number(pointsText(sumOfPoints(points))));
  return say.of(shown(columns.map(({ earned }) => earned)), shown(columns.map(({ possible }) => possible)));
}

/** A column of a line: the practice, one of its tasks, or the check. */
function partOf(column: ExplainedColumn, words: Words, say: SheetWords, formats: Formats): string {
  const { id, kind, status } = column;
  const task = id.split(':')[2];
  const name =
    kind === 'summative'
      ? null
      : task !== undefined && kind === 'practice'
        ? words.taskOf(task)
        : say.kinds[kind];
  if (name === null) return isInSum(column) ? '' : stateOf(status, words, say);
  return `${name} ${isInSum(column) ? pointsOf([column], say, formats) : stateOf(status, words, say)}`;
}

function stateOf(status: ExplainedColumn['status'], words: Words, say: SheetWords): string {
  switch (status) {
    case 'pending':
      return say.pending;
    case 'extra':
      return say.extra;
    case 'excused':
      return statusWord('excused', words);
    default:
      return '–';
  }
}

/** What a grade can still become. */
export function becomeOf({ lowest, highest }: Range, say: WhyWords, formats: Formats): readonly string[] {
  if (lowest === null || highest === null) return [];
  const [from, to] = [lowest, highest].map((end) =>
    typeof end === 'string' ? end : formats.gradePercent(end),
  ) as [string, string];
  return [from === to ? say.settled : say.between(from, to)];
}

/** What the next better letter takes. */
export function betterOf(
  better: GradeExplanation['better'],
  words: Words,
  formats: Formats,
): Sheet['better'] {
  if (better === null) return null;
  const say = WHY_WORDS[words.language];
  const { letter, reachable, needs, best } = better;
  const heading = reachable ? SHEET_WORDS[words.language].wayTo(letter) : say.toGet(letter);
  if (!reachable) {
    const atBest = best === null ? null : gradeInWords(best, formats);
    return { heading, lines: [say.outOfReach, ...(atBest === null ? [] : [say.atBest(atBest)])] };
  }
  return { heading, lines: needs.map(({ sentence }) => sentence) };
}

import type { Unit } from '@openmastery/core';
import { statusWord, type Words } from '@openmastery/core/sentences';
import { sumOfPoints } from '../../numbers.js';
import type { ExplainedColumn, GradeExplanation } from '../../why/explanation.js';
import { gradeInWords, pointsInWords } from '../../why/in-words.js';
import type { ExplainedReason } from '../../why/reason.js';
import { WHY_WORDS } from '../../why/words.js';
import type { Formats } from '../shell/formats.js';
import type { Account, Sheet } from './sheet.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

/** So many needs are told on a sheet. */
const MOST_NEEDS = 4;

/** How a grade is made: its sums, or the sentences about weights, tiers and bundles. */
export function accountOf(
  { percent, because, columns }: GradeExplanation,
  unit: Unit,
  words: Words,
  formats: Formats,
  marked: (reason: ExplainedReason) => string,
): Account {
  // That the lowest letter starts at nothing tells nobody anything.
  const told = because
    .filter((reason) => reason.code !== 'letter' || reason.data.from.exact !== '0')
    .map(marked);
  const inIt = columns.filter(isInSum);
  // What tiers and bundles ask for is skills; what weights make of points is told part by part.
  if (unit.grading.scheme.type !== 'points' || inIt.length === 0 || percent === null)
    return { lines: [], together: null, told };
  const say = SHEET_WORDS[words.language];
  const ofKind = (kind: 'practice' | 'check') => {
    const own = inIt.filter((column) => column.kind === kind);
    return own.length === 0 ? [] : [{ title: say.sums[kind], points: pointsOf(own, words, formats) }];
  };
  const summatives = columns.filter(({ kind }) => kind === 'summative');
  return {
    lines: [
      ...ofKind('practice'),
      ...ofKind('check'),
      ...summatives.map((column) => ({
        title: words.titleOf(column.id.replace(/^summative:/, '')),
        points: stateOf(column, words, say, formats),
      })),
    ],
    together: { points: pointsOf(inIt, words, formats), percent: formats.gradePercent(percent) },
    told,
  };
}

/** What the columns of a skill earned, each by name; null where nothing of them enters a sum of points. */
export function pointsOfSkill(
  columns: readonly ExplainedColumn[],
  unit: Unit,
  words: Words,
  formats: Formats,
): string | null {
  const { type } = unit.grading.scheme;
  if (columns.length === 0 || (type !== 'points' && type !== 'weights')) return null;
  const say = SHEET_WORDS[words.language];
  // All parts of an excused skill are, and its status says so.
  if (columns.every(({ status }) => status === 'excused' || status === 'retired')) return null;
  const [first] = columns;
  // What is the same for all of them is said once.
  if (
    first !== undefined &&
    !isInSum(first) &&
    columns.every(({ status, waits }) => status === first.status && waits === first.waits)
  )
    return stateOf(first, words, say, formats);
  return columns
    .map((column) => `${nameOf(column, words)} ${stateOf(column, words, say, formats)}`)
    .join(' · ');
}

/** What a column is called beside its skill: the practice, one of its tasks, or the check. */
function nameOf({ id, kind }: ExplainedColumn, words: Words): string {
  const task = id.split(':')[2];
  return kind === 'practice' && task !== undefined
    ? words.taskOf(task)
    : WHY_WORDS[words.language].kinds[kind === 'practice' ? kind : 'check'];
}

function isInSum({ status }: ExplainedColumn): boolean {
  return status === 'counted' || status === 'missing';
}

function pointsOf(columns: readonly ExplainedColumn[], words: Words, formats: Formats): string {
  const shown = (points: readonly string[]) => pointsInWords(sumOfPoints(points), formats);
  return WHY_WORDS[words.language].of(
    shown(columns.map(({ earned }) => earned)),
    shown(columns.map(({ possible }) => possible)),
  );
}

/** What a column earned, or why it is not in the sum. */
function stateOf(column: ExplainedColumn, words: Words, say: SheetWords, formats: Formats): string {
  switch (column.status) {
    case 'counted':
      return pointsOf([column], words, formats);
    case 'missing': {
      const points = pointsOf([column], words, formats);
      return column.waits ? `${points}, ${WHY_WORDS[words.language].waits}` : points;
    }
    case 'pending':
      return column.waits ? `${WHY_WORDS[words.language].waits}, ${say.pending}` : say.pending;
    case 'extra':
      return say.extra;
    case 'excused':
      return statusWord('excused', words);
    case 'retired':
      return '–';
  }
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
  const { andMore } = SHEET_WORDS[words.language];
  const lines = needs.map(({ sentence }) => sentence);
  // What is far away is not told in full: it changes with every step.
  return {
    heading,
    lines:
      lines.length > MOST_NEEDS
        ? [...lines.slice(0, MOST_NEEDS - 1), andMore(lines.length - MOST_NEEDS + 1)]
        : lines,
  };
}

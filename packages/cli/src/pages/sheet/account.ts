import type { LearnerGrade, Range, Unit } from '@openmastery/core';
import { statusWord, type Words } from '@openmastery/core/sentences';
import { pointsText, sumOfPoints } from '../../numbers.js';
import type { ExplainedColumn, GradeExplanation } from '../../why/explanation.js';
import { WHY_WORDS, type WhyWords } from '../../why/words.js';
import type { Formats } from '../shell/formats.js';
import type { Account, AccountLine, Sheet } from './sheet.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

/** As many columns as a phone has room for. */
const MOST_HEADS = 4;

/** So many needs are told on a sheet. */
const MOST_NEEDS = 5;

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
  if (type !== 'points' && type !== 'weights') return { heads: [], lines: [], together: null, told };
  const inIt = columns.filter(isInSum);
  const sum = pointsOf(inIt, SHEET_WORDS[words.language], formats);
  const shown = percent === null ? null : formats.gradePercent(percent);
  return {
    ...linesOf(columns, words, formats),
    together: type === 'points' && inIt.length > 0 ? { points: sum, percent: shown } : null,
    told,
  };
}

/** The columns of one skill, or a summative. */
interface Subject {
  readonly id: string;
  readonly columns: readonly ExplainedColumn[];
}

function subjectsOf(columns: readonly ExplainedColumn[]): readonly Subject[] {
  const subjects = new Map<string, { readonly id: string; readonly columns: ExplainedColumn[] }>();
  for (const column of columns) {
    const id = column.skill ?? column.id.replace(/^summative:/, '');
    const key = `${column.skill === null} ${id}`;
    const known = subjects.get(key);
    if (known === undefined) subjects.set(key, { id, columns: [column] });
    else known.columns.push(column);
  }
  return [...subjects.values()];
}

/** Skills that are all made of the same parts have a column for each; else each part is named where it stands. */
function linesOf(
  columns: readonly ExplainedColumn[],
  words: Words,
  formats: Formats,
): Pick<Account, 'heads' | 'lines'> {
  const say = SHEET_WORDS[words.language];
  const subjects = subjectsOf(columns);
  const named = subjects.map((subject) => ({
    ...subject,
    names: subject.columns.flatMap((column) => nameOf(column, words, say) ?? []),
  }));
  const [heads = [], ...others] = named.map(({ names }) => names).filter((names) => names.length > 0);
  const isUniform = heads.length < MOST_HEADS && others.every((names) => names.join() === heads.join());
  return {
    heads: isUniform ? heads : [],
    lines: named.map(({ id, columns: own, names }): AccountLine => {
      const inIt = own.filter(isInSum);
      const parts = own.map((column, at) => {
        const state = isInSum(column) ? pointsOf([column], say, formats) : stateOf(column.status, words, say);
        if (names.length === 0) return isInSum(column) ? '' : state;
        return isUniform ? state : `${names[at]} ${state}`;
      });
      return {
        title: words.titleOf(id),
        parts: isUniform && names.length > 0 ? parts : [parts.join(', ')],
        points: inIt.length === 0 ? '–' : pointsOf(inIt, say, formats),
      };
    }),
  };
}

/** What a column is called beside its skill: the practice, one of its tasks, or the check; a summative has its title. */
function nameOf({ id, kind }: ExplainedColumn, words: Words, say: SheetWords): string | null {
  if (kind === 'summative') return null;
  const task = id.split(':')[2];
  return kind === 'practice' && task !== undefined ? words.taskOf(task) : say.kinds[kind];
}

function isInSum({ status }: ExplainedColumn): boolean {
  return status === 'counted' || status === 'missing';
}

function pointsOf(columns: readonly ExplainedColumn[], say: SheetWords, formats: Formats): string {
  const shown = (points: readonly string[]) => formats.number(Number(pointsText(sumOfPoints(points))));
  return say.of(shown(columns.map(({ earned }) => earned)), shown(columns.map(({ possible }) => possible)));
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

import { csvLine, isFormula } from '../csv-cell.js';
import { decimalOf, equals, fractionOf, NOTHING, plus } from './fraction.js';
import { type Gradebook, type GradebookRow, isInSum } from './gradebook.js';
import { lossesOf, type Output } from './loss.js';

/** What a learner's id is in Canvas. */
export type CanvasId = 'sis-user' | 'sis-login' | 'canvas';

/** How a gradebook is written for Canvas. */
export interface CanvasOptions {
  /** The column that learners are found by; the other two stay empty. Default: `sis-user`. */
  readonly learnerId?: CanvasId;
}

const PERSONAL: readonly CanvasId[] = ['canvas', 'sis-user', 'sis-login'];

const HEADER = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'] as const;

/** Canvas keeps two decimals of a score. */
const DIGITS = 2;

/**
 * A gradebook as the CSV that Canvas imports: its five columns about people, one assignment for each column, the row of
 * points, and `EX` for excused. What is not in a learner's sum is blank, so that Canvas's total is earned over possible
 * of the same columns.
 *
 * @example
 * ```ts
 * const { unit } = parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [{ id: add, title: Add }]\n');
 * const { events } = readLog('learner,skill,score\nada,add,80%\n');
 * const graded = grade(unit, evaluate(unit, events, { now: '2026-09-30T12:00:00Z' }));
 * canvasCsv(gradebookOf({ unit, grade: graded })).content.split('\n')
 * // → ['Student,ID,SIS User ID,SIS Login ID,Section,Add: check', '    Points Possible,,,,,1', 'ada,,ada,,,1', '']
 * ```
 */
export function canvasCsv(
  gradebook: Gradebook,
  { learnerId = 'sis-user' }: CanvasOptions = {},
): Output<string> {
  const { columns, rows } = gradebook;
  let rounded = 0;
  let blank = 0;
  let formulas = 0;
  const points = (exact: string): string => {
    const { text, isRounded } = decimalOf(fractionOf(exact), DIGITS);
    if (isRounded) rounded++;
    return text;
  };
  const lines = rows.map(({ learner, name, group, cells }) => {
    const people = [name, ...PERSONAL.map((id) => (id === learnerId ? learner : '')), group ?? ''];
    formulas += people.filter(isFormula).length;
    const scores = columns.map(({ id }) => {
      const cell = cells.get(id);
      if (cell === undefined) return '';
      if (cell.status === 'excused') return 'EX';
      if (isInSum(cell)) return points(cell.earned);
      if (cell.earned !== '0') blank++;
      return '';
    });
    return [...people, ...scores];
  });
  const worth = columns.map(({ possible }) => points(possible));
  const titles = columns.map(({ title }) => assignmentName(title));
  const content = [[...HEADER, ...titles], ['    Points Possible', '', '', '', '', ...worth], ...lines]
    .map(csvLine)
    .join('');
  const losses = lossesOf([
    ['rounded', 'cells', rounded],
    ['left-blank', 'cells', blank],
    ['total-differs', 'learners', rows.filter(hasOtherTotal).length],
    ['defused', 'cells', formulas],
  ]);
  const always = [
    { code: 'grade-left-out', data: {} },
    { code: 'evidence-left-out', data: {} },
  ] as const;
  return { content, losses: [...losses, ...always] };
}

/** Whether earned over possible of what counts is another number than the grade. */
export function hasOtherTotal({ cells, percent }: GradebookRow): boolean {
  const counted = [...cells.values()].filter(isInSum);
  const sumOf = (key: 'earned' | 'possible') =>
    counted.map((cell) => fractionOf(cell[key])).reduce(plus, NOTHING);
  const [earned, possible] = [sumOf('earned'), sumOf('possible')];
  if (possible.n === 0n) return percent !== null;
  if (percent === null) return true;
  return !equals({ n: earned.n * possible.d, d: earned.d * possible.n }, fractionOf(percent.exact));
}

// Canvas takes a number in brackets at the end for the id of an assignment, and these words for its own columns.
function assignmentName(title: string): string {
  const bare = title.replace(/ ?\((\d+)\)$/, ' [$1]');
  return /(?:current|final|override) (?:score|points|grade|status)/i.test(bare)
    ? bare.replace(/(current|final|override) (score|points|grade|status)/gi, '$1-$2')
    : bare;
}

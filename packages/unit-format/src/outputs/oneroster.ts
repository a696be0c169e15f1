import { type Column, type CourseProgress, localDay, type Progress } from '@openmastery/core';
import { csvLine, isFormula } from '../csv-cell.js';
import { hasOtherTotal } from './canvas.js';
import { decimalOf, fractionOf } from './fraction.js';
import { type Gradebook, type GradebookColumn, isInSum } from './gradebook.js';
import { type Loss, lossesOf, type Output } from './loss.js';
import { ALL_FILES, FILES, type OneRosterFile, type OneRosterRow } from './oneroster-files.js';
import { waits } from './progress-of.js';

/** What the receiving system calls what a gradebook is of. */
export interface OneRosterOptions {
  readonly class?: string;
  readonly course?: string;
  readonly school?: string;
  /** The academic session: a term or grading period. */
  readonly session?: string;
  /** With it, work that waits to be graded is told as `submitted`. */
  readonly progress?: Progress | CourseProgress;
}

type Ids = Required<Omit<OneRosterOptions, 'progress'>>;

/** The files of a set, by their names. */
export type OneRosterFiles = { readonly [name: string]: string };

type Rows = { readonly [File in OneRosterFile]: readonly OneRosterRow<File>[] };

const KINDS = {
  practice: 'Practice',
  check: 'Mastery checks',
  summative: 'Summatives',
  grade: 'Grade',
} as const;

const DIGITS = 4;

/**
 * A gradebook as a OneRoster 1.2 set of CSV files: manifest, categories, line items, results, score scales. An excused
 * column is `exempt`, an untried one that counts `not submitted` and `missing`, and one that waits to be graded
 * `submitted`. The grade is a line item of 100 with its
 * letter as the text score.
 */
export function oneRosterCsv(gradebook: Gradebook, options: OneRosterOptions = {}): Output<OneRosterFiles> {
  const { id, about, at } = gradebook;
  const ids = {
    class: options.class ?? id,
    course: options.course ?? id,
    school: options.school ?? id,
    session: options.session ?? id,
  };
  const today = localDay(at, about.timeZone) ?? at.slice(0, 10);
  const { rows, losses } = rowsOf(gradebook, ids, today, options.progress);
  const made = Object.keys(ids).filter((name) => options[name as keyof OneRosterOptions] === undefined);
  const files = Object.fromEntries(
    Object.entries(FILES)
      .filter(([name]) => rows[name as OneRosterFile].length > 0)
      .map(([name, columns]) => [`${name}.csv`, table(columns, rows[name as OneRosterFile])]),
  );
  const isThere = (name: string) => Object.hasOwn(files, `${name}.csv`);
  const manifest = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.2'],
    ...ALL_FILES.map((name) => [`file.${name}`, isThere(name) ? 'bulk' : 'absent']),
    ['source.systemName', 'OpenMastery'],
    ['source.systemCode', 'openmastery'],
  ];
  const unknown: readonly Loss[] =
    made.length === 0 ? [] : [{ code: 'ids-made-up', data: { ids: made.join(', ') } }];
  return {
    content: { 'manifest.csv': manifest.map(csvLine).join(''), ...files },
    losses: [...losses, ...unknown, { code: 'evidence-left-out', data: {} }],
  };
}

function rowsOf(
  gradebook: Gradebook,
  ids: Ids,
  today: string,
  progress: OneRosterOptions['progress'],
): { readonly rows: Rows; readonly losses: readonly Loss[] } {
  const { id, about, columns, rows } = gradebook;
  let rounded = 0;
  let blank = 0;
  const points = (exact: string): string => {
    const { text, isRounded } = decimalOf(fractionOf(exact), DIGITS);
    if (isRounded) rounded++;
    return text;
  };
  const itemId = (column: string) => sourcedId(id, column);
  const common = {
    classSourcedId: ids.class,
    schoolSourcedId: ids.school,
    academicSessionSourcedId: ids.session,
  };
  const lineItems = columns.map(({ id: column, kind, title, assigned, due, possible }) => ({
    ...common,
    sourcedId: itemId(column),
    title,
    assignDate: assigned ?? due ?? today,
    dueDate: due ?? assigned ?? today,
    categorySourcedId: sourcedId(id, `category:${kind}`),
    resultValueMin: '0',
    resultValueMax: points(possible),
  }));
  const gradeItem = {
    ...common,
    sourcedId: itemId('grade'),
    title: about.title,
    assignDate: today,
    dueDate: today,
    categorySourcedId: sourcedId(id, 'category:grade'),
    resultValueMin: '0',
    resultValueMax: '100',
  };
  const results = rows.flatMap(({ learner, percent, letter, cells }) => {
    const base = (item: string) => ({
      sourcedId: sourcedId(item, learner),
      lineItemSourcedId: item,
      studentSourcedId: learner,
      classSourcedId: ids.class,
      scoreDate: today,
    });
    const ofColumns = columns.flatMap((each) => {
      const { id: column } = each;
      const cell = cells.get(column);
      if (cell === undefined || cell.status === 'retired') return [];
      if (cell.status === 'extra') {
        if (cell.earned !== '0') blank++;
        return [];
      }
      const isWaiting = cell.earned === '0' && progress !== undefined && waits(each, learner, progress);
      return [{ ...base(itemId(column)), ...resultOf(cell, isWaiting, points) }];
    });
    const hasGrade = percent !== null || letter !== null;
    const score = percent === null ? {} : { score: String(percent.percent) };
    const text = letter === null ? {} : { textScore: letter };
    return hasGrade
      ? [...ofColumns, { ...base(gradeItem.sourcedId), scoreStatus: 'fully graded', ...score, ...text }]
      : ofColumns;
  });
  const { scale, isLost } = scaleOf(gradebook, ids);
  const kinds = [...new Set(columns.map(({ kind }) => kind)), 'grade' as const];
  return {
    rows: {
      categories: kinds.map((kind) => ({
        sourcedId: sourcedId(id, `category:${kind}`),
        title: KINDS[kind],
        weight: weightOf(gradebook, kind),
      })),
      lineItems: [...lineItems, gradeItem],
      lineItemLearningObjectiveIds: columns.flatMap((column) => objectivesOf(column, itemId(column.id))),
      lineItemScoreScales:
        scale === null
          ? []
          : [
              {
                sourcedId: sourcedId(id, 'grade:scale'),
                lineItemSourcedId: gradeItem.sourcedId,
                scoreScaleSourcedId: scale.sourcedId,
              },
            ],
      results,
      scoreScales: scale === null ? [] : [scale],
    },
    losses: [
      ...lossesOf([
        ['rounded', 'cells', rounded],
        ['left-blank', 'cells', blank],
        ['total-differs', 'learners', rows.filter(hasOtherTotal).length],
        [
          'dates-made-up',
          'columns',
          columns.filter(({ due, assigned }) => due === null && assigned === null).length,
        ],
        ['defused', 'cells', rows.filter(({ learner }) => isFormula(learner)).length],
      ]),
      ...(isLost ? [{ code: 'scale-left-out', data: {} } as const] : []),
    ],
  };
}

function resultOf(cell: Column, isWaiting: boolean, points: (exact: string) => string) {
  if (cell.status === 'excused') return { scoreStatus: 'exempt' };
  if (isWaiting) return { scoreStatus: 'submitted', missing: 'false' };
  if (!isInSum(cell)) return { scoreStatus: 'not submitted', missing: 'false' };
  const isMissing = cell.status === 'missing';
  return {
    scoreStatus: isMissing ? 'not submitted' : 'fully graded',
    score: points(cell.earned),
    missing: String(isMissing),
  };
}

/** The weight of a kind in percent, where the grade is weighted by kinds; the grade itself is in no sum. */
function weightOf({ about }: Gradebook, kind: keyof typeof KINDS): string {
  if (kind === 'grade') return '0';
  const { scheme } = about.grading;
  const weight =
    scheme.type === 'weights' ? scheme.weights.find(({ part }) => part === kind)?.weight : undefined;
  return weight === undefined ? '' : String(Math.round(weight));
}

/** The scale of the grade: each letter with the percent from which it holds. */
function scaleOf({ id, about }: Gradebook, ids: Ids) {
  const { scale } = about.grading;
  if (scale === null || scale.length === 0) return { scale: null, isLost: false };
  const values = scale.map(({ letter, from }) => {
    const { n, d } = fractionOf(from);
    return `{${letter}:${decimalOf({ n: n * 100n, d }, DIGITS).text}}`;
  });
  if (scale.some(({ letter }) => /[{}:,]/.test(letter))) return { scale: null, isLost: true };
  return {
    scale: {
      sourcedId: sourcedId(id, 'scale'),
      title: `${about.title}: letters`,
      type: 'percent',
      orgSourcedId: ids.school,
      courseSourcedId: ids.course,
      classSourcedId: ids.class,
      scoreScaleValue: values.join(','),
    },
    isLost: false,
  };
}

function objectivesOf(
  { kind, skill }: GradebookColumn,
  item: string,
): readonly OneRosterRow<'lineItemLearningObjectiveIds'>[] {
  if (kind !== 'check' || skill === null) return [];
  return skill.standards.map((standard) => ({
    sourcedId: sourcedId(item, standard),
    lineItemSourcedId: item,
    source: /^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(standard) ? 'case' : 'unknown',
    learningObjectiveId: standard,
  }));
}

/** An id of letters, digits and `. - _ / @`, which is what a sourcedId may have; other characters by their number. */
function sourcedId(...parts: readonly string[]): string {
  return parts
    .join('/')
    .replaceAll(':', '/')
    .replace(/[^\w.\-/@]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

function table(
  columns: readonly string[],
  rows: readonly { readonly [column: string]: string | undefined }[],
): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(csvLine).join('');
}

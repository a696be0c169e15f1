import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { levelsOf, looksLikeDate, type Read, readScore } from './cell.js';
import { type CsvRow, type CsvTable, isTooLong } from './csv-table.js';
import type { CsvDraft } from './event-building.js';
import { fileDatesOf, withRows } from './file-dates.js';
import type { GridSubject } from './grid-subject.js';
import type { LogColumn } from './log-columns.js';
import type { LogContext } from './log-context.js';
import { fieldsCalled, saysSum } from './log-words.js';
import { numberStyleOf } from './number-style.js';
import { isPointsRow } from './people-columns.js';

/** Columns of a grid that say something of the whole row. */
const OF_LEARNER: readonly string[] = ['learner', 'at', 'unit', 'note', 'name', 'group'];

/** How many other columns with the same fault are pointed to. */
const MOST_RELATED = 5;

/** What platforms write where there is no score. */
const EMPTY = /^(?:-|n\/a|mi|muted|manual posting.*)$/i;

/** A column whose cells are results. */
export interface ResultColumn extends LogColumn {
  readonly subject: GridSubject;
}

/** The columns of a grid that are about something in the unit; the others are reported. */
export function resultColumns(
  table: CsvTable,
  columns: readonly LogColumn[],
  context: LogContext,
  isExport: boolean,
  report: Report,
): readonly ResultColumn[] {
  const results: ResultColumn[] = [];
  const earned: LogColumn[] = [];
  const free = OF_LEARNER.filter((field) => !columns.some(({ name }) => name === field));
  const reportUnknown = ({ written, index }: LogColumn): void => {
    const allowed = [...context.skills, ...context.summatives];
    const near = nearest(written, allowed);
    // A platform's gradebook has the columns of other units too.
    const isSlip = !isExport && near.length > 0;
    report.add('column-unknown', table.cellRange(table.header, index), {
      severity: isSlip ? 'error' : 'warning',
      data: {
        column: written,
        nearest: near.length > 0 ? near : fieldsCalled(written, free),
        allowed,
        ...(isSlip ? { slip: 'yes' } : {}),
      },
    });
  };
  for (const column of columns) {
    const { name, written, index } = column;
    const subject = context.subjects.find(written);
    const isKnown = context.known && subject !== null;
    if (name === '' || (OF_LEARNER.includes(name) && !isKnown)) continue;
    if (subject === null) {
      if (context.subjects.isOfGradebook(written)) earned.push(column);
      else reportUnknown(column);
      continue;
    }
    const first = results.find((one) => one.subject === subject);
    if (first === undefined) results.push({ ...column, subject });
    else {
      const related = [{ range: table.cellRange(table.header, first.index), label: 'first' }];
      report.add('column-twice', table.cellRange(table.header, index), {
        data: { column: written },
        related,
      });
    }
  }
  const [one, ...more] = earned.map(({ index }) => table.cellRange(table.header, index));
  if (one !== undefined) {
    report.add('column-unknown', one, {
      severity: 'warning',
      data: { column: earned[0]?.written ?? '', gradebook: 'yes', more: more.length },
      related: more.slice(0, MOST_RELATED).map((range) => ({ range, label: 'also here' })),
    });
  }
  return results;
}

/** The events of a grid: each cell that is filled is an attempt, practice or a summative. */
export function readGrid(
  table: CsvTable,
  columns: readonly LogColumn[],
  results: readonly ResultColumn[],
  context: LogContext,
  isExport: boolean,
  report: Report,
  build: (draft: CsvDraft) => void,
): void {
  const indexes = new Map(
    columns
      .filter(({ name, index }) => OF_LEARNER.includes(name) && !results.some((one) => one.index === index))
      .map(({ name, index }) => [name, index]),
  );
  const textOf = (row: CsvRow, index: number | undefined): string => {
    const text = index === undefined ? '' : (row.cells[index]?.trim() ?? '');
    return isExport && EMPTY.test(text) ? '' : text;
  };
  const pointsRow = isExport ? table.rows.find(({ cells }) => isPointsRow(cells)) : undefined;
  const rows = table.rows.filter((row) => row !== pointsRow);
  const style = numberStyleOf(cellsOf(rows, results), table.delimiter);
  const dates = fileDatesOf(table, rows, indexes.get('at'), report);
  for (const row of rows) {
    if (!isExport && isTooLong(table, row, report)) continue;
    const said = ['learner', 'at', 'unit', 'note'].flatMap((name): readonly (readonly [string, string])[] => {
      const cell = textOf(row, indexes.get(name));
      return cell === '' ? [] : [[name, name === 'unit' ? context.idOf(name, cell) : cell]];
    });
    const about = new Map(said);
    const learner = about.get('learner') ?? '';
    if (saysSum(learner)) {
      const data = { row: row.place, learner };
      report.add('row-of-sums', table.cellRange(row, indexes.get('learner') ?? 0), {
        severity: 'warning',
        data,
      });
      continue;
    }
    for (const { name, written, index, subject } of results) {
      const cell = textOf(row, index);
      if (cell === '') continue;
      const skillId = subject.fields.find(([field]) => field === 'skill')?.[1];
      const skill = context.skill(about.get('unit'), skillId);
      const subjectFields: readonly string[] = ['score', ...subject.fields.map(([field]) => field)];
      const rangeOf = (field: string): Range => {
        const place = subjectFields.includes(field) ? index : indexes.get(field);
        return place === undefined ? row.range : table.cellRange(row, place);
      };
      const fields = new Map<string, unknown>([...said, ...subject.fields]);
      let readable = true;
      const keep = (field: string, result: Read<unknown>): void => {
        if ('value' in result) fields.set(field, result.value);
        else {
          readable = false;
          const column = field === 'score' ? name : field;
          report.add(result.code, rangeOf(field), { data: { row: row.place, column, ...result.data } });
        }
      };
      const isExcused = isExport && cell.toUpperCase() === 'EX' && !levelsOf(skill).includes(cell);
      if (isExcused) {
        fields.set('excused', true);
        fields.set('reason', `EX, ${written}`);
      } else {
        const score = readScore(cell, style, skill);
        const most = textOf(pointsRow ?? row, pointsRow === undefined ? undefined : index);
        keep('score', 'value' in score ? { value: outOf(score.value, most) } : score);
      }
      const at = about.get('at');
      if (at !== undefined)
        keep('at', withRows(context.at(at, about.get('unit'), skillId, dates.order), dates));
      if (looksLikeDate(cell)) {
        const data = { row: row.place, text: cell.slice(0, 60) };
        report.add('row-score-is-a-date', rangeOf('score'), { severity: 'warning', data });
      }
      if (!readable) continue;
      const type = isExcused ? 'excuse' : subject.type;
      const content = [...said, ...subject.fields, ['score', cell] as const, ['type', type] as const];
      build({ draft: { type, fields, place: row.place, range: row.range, rangeOf }, content });
    }
  }
}

function* cellsOf(rows: readonly CsvRow[], columns: readonly LogColumn[]): Iterable<string> {
  for (const { cells } of rows) for (const { index } of columns) yield cells[index] ?? '';
}

/** A number as the part of what its column is worth on the platform: 8 in a column of 10 points is `8/10`. */
function outOf(score: unknown, most: string): unknown {
  return typeof score === 'number' && /^\d+(?:\.\d+)?$/.test(most) && Number(most) > 0
    ? `${score}/${most}`
    : score;
}

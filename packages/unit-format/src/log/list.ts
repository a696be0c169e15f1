import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { levelsOf, looksLikeDate, type Read, readLevel, readNumber, readScore, readYesOrNo } from './cell.js';
import { type CsvRow, type CsvTable, isTooLong } from './csv-table.js';
import type { CsvDraft } from './event-building.js';
import { ALL_FIELDS, EVENT_TYPES } from './event-fields.js';
import { type FileDates, fileDatesOf, withRows } from './file-dates.js';
import type { LogColumn } from './log-columns.js';
import type { LogContext, NamedField } from './log-context.js';
import { type NumberStyle, numberStyleOf } from './number-style.js';
import { sameWord } from './same-word.js';
import { isSplit } from './split-number.js';

/** How a file writes what can be written in several ways. */
interface Conventions {
  readonly numbers: NumberStyle;
  readonly dates: FileDates;
}

const OF_NUMBERS: readonly string[] = ['score', 'mastery', 'version', 'extraDays', 'extraAttempts'];

function conventionsOf(table: CsvTable, columns: readonly LogColumn[], report: Report): Conventions {
  const { rows, delimiter } = table;
  const ofNumbers = columns.filter(({ name, criterion }) => criterion !== null || OF_NUMBERS.includes(name));
  const at = columns.find(({ name }) => name === 'at')?.index;
  return {
    numbers: numberStyleOf(
      rows.flatMap(({ cells }) => ofNumbers.map(({ index }) => cells[index] ?? '')),
      delimiter,
    ),
    dates: fileDatesOf(table, rows, at, report),
  };
}

/** The events of a list: each row is one. */
export function readList(
  table: CsvTable,
  columns: readonly LogColumn[],
  context: LogContext,
  report: Report,
  build: (draft: CsvDraft) => void,
): void {
  const conventions = conventionsOf(table, columns, report);
  for (const row of table.rows) {
    const draft = readRow(table, columns, row, conventions, context, report);
    if (draft !== null) build(draft);
  }
}

function readRow(
  table: CsvTable,
  columns: readonly LogColumn[],
  row: CsvRow,
  { numbers, dates }: Conventions,
  context: LogContext,
  report: Report,
): CsvDraft | null {
  const cells = new Map<string, string>();
  const criteria = new Map<string, string>();
  const places = new Map<string, number>();
  for (const { name, index, criterion } of columns) {
    const cell = row.cells[index]?.trim() ?? '';
    if (cell === '') continue;
    if (criterion !== null) criteria.set(criterion, cell);
    else if (name !== '') cells.set(name, cell);
    if (!places.has(name)) places.set(name, index);
  }
  const rangeOf = (field: string): Range => {
    const index = places.get(field);
    return index === undefined ? row.range : table.cellRange(row, index);
  };
  const nameIn = (field: NamedField): string | undefined => {
    const cell = cells.get(field);
    return cell === undefined ? undefined : context.idOf(field, cell);
  };
  const type = sameWord(cells.get('type') ?? (cells.has('summative') ? 'summative' : 'attempt'), EVENT_TYPES);
  if (isSplit(table, row, columns, type, report) || isTooLong(table, row, report)) return null;
  const fields = new Map<string, unknown>();
  let readable = true;
  const keep = (field: string, read: Read<unknown>): void => {
    if ('value' in read) fields.set(field, read.value);
    else {
      readable = false;
      report.add(read.code, rangeOf(field), { data: { row: row.place, column: field, ...read.data } });
    }
  };
  const [unitId, skillId] = [nameIn('unit'), nameIn('skill')];
  const skill = context.skill(unitId, skillId);
  const levels = levelsOf(skill);
  for (const [field, cell] of cells) {
    if (!ALL_FIELDS.includes(field) || field === 'seq') continue;
    switch (field) {
      case 'at':
        keep(field, withRows(context.at(cell, unitId, skillId, dates.order), dates));
        break;
      case 'score':
        keep(field, readScore(cell, numbers, skill));
        if (!levels.includes(cell)) warnOfDate(report, row, cell, rangeOf(field), context);
        break;
      case 'version':
      case 'extraDays':
      case 'extraAttempts':
        keep(field, readCount(cell, field));
        break;
      case 'mastered':
      case 'excused':
        keep(field, readYesOrNo(cell));
        break;
      case 'mastery':
        keep(field, readLevel(cell, numbers, levels));
        break;
      case 'unit':
      case 'skill':
      case 'task':
      case 'summative':
        keep(field, { value: context.idOf(field, cell) });
        break;
      case 'type':
        keep(field, { value: type });
        break;
      case 'form':
        keep(field, { value: sameWord(cell, skill?.check.forms.map(({ id }) => id) ?? []) });
        break;
      default:
        keep(field, { value: cell });
    }
  }
  if (criteria.size > 0) {
    if (cells.has('score')) keep('score', { code: 'row-score-twice', data: { criterion: '' } });
    else {
      const said = [...criteria].map(([key, cell]) => [key, readLevel(cell, numbers, levels)] as const);
      const unclear = said.find(([, level]) => !('value' in level))?.[1];
      const read = said.flatMap(([key, level]) => ('value' in level ? [[key, level.value] as const] : []));
      keep('score', unclear ?? { value: Object.fromEntries(read) });
    }
  }
  if (!readable) return null;
  const content = [
    ...cells,
    ...[...criteria].map(([key, cell]) => [`score.${key}`, cell] as const),
    ['type', type] as const,
  ];
  return {
    draft: { type, fields, place: row.place, range: row.range, rangeOf },
    content: [...new Map(content)],
  };
}

function readCount(cell: string, field: string): Read<number | 'unlimited'> {
  if (field !== 'version' && cell.toLowerCase() === 'unlimited') return { value: 'unlimited' };
  const number = readNumber(cell);
  return number !== null && Number.isSafeInteger(number)
    ? { value: number }
    : { code: 'row-not-a-number', data: { text: cell.slice(0, 60) } };
}

/** Warns of a score that a spreadsheet seems to have turned into a date. */
function warnOfDate(report: Report, row: CsvRow, cell: string, range: Range, { known }: LogContext): void {
  if (looksLikeDate(cell)) {
    report.add('row-score-is-a-date', range, {
      // with the unit at hand, it is known that this is no score
      severity: known ? 'error' : 'warning',
      data: { row: row.place, text: cell.slice(0, 60) },
    });
  }
}

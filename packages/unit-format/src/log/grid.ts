import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { looksLikeDate, type Read, readScore } from './cell.js';
import type { CsvTable } from './csv-table.js';
import type { CsvDraft } from './event-building.js';
import type { LogColumn } from './log-columns.js';
import type { LogContext } from './log-context.js';

/** Columns of a grid that say something of the whole row. */
const OF_LEARNER: readonly string[] = ['learner', 'at', 'unit', 'note', 'name', 'group'];

/** The events of a grid: each cell that is filled is an attempt, or a summative. */
export function readGrid(
  table: CsvTable,
  columns: readonly LogColumn[],
  context: LogContext,
  report: Report,
  build: (draft: CsvDraft) => void,
): void {
  const isSummative = (name: string) => context.summatives.includes(name);
  const isKnown = (name: string) => context.skills.includes(name) || isSummative(name);
  const results = columns.filter(({ name }) => name !== '' && (isKnown(name) || !OF_LEARNER.includes(name)));
  const read = results.filter(({ name, written, index }) => {
    if (!context.known || isKnown(name)) return true;
    const allowed = [...context.skills, ...context.summatives];
    const data = { column: written, nearest: nearest(written, allowed), allowed };
    report.add('column-unknown', table.cellRange(table.header, index), { data });
    return false;
  });
  const indexOf = (name: string) =>
    columns.find((column) => column.name === name && !results.includes(column))?.index;
  for (const row of table.rows) {
    const cellOf = (index: number | undefined) =>
      index === undefined ? '' : (row.cells[index]?.trim() ?? '');
    const said = new Map(
      ['learner', 'at', 'unit', 'note']
        .map((name) => [name, cellOf(indexOf(name))] as const)
        .filter(([, cell]) => cell),
    );
    for (const { name, index } of read) {
      const cell = cellOf(index);
      if (cell === '') continue;
      const type = isSummative(name) ? 'summative' : 'attempt';
      const subject = isSummative(name) ? 'summative' : 'skill';
      const rangeOf = (field: string): Range => {
        const place = field === 'score' || field === subject ? index : indexOf(field);
        return place === undefined ? row.range : table.cellRange(row, place);
      };
      const fields = new Map<string, unknown>([...said, [subject, name]]);
      let readable = true;
      const keep = (field: string, result: Read<unknown>): void => {
        if ('value' in result) fields.set(field, result.value);
        else {
          readable = false;
          const column = field === 'score' ? name : field;
          report.add(result.code, rangeOf(field), { data: { row: row.place, column, ...result.data } });
        }
      };
      keep('score', readScore(cell, table.delimiter, context.skill(said.get('unit'), name)));
      const at = said.get('at');
      if (at !== undefined) keep('at', context.at(at, said.get('unit'), name));
      if (looksLikeDate(cell)) {
        const data = { row: row.place, text: cell.slice(0, 60) };
        report.add('row-score-is-a-date', rangeOf('score'), { severity: 'warning', data });
      }
      if (!readable) continue;
      const content = [...said, [subject, name] as const, ['score', cell] as const, ['type', type] as const];
      build({ draft: { type, fields, place: row.place, range: row.range, rangeOf }, content });
    }
  }
}

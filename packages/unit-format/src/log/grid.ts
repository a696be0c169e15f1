import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import type { Report } from '../report.js';
import { looksLikeDate, type Read, readAt, readScore } from './cell.js';
import type { CsvTable } from './csv-table.js';
import type { Draft } from './event-building.js';
import type { LogColumn } from './log-columns.js';
import type { LogContext } from './log-context.js';

/** Columns of a grid that say something of the whole row. */
const OF_LEARNER: readonly string[] = ['learner', 'at', 'unit', 'note', 'name', 'group'];

interface GridDraft {
  readonly draft: Draft;
  readonly content: readonly (readonly [string, string])[];
}

/** The events of a grid: each cell that is filled is an attempt, or a summative. */
export function readGrid(
  table: CsvTable,
  columns: readonly LogColumn[],
  context: LogContext,
  report: Report,
): readonly GridDraft[] {
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
  return table.rows.flatMap((row) => {
    const shared = ['learner', 'at', 'unit', 'note'].flatMap((name) => {
      const index = indexOf(name);
      const cell = index === undefined ? '' : (row.cells[index]?.trim() ?? '');
      return cell === '' ? [] : [[name, cell] as const];
    });
    const said = new Map<string, string>(shared);
    return read.flatMap(({ name, index }): readonly GridDraft[] => {
      const cell = row.cells[index]?.trim() ?? '';
      if (cell === '') return [];
      const range: Range = table.cellRange(row, index);
      const type = isSummative(name) ? 'summative' : 'attempt';
      const subject = isSummative(name) ? 'summative' : 'skill';
      const skill = context.skill(said.get('unit'), name);
      const at = said.get('at');
      const reads: [string, Read<unknown>][] = [['score', readScore(cell, table.delimiter, skill)]];
      if (at !== undefined) reads.push(['at', readAt(at, context.timeZone(said.get('unit'), name))]);
      const rangeOf = (field: string): Range => {
        const place = field === 'score' || field === subject ? index : indexOf(field);
        return place === undefined ? row.range : table.cellRange(row, place);
      };
      const fields = new Map<string, unknown>([...said, [subject, name]]);
      let readable = true;
      for (const [field, result] of reads) {
        if ('value' in result) fields.set(field, result.value);
        else {
          readable = false;
          report.add(result.code, rangeOf(field), {
            data: { row: row.place, column: field === 'score' ? name : field, ...result.data },
          });
        }
      }
      if (looksLikeDate(cell)) {
        report.add('row-score-is-a-date', range, {
          severity: 'warning',
          data: { row: row.place, text: cell.slice(0, 60) },
        });
      }
      if (!readable) return [];
      const content = [...said, [subject, name] as const, ['score', cell] as const, ['type', type] as const];
      return [
        {
          draft: { type, fields, place: row.place, range: said.has('learner') ? range : row.range, rangeOf },
          content,
        },
      ];
    });
  });
}

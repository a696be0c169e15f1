import type { Finding } from '../finding.js';
import { nearest } from '../nearest.js';
import { inOrder, reportOn } from '../report.js';
import { readCsvTable } from './csv-table.js';
import { isPointsRow, peopleColumns } from './people-columns.js';

/** Someone in a class. What is not given is null. */
export interface RosterLearner {
  readonly learner: string;
  readonly name: string | null;
  readonly group: string | null;
}

/** A roster, read. */
export interface Roster {
  readonly learners: readonly RosterLearner[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a roster: a CSV with the columns `learner`, `name` and `group`, of which only the first is needed. The
 * gradebook of a learning platform is a roster too.
 *
 * @example
 * ```ts
 * readRoster('learner,name\nada,Ada L.\n').learners // → [{ learner: 'ada', name: 'Ada L.', group: null }]
 * ```
 */
export function readRoster(text: string, options: { readonly file?: string } = {}): Roster {
  const report = reportOn(text, options.file);
  const table = readCsvTable(report);
  const header = table?.header.cells ?? [];
  const people = peopleColumns(header, table?.rows ?? [], 'roster');
  if (table === null) report.add('log-empty', [0, 0]);
  else if (people.learner === null) {
    report.add('column-missing', table.header.range, {
      data: { column: 'learner', meant: nearest('learner', header) },
    });
  }
  const learners = new Map<string, RosterLearner>();
  for (const row of people.learner === null ? [] : (table?.rows ?? [])) {
    if (people.isExport && isPointsRow(row.cells)) continue;
    const cell = (index: number | null) => (index === null ? '' : (row.cells[index]?.trim() ?? ''));
    const learner = cell(people.learner);
    const name = people.name.map(cell).filter(Boolean).join(' ') || null;
    if (learner === '')
      report.add('row-missing', row.range, {
        data: { row: row.place, type: 'roster', fields: ['learner'], choice: 'all' },
      });
    else if (learners.has(learner))
      report.add('row-learner-twice', row.range, { data: { row: row.place, learner } });
    else learners.set(learner, { learner, name, group: cell(people.group) || null });
  }
  return { learners: [...learners.values()], findings: inOrder(report.findings) };
}

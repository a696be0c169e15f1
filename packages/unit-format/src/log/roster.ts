import type { Finding } from '../finding.js';
import { nearest } from '../nearest.js';
import { inOrder, reportOn } from '../report.js';
import { readCsvTable } from './csv-table.js';

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
 * Reads a roster: a CSV with the columns `learner`, `name` and `group`, of which only the first is needed.
 *
 * @example
 * ```ts
 * readRoster('learner,name\nada,Ada L.\n').learners // → [{ learner: 'ada', name: 'Ada L.', group: null }]
 * ```
 */
export function readRoster(text: string, options: { readonly file?: string } = {}): Roster {
  const report = reportOn(text, options.file);
  const table = readCsvTable(report);
  const header = table?.header.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const indexes = {
    learner: header.indexOf('learner'),
    name: header.indexOf('name'),
    group: header.indexOf('group'),
  };
  if (table === null) report.add('log-empty', [0, 0]);
  else if (indexes.learner < 0) {
    report.add('column-missing', table.header.range, {
      data: { column: 'learner', nearest: nearest('learner', header) },
    });
  }
  const learners = new Map<string, RosterLearner>();
  for (const row of indexes.learner < 0 ? [] : (table?.rows ?? [])) {
    const cell = (index: number) => (row.cells[index]?.trim() ?? '') || null;
    const learner = cell(indexes.learner);
    if (learner === null)
      report.add('row-missing', row.range, {
        data: { row: row.place, type: 'roster', fields: ['learner'], choice: 'all' },
      });
    else if (learners.has(learner))
      report.add('row-learner-twice', row.range, { data: { row: row.place, learner } });
    else learners.set(learner, { learner, name: cell(indexes.name), group: cell(indexes.group) });
  }
  return { learners: [...learners.values()], findings: inOrder(report.findings) };
}

import type { CourseGrade, Grade } from '@openmastery/core';
import {
  agsScores,
  type CanvasId,
  canvasCsv,
  type Loss,
  lossSentence,
  oneRosterCsv,
  xapiStatements,
} from '@openmastery/unit-format/outputs';
import type { ClassRecord, CourseRecord } from './class-record.js';
import type { Invocation } from './command.js';
import { counted } from './counted.js';
import { gradebookFor } from './data-grids.js';
import { writeFolder } from './files.js';
import { writeGradebook } from './gradebook-file.js';
import { EXIT, type Host } from './host.js';
import { jsonText } from './json-text.js';
import { overwriteProblem } from './own-file.js';
import { unmarkedColumns } from './unmarked-columns.js';

/** The formats of other programs in which grades are written. */
export const GRADE_OUTPUTS = ['canvas', 'oneroster', 'ags'] as const;

/** Writes a gradebook for another program, and says what that loses; the exit code. */
export async function writeGrades(
  format: (typeof GRADE_OUTPUTS)[number],
  record: ClassRecord | CourseRecord,
  grade: Grade | CourseGrade,
  invocation: Invocation,
  host: Host,
): Promise<number> {
  const { paths, value, values } = invocation;
  const gradebook = gradebookFor(record, grade);
  switch (format) {
    case 'canvas': {
      const learnerId = value('learner-id') as CanvasId | undefined;
      const { content, losses } = canvasCsv(gradebook, learnerId === undefined ? {} : { learnerId });
      sayUnmarked(record, grade, host);
      sayLosses(losses, host);
      return writeGradebook(content, format, invocation, host, record.exit);
    }
    case 'ags': {
      const { content, losses } = agsScores(gradebook, record.progress);
      const text = jsonText({ version: 1, at: gradebook.at, lineItems: content });
      sayLosses(losses, host);
      return writeGradebook(text, format, invocation, host, record.exit);
    }
    case 'oneroster': {
      const folder = value('output');
      if (folder === undefined) {
        host.stderr.write('openmastery: `--format oneroster` needs the folder to write into: `-o FOLDER`\n');
        return EXIT.usage;
      }
      const given = ['class', 'course', 'school', 'session'].flatMap((name) => {
        const id = value(name);
        return id === undefined ? [] : [[name, id] as const];
      });
      const { content, losses } = oneRosterCsv(gradebook, {
        ...Object.fromEntries(given),
        progress: record.progress,
      });
      const inputs = [...paths, ...values('roster')];
      const problem =
        (await folderProblem(folder, content, inputs, host)) ?? (await writeFolder(folder, content, host));
      if (problem !== null) {
        host.stderr.write(`openmastery: ${problem}\n`);
        return EXIT.usage;
      }
      host.stdout.write(
        Object.keys(content)
          .map((name) => `${folder}/${name}\n`)
          .join(''),
      );
      sayLosses(losses, host);
      return record.exit;
    }
  }
}

/** Why one of a folder's files may not be written, looked at before any is. */
async function folderProblem(
  folder: string,
  content: { readonly [name: string]: string },
  inputs: readonly string[],
  host: Host,
): Promise<string | null> {
  for (const [name, text] of Object.entries(content)) {
    const [head = ''] = text.split(/\r?\n/, 1);
    const mark = new RegExp(`^${head.replace(/[^\w,]/g, '\\$&')}`);
    const kind = { name: 'OneRoster file', mark };
    const problem = await overwriteProblem(`${folder}/${name}`, kind, inputs, host);
    if (problem !== null) return problem;
  }
  return null;
}

/** Writes progress as xAPI statements; the exit code. */
export function writeStatements(
  record: ClassRecord | CourseRecord,
  { value }: Invocation,
  host: Host,
): number {
  const about = 'unit' in record ? record.unit : record.course;
  const home = value('home');
  const options = { learners: record.classmates, ...(home === undefined ? {} : { home }) };
  const { content, losses } = xapiStatements(about, record.progress, options);
  host.stdout.write(jsonText(content));
  sayLosses(losses, host);
  return record.exit;
}

/** Says which cells of a spreadsheet are 0 for work that waits to be graded: a cell has no place for it. */
export function sayUnmarked(
  record: ClassRecord | CourseRecord,
  grade: Grade | CourseGrade,
  host: Host,
): void {
  const unmarked = unmarkedColumns(record, grade);
  if (unmarked.length === 0) return;
  const cells = counted(unmarked.length, 'cell is', 'cells are');
  const which = unmarked.map(({ name, column }) => `${name}: \`${column}\``).join('; ');
  host.stderr.write(`note: ${cells} 0 for work that waits to be graded (${which}) [waits-for-grade]\n`);
}

function sayLosses(losses: readonly Loss[], host: Host): void {
  for (const loss of losses) host.stderr.write(`note: ${lossSentence(loss)} [${loss.code}]\n`);
}

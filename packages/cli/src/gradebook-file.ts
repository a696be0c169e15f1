import type { Invocation } from './command.js';
import { EXIT, type Host } from './host.js';
import { type OwnKind, writeOwn } from './own-file.js';

/** The formats of a gradebook that are one text. */
export type GradebookFormat = 'table' | 'csv' | 'markdown' | 'json' | 'canvas' | 'ags';

const KINDS: { readonly [F in GradebookFormat]: OwnKind } = {
  table: { name: 'table of grades', endings: ['.txt'], mark: /^learner +.*(?:percent|mastery) +letter/ },
  csv: {
    name: 'gradebook',
    endings: ['.csv'],
    mark: /^learner,(?:name,group,.*percent,letter|mastery,letter,)/,
  },
  markdown: { name: 'gradebook', endings: ['.md'], mark: /^\| learner \| .*letter \|/ },
  json: { name: 'gradebook', endings: ['.json'], mark: /^\{\s*"version": 1,/ },
  canvas: { name: 'gradebook for Canvas', endings: ['.csv'], mark: /^Student,ID,SIS User ID,/ },
  ags: { name: 'line items', endings: ['.json'], mark: /^\{\s*"version": 1,\s*"at": / },
};

/** The format of a gradebook: the one asked for, else the one that the name of its file says. */
export function gradebookFormat({ value }: Invocation): string {
  const ending = /\.[^.]*$/.exec(value('output') ?? '')?.[0].toLowerCase() ?? '';
  const named = (['csv', 'markdown', 'json'] as const).find((one) => KINDS[one].endings?.includes(ending));
  return value('format') ?? named ?? 'table';
}

/** The host for whom a gradebook is written: a file is no terminal. */
export function readerOf({ value }: Invocation, host: Host): Host {
  return isFile(value('output')) ? { ...host, stdout: { write: () => undefined }, env: {} } : host;
}

/** Writes a gradebook into the file that is named, and says its name; without one, to standard output. The exit code. */
export async function writeGradebook(
  text: string,
  format: GradebookFormat,
  { paths, value, values }: Invocation,
  host: Host,
  exit: number,
): Promise<number> {
  const file = value('output');
  if (!isFile(file)) {
    host.stdout.write(text);
    return exit;
  }
  const problem = await writeOwn(file, text, KINDS[format], [...paths, ...values('roster')], host);
  if (problem === null) host.stdout.write(`${file}\n`);
  else host.stderr.write(`openmastery: ${problem}\n`);
  return problem === null ? exit : EXIT.usage;
}

function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { counted } from '../counted.js';
import { readText, writeText } from '../files.js';
import type { Host } from '../host.js';
import type { Project } from '../project.js';
import type { FixedFiles } from './fixed-files.js';
import type { CheckRequest } from './request.js';

/** Whether standard output is for the fixes themselves: a patch, or the text that came from standard input. */
export function printsFixes({ fix, dryRun, paths }: CheckRequest): boolean {
  return fix && (dryRun || paths.includes('-'));
}

/**
 * Writes fixed files, or with `--dry-run` prints a patch that would. Standard input has no file: its text goes to
 * standard output, also where nothing was to fix. `before` is the host on which standard input is as it came.
 */
export async function writeFixes(
  { changed, fixes }: FixedFiles,
  request: CheckRequest,
  project: Project,
  before: Host,
): Promise<{ readonly notes: readonly string[]; readonly problems: readonly string[] }> {
  if (request.dryRun) {
    for (const [file, text] of changed) before.stdout.write(await patchOf(file, text, project, before));
    return { notes: [], problems: [] };
  }
  const problems: (string | null)[] = [];
  for (const [file, text] of before.drafts ?? []) before.stdout.write(changed.get(file) ?? text);
  for (const [file, text] of changed) {
    if (!before.drafts?.has(file)) problems.push(await writeText(file, text, before));
  }
  const notes = fixes === 0 ? [] : [`${counted(fixes, 'fix', 'fixes')} in ${counted(changed.size, 'file')}`];
  return { notes, problems: problems.filter((problem) => problem !== null) };
}

async function patchOf(file: string, text: string, project: Project, host: Host): Promise<string> {
  const read = await readText(file, host);
  const path = project.pathOf(file);
  const old = 'text' in read ? read.text : '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old, text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

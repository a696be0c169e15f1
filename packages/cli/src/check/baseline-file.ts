import { join, relative } from 'node:path';
import { counted } from '../counted.js';
import { exists, readText, writeText } from '../files.js';
import type { Host } from '../host.js';
import type { Project } from '../project.js';
import { type BaselineEntry, baselineText, readBaseline, withoutKnown } from './baseline.js';
import type { CheckResult } from './result.js';

/** A result and what is to be said beside it. */
export interface Noted {
  readonly result: Omit<CheckResult, 'color'>;
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** Takes away what the baseline file knows, or writes all there is into it. */
export async function applyBaseline(
  result: Noted['result'],
  file: string,
  update: boolean,
  project: Project,
  host: Host,
): Promise<Noted> {
  const read = await readText(file, host);
  const known = 'text' in read ? readBaseline(read.text, file) : read;
  if (update) {
    // What is there and no baseline is somebody's work.
    if ('text' in read && read.text.trim() !== '' && 'problem' in known) {
      const problem = `\`${file}\` is there already and is no baseline; choose another name for it`;
      return { result, notes: [], problems: [problem] };
    }
    const entries = 'problem' in known ? [] : known;
    const others = await othersIn(entries, result, project, host);
    const problem = await writeText(file, baselineText(result, others), host);
    const notes =
      problem === null
        ? [`\`${file}\` holds ${counted(result.findings.length, 'finding')} of the checked files`]
        : [];
    return { result: { ...result, findings: [] }, notes, problems: problem === null ? [] : [problem] };
  }
  if ('problem' in known) return { result, notes: [], problems: [known.problem] };
  const { findings, known: count, gone } = withoutKnown(result, known);
  const notes = count === 0 ? [] : [`${counted(count, 'finding')} in \`${file}\` not told again`];
  if (gone.length > 0) {
    const listed = gone.slice(0, 5).map(({ path, pointer, code }) => `${path} ${pointer} [${code}]`);
    const more = gone.length > 5 ? ' …' : '';
    const number = gone.reduce((sum, entry) => sum + entry.count, 0);
    notes.push(
      `${counted(number, 'finding')} in \`${file}\` mended: ${listed.join(', ')}${more}; take ${number === 1 ? 'it' : 'them'} out with \`--update-baseline\``,
    );
  }
  return { result: { ...result, findings }, notes, problems: [] };
}

// Entries of files that this run did not look at and that are still there.
async function othersIn(
  entries: readonly BaselineEntry[],
  { files, projectPath }: Noted['result'],
  project: Project,
  host: Host,
): Promise<readonly BaselineEntry[]> {
  const checked = new Set(files.map(projectPath));
  const kept: BaselineEntry[] = [];
  for (const entry of entries) {
    const path = join(relative(host.cwd, project.root), entry.path);
    if (!checked.has(entry.path) && (await exists(path, host))) kept.push(entry);
  }
  return kept;
}

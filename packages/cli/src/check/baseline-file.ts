import { join, relative } from 'node:path';
import { counted } from '../counted.js';
import { exists, readText, writeText } from '../files.js';
import type { Host } from '../host.js';
import type { Project } from '../project.js';
import { type BaselineEntry, baselineText, readBaseline, withoutKnown } from './baseline.js';
import type { CouldFind } from './judged-rules.js';
import type { CheckRequest } from './request.js';
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
  { file, couldFind }: { readonly file: string; readonly couldFind: CouldFind },
  { updateBaseline, dryRun }: Pick<CheckRequest, 'updateBaseline' | 'dryRun'>,
  project: Project,
  host: Host,
): Promise<Noted> {
  const read = await readText(file, host);
  const known = 'text' in read ? readBaseline(read.text, file) : read;
  if (updateBaseline) {
    // What is there and no baseline is somebody's work.
    if ('text' in read && read.text.trim() !== '' && 'problem' in known) {
      const problem = `\`${file}\` is there already and is no baseline; choose another name for it`;
      return { result, notes: [], problems: [problem] };
    }
    const entries = 'problem' in known ? [] : known;
    const others = await othersIn(entries, result, couldFind, project, host);
    const problem = dryRun ? null : await writeText(file, baselineText(result, others), host);
    const holds = dryRun ? 'would hold' : 'holds';
    const notes =
      problem === null
        ? [`\`${file}\` ${holds} ${counted(result.findings.length, 'finding')} of the checked files`]
        : [];
    return {
      result: { ...result, findings: [], known: result.findings.length },
      notes,
      problems: problem === null ? [] : [problem],
    };
  }
  if ('problem' in known) return { result, notes: [], problems: [known.problem] };
  const { findings, known: count, gone } = withoutKnown(result, known, couldFind);
  const notes = count === 0 ? [] : [`${counted(count, 'finding')} in \`${file}\` not told again`];
  if (gone.length > 0) {
    const listed = gone.slice(0, 5).map(({ path, pointer, code }) => `${path} ${pointer} [${code}]`);
    const more = gone.length > 5 ? ' …' : '';
    const number = gone.reduce((sum, entry) => sum + entry.count, 0);
    notes.push(
      `${counted(number, 'finding')} in \`${file}\` mended: ${listed.join(', ')}${more}; take ${number === 1 ? 'it' : 'them'} out with \`--update-baseline\``,
    );
  }
  return { result: { ...result, findings, known: count }, notes, problems: [] };
}

// Entries of which this run does not know whether they are mended, of files that are still there.
async function othersIn(
  entries: readonly BaselineEntry[],
  result: Noted['result'],
  couldFind: CouldFind,
  project: Project,
  host: Host,
): Promise<readonly BaselineEntry[]> {
  const kept: BaselineEntry[] = [];
  for (const entry of withoutKnown(result, entries, couldFind).unknown) {
    const path = join(relative(host.cwd, project.root), entry.path);
    if (await exists(path, host)) kept.push(entry);
  }
  return kept;
}

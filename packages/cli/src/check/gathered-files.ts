import { findFiles, readDamagedText, readText } from '../files.js';
import { isGlob } from '../glob.js';
import type { Host } from '../host.js';
import { isCourseFile, isUnitFile } from '../unit-file.js';
import type { CheckRequest } from './request.js';

/** The files of a request, and the host under which standard input is one of them. */
export interface GatheredFiles {
  readonly files: readonly string[];
  readonly problems: readonly string[];
  /** What is worth saying and no fault. */
  readonly notes: readonly string[];
  readonly host: Host;
}

/** Finds the files that a request is about. Standard input is a draft of the file whose name it is given. */
export async function gatherFiles(
  { paths, stdinName, fix }: CheckRequest,
  host: Host,
): Promise<GatheredFiles> {
  const found = await findFiles(
    paths.filter((path) => path !== '-'),
    (name) => isUnitFile(name) || isCourseFile(name),
    host,
  );
  const empty = await Promise.all(found.empty.map((path) => nothingIn(path, host)));
  const problems = [...found.problems, ...empty];
  const notes = found.links.map(
    (path) => `\`${path}\` is a link, and links are not followed; name it to have it checked`,
  );
  if (!paths.includes('-')) return { files: found.files, problems, notes, host };
  // Mended text goes to standard output, so that nothing of it may be lost.
  const read = await (fix ? readText : readDamagedText)('-', host);
  if ('problem' in read) return { files: found.files, problems: [...problems, read.problem], notes, host };
  const name = stdinName ?? 'standard input';
  return {
    files: [...new Set([...found.files, name])],
    problems,
    notes,
    host: { ...host, drafts: new Map([...(host.drafts ?? []), [name, read.text]]) },
  };
}

async function nothingIn(path: string, host: Host): Promise<string> {
  if (isGlob(path)) return `nothing to check: \`${path}\` fits no file`;
  const { files } = await findFiles([path], (name) => /\.ya?ml$/.test(name), host);
  const other = files[0];
  const meant = other?.replace(/\.ya?ml$/, '.unit.yaml');
  return `nothing to check: no *.unit.yaml or *.course.yaml in \`${path}\`${
    other === undefined ? '' : `; if \`${other}\` is a unit, name it \`${meant}\``
  }`;
}

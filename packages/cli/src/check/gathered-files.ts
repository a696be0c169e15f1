import { findFiles, readDamagedText, readText } from '../files.js';
import { isGlob } from '../glob.js';
import type { Host } from '../host.js';
import { isCourseFile, isUnitFile } from '../unit-file.js';
import type { CheckRequest } from './request.js';

/** The files of a request, and the host under which standard input is one of them. */
export interface GatheredFiles {
  readonly files: readonly string[];
  readonly problems: readonly string[];
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
  const problems = [...found.problems, ...found.empty.map(nothingIn)];
  if (!paths.includes('-')) return { files: found.files, problems, host };
  // Mended text goes to standard output, so that nothing of it may be lost.
  const read = await (fix ? readText : readDamagedText)('-', host);
  if ('problem' in read) return { files: found.files, problems: [...problems, read.problem], host };
  const name = stdinName ?? 'standard input';
  return {
    files: [...new Set([...found.files, name])],
    problems,
    host: { ...host, drafts: new Map([...(host.drafts ?? []), [name, read.text]]) },
  };
}

function nothingIn(path: string): string {
  return isGlob(path)
    ? `nothing to check: \`${path}\` fits no file`
    : `nothing to check: no *.unit.yaml or *.course.yaml in \`${path}\``;
}

import { formatUnit, hasErrors } from '@openmastery/unit-format';
import type { Perform } from '../command.js';
import { findFiles, readText, writeText } from '../files.js';
import { complain } from '../findings.js';
import { EXIT, type Host } from '../host.js';
import { isCourseFile, isUnitFile } from '../unit-file.js';

/** Lays unit and course files out in the canonical way; comments and the order of keys stay. */
export const perform: Perform = async ({ paths, has }, host) => {
  const found = await findFiles(
    paths.length === 0 ? ['.'] : paths,
    (name) => isUnitFile(name) || isCourseFile(name),
    host,
  );
  for (const problem of found.problems) host.stderr.write(`openmastery: ${problem}\n`);
  if (found.files.length === 0 && found.problems.length === 0) {
    host.stderr.write('openmastery: nothing to lay out: no *.unit.yaml or *.course.yaml there\n');
    return EXIT.usage;
  }
  let exit: number = found.problems.length > 0 ? EXIT.usage : EXIT.clean;
  for (const file of found.files) exit = Math.max(exit, await layOut(file, has('check'), host));
  return exit;
};

async function layOut(file: string, isTrial: boolean, host: Host): Promise<number> {
  const read = await readText(file, host);
  if ('problem' in read) {
    host.stderr.write(`openmastery: ${read.problem}\n`);
    return EXIT.usage;
  }
  const name = file === '-' ? 'standard input' : file;
  const { text, findings } = formatUnit(read.text, { file: name });
  if (hasErrors(findings)) {
    complain(findings, new Map([[name, read.text]]), host);
    // What cannot be read is passed on as it is, so that a pipe loses nothing.
    if (file === '-' && !isTrial) host.stdout.write(read.text);
    return EXIT.findings;
  }
  const isSame = text === read.text;
  if (isTrial) {
    if (!isSame) host.stdout.write(`${name}\n`);
    return isSame ? EXIT.clean : EXIT.findings;
  }
  if (file === '-') {
    host.stdout.write(text);
    return EXIT.clean;
  }
  if (isSame) return EXIT.clean;
  const problem = await writeText(file, text, host);
  if (problem === null) host.stdout.write(`${file}\n`);
  else host.stderr.write(`openmastery: ${problem}\n`);
  return problem === null ? EXIT.clean : EXIT.usage;
}

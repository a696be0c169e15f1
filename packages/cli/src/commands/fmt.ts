import { formatUnit, hasErrors } from '@openmastery/unit-format';
import type { Perform } from '../command.js';
import { counted } from '../counted.js';
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
  let changed = 0;
  for (const file of found.files) {
    const done = await layOut(file, has('check'), host);
    exit = Math.max(exit, done.exit);
    if (done.isOther) changed++;
  }
  if (exit === EXIT.clean && changed === 0 && !found.files.includes('-'))
    host.stderr.write(`openmastery: ${counted(found.files.length, 'file')}, nothing to change\n`);
  return exit;
};

interface LaidOut {
  readonly exit: number;
  /** Whether the file was, or would be, laid out otherwise. */
  readonly isOther: boolean;
}

async function layOut(file: string, isTrial: boolean, host: Host): Promise<LaidOut> {
  const read = await readText(file, host);
  if ('problem' in read) {
    host.stderr.write(`openmastery: ${read.problem}\n`);
    return { exit: EXIT.usage, isOther: false };
  }
  const name = file === '-' ? 'standard input' : file;
  const { text, findings } = formatUnit(read.text, { file: name });
  if (hasErrors(findings)) {
    complain(findings, new Map([[name, read.text]]), host);
    // What cannot be read is passed on as it is, so that a pipe loses nothing.
    if (file === '-' && !isTrial) host.stdout.write(read.text);
    return { exit: EXIT.findings, isOther: false };
  }
  const isOther = text !== read.text;
  if (isTrial) {
    if (isOther) host.stdout.write(`${name}\n`);
    return { exit: isOther ? EXIT.findings : EXIT.clean, isOther };
  }
  if (file === '-') {
    host.stdout.write(text);
    return { exit: EXIT.clean, isOther };
  }
  if (!isOther) return { exit: EXIT.clean, isOther };
  const problem = await writeText(file, text, host);
  if (problem === null) host.stdout.write(`${file}\n`);
  else host.stderr.write(`openmastery: ${problem}\n`);
  return { exit: problem === null ? EXIT.clean : EXIT.usage, isOther };
}

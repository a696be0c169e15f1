import type { CommandForm } from './command.js';
import { isCourseFile, isUnitFile } from './unit-file.js';

const isAbout = (path: string): boolean => isUnitFile(path) || isCourseFile(path);

/** What is wrong where a log stands before the unit that it is about, with the command as it was meant; else null. */
export function swappedFiles({ name, paths: form }: CommandForm, paths: readonly string[]): string | null {
  const place = form.split(' ').findIndex((word) => word.startsWith('UNIT'));
  const first = paths[place];
  const about = paths.slice(place + 1).find(isAbout);
  if (place < 0 || !form.includes('LOG') || first === undefined || about === undefined || isAbout(first))
    return null;
  const others = paths.slice(place).filter((path) => path !== about);
  const meant = [...paths.slice(0, place), about, ...others].map(inShell).join(' ');
  return `\`${first}\` stands where the unit goes, and \`${about}\` where a log goes; write \`openmastery ${name} ${meant}\``;
}

/** A path as one word, in the shells of every system. */
export function inShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `"${file}"`;
}

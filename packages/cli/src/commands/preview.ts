import { basename } from 'node:path';
import type { Path } from '@openmastery/core';
import type { Perform } from '../command.js';
import { readCourseFile, saysCourse } from '../course-file.js';
import { complain } from '../findings.js';
import { EXIT, type Host } from '../host.js';
import { LANGUAGES } from '../language.js';
import { type OwnKind, writeOwn } from '../own-file.js';
import { previewPage } from '../pages/preview/preview-page.js';
import { readUnitFile } from '../unit-file.js';

const PREVIEW: OwnKind = {
  name: 'preview',
  endings: ['.html', '.htm'],
  mark: /^<!doctype html>[\s\S]*<meta name="generator" content="OpenMastery preview">/,
};

/** What learners and families should know of a unit or a course before it starts, as one HTML page. */
export const perform: Perform = async (invocation, host) => {
  const refuse = (problem: string): number => {
    host.stderr.write(`openmastery: ${problem}\n`);
    return EXIT.usage;
  };
  const output = invocation.value('output');
  if (output === undefined) return refuse('`preview` needs the file to write: `-o FILE.html`');
  const [path = ''] = invocation.paths;
  const language = LANGUAGES.find((one) => one === invocation.value('language')) ?? 'en';
  const read = await readPreviewed(path, host);
  if ('problem' in read) return refuse(read.problem);
  complain(read.findings, read.texts, host, language);
  if (read.about === undefined) return EXIT.findings;
  const html = previewPage(read.about, { ...read.options, language });
  if (output === '-') {
    host.stdout.write(html);
    return EXIT.clean;
  }
  const problem = await writeOwn(output, html, PREVIEW, [path, ...read.texts.keys()], host);
  if (problem !== null) return refuse(problem);
  host.stdout.write(`${output}\n`);
  return EXIT.clean;
};

/** The unit or course of a file, without `about` where it has an error, and where its rules stand. */
async function readPreviewed(path: string, host: Host) {
  if (await saysCourse(path, host)) {
    const file = await readCourseFile(path, host);
    if ('problem' in file) return file;
    const { course, findings } = file.parsed;
    return { about: course, findings, texts: file.texts, options: {} };
  }
  const file = await readUnitFile(path, host);
  if ('problem' in file) return file;
  const { unit, findings, locate } = file.parsed;
  const placeOf = (rule: Path) => {
    const place = locate(rule);
    return place && { file: basename(place.file), line: place.span.start.line };
  };
  // Its other texts are those of its course.
  const [, above] = unit?.after.length ? [...file.texts.keys()] : [];
  const around = above === undefined ? null : await readCourseFile(above, host);
  const course = around === null || 'problem' in around ? undefined : around.parsed.course;
  const options = { placeOf, ...(course && { course }) };
  return { about: unit, findings, texts: file.texts, options };
}

import { resolve } from 'node:path';
import { hasErrors } from '@openmastery/unit-format';
import { readProjectConfigs } from '../config/project-configs.js';
import { EXIT, type Host } from '../host.js';
import { sharedLanguage } from '../language.js';
import { findProject } from '../project.js';
import { type FixedFiles, fixFiles } from './fixed-files.js';
import { gatherFiles } from './gathered-files.js';
import { checkOnce } from './one-check.js';
import { writeOutputs } from './output-writing.js';
import type { CheckRequest } from './request.js';
import { type CheckResult, isFailing } from './result.js';

/** How a check ended, and the files that it depended on. */
export interface CheckRun {
  readonly code: number;
  readonly files: readonly string[];
}

/** Does one check, from finding the files to writing what it came to. */
export async function runCheck(request: CheckRequest, outside: Host): Promise<CheckRun> {
  const project = await findProject(outside);
  const { files: found, problems: missing, notes: linked, host } = await gatherFiles(request, outside);
  const configs = await readProjectConfigs(found, request.config, project, host);
  const problems = [...missing, ...configs.problems];
  const notes: string[] = [...linked];
  const dependsOn = [...found, ...configs.files];
  const end = (code: number): CheckRun => {
    for (const words of [...problems, ...notes]) host.stderr.write(`openmastery: ${words}\n`);
    return { code: problems.length > 0 ? EXIT.usage : code, files: dependsOn };
  };
  const languageOf = (file: string) => request.language ?? configs.languageOf(file) ?? 'en';
  if (configs.findings.length > 0) {
    const { complain } = await import('../findings.js');
    complain(configs.findings, configs.texts, host, sharedLanguage(found.map(languageOf)));
  }
  // With half a config a check would find too much or too little.
  if (hasErrors(configs.findings) || configs.problems.length > 0) return end(EXIT.usage);

  const files = found.filter((file) => !configs.isIgnored(file));
  // A file that is named itself may be left out: editors and hooks name what is at hand.
  const here = new Set(['-', ...found].map((file) => resolve(host.cwd, file)));
  const areNamed = request.paths.every((path) => here.has(resolve(host.cwd, path)));
  if (files.length === 0 && found.length > 0 && !areNamed)
    problems.push('nothing to check: the config leaves out every file; look at its `ignore`');
  // What is told of all files of a project is known only to a check of all of it.
  const isWhole = request.paths.some((path) => resolve(host.cwd, path) === project.root);
  const check = (drafted: Host) => checkOnce(files, configs, isWhole, drafted);
  const fixed: FixedFiles = request.fix
    ? await fixFiles(check, host)
    : { checked: await check(host), changed: new Map(), fixes: 0 };
  problems.push(...fixed.checked.problems);
  let printed = host.stdout;
  if (request.fix) {
    const { printsFixes, writeFixes } = await import('./fix-writing.js');
    const written = await writeFixes(fixed, request, project, host);
    problems.push(...written.problems);
    notes.push(...written.notes);
    if (printsFixes(request)) printed = host.stderr;
  }
  const { failOn } = request;
  let result: Omit<CheckResult, 'color'> = {
    ...fixed.checked,
    problems: [...problems],
    failOn,
    known: 0,
    projectPath: project.pathOf,
    languageOf,
    language: sharedLanguage(fixed.checked.files.map(languageOf)),
  };
  if (request.baseline !== undefined) {
    const { applyBaseline } = await import('./baseline-file.js');
    const known = { file: request.baseline, couldFind: await fixed.checked.couldFind() };
    const noted = await applyBaseline(result, known, request, project, host);
    result = { ...result, ...noted.result };
    problems.push(...noted.problems);
    notes.push(...noted.notes);
  }
  if (files.length < found.length) notes.push(`${found.length - files.length} left out by the config`);
  const inputs = request.baseline === undefined ? dependsOn : [...dependsOn, request.baseline];
  if (result.files.length > 0 || (found.length > 0 && problems.length === 0)) {
    problems.push(...(await writeOutputs(result, request.outputs, printed, inputs, host)));
  }
  const fails = result.findings.some((finding) => isFailing(finding, failOn));
  return end(fails || (request.dryRun && fixed.changed.size > 0) ? EXIT.findings : EXIT.clean);
}

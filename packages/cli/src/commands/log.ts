import type { Language } from '@openmastery/core/sentences';
import { checkLog, type Finding } from '@openmastery/unit-format';
import { writeOutputs } from '../check/output-writing.js';
import { readOutputs } from '../check/outputs.js';
import { type FailOn, isFailing } from '../check/result.js';
import { openRoster, readAbout } from '../class-record.js';
import type { Perform } from '../command.js';
import { readProjectConfigs } from '../config/project-configs.js';
import { complain } from '../findings.js';
import { EXIT, type Host } from '../host.js';
import { sharedLanguage } from '../language.js';
import { readLogFiles } from '../log-files.js';
import { during } from '../progress-line.js';
import { findProject } from '../project.js';
import { listedIn } from '../roster.js';

/** Finds the mistakes in logs: rows that cannot be read, and what does not fit the unit or course. */
export const perform: Perform = async ({ paths, value, values }, host) => {
  const [action, about = '', ...logPaths] = paths;
  if (action !== 'check') return refuse('write `openmastery log check UNIT LOG…`', host);
  const read = readOutputs(values('format'));
  if ('problem' in read) return refuse(read.problem, host);
  const source = await readAbout(about, host);
  if ('problem' in source) return refuse(source.problem, host);
  const project = await findProject(host);
  const configs = await readProjectConfigs(logPaths, undefined, project, host);
  const said = value('language') as Language | undefined;
  const languageOf = (file: string) => said ?? configs.languageOf(file) ?? 'en';
  const language = sharedLanguage(logPaths.map(languageOf));
  complain(
    [...configs.findings, ...source.findings],
    new Map([...configs.texts, ...source.texts]),
    host,
    language,
  );
  if (source.about === undefined) return EXIT.findings;
  const logs = await readLogFiles(logPaths, source.about, host);
  if ('problem' in logs) return refuse(logs.problem, host);
  const rosterPath = value('roster');
  const roster = await openRoster(rosterPath, host);
  if ('problem' in roster) return refuse(roster.problem, host);
  const listed = rosterPath === undefined ? {} : listedIn(roster.learners);
  const { about: target } = source;
  const misfits = during('looking for mistakes in the logs', logs.events.length, host, () =>
    checkLog(target, logs.logs, listed),
  );
  const findings = inFileOrder([...logs.findings, ...misfits], [...logs.texts.keys()]);
  const failOn = (value('fail-on') ?? 'error') as FailOn;
  const { pathOf: projectPath } = project;
  const files = [...logs.texts.keys()];
  const result = {
    findings,
    files,
    texts: logs.texts,
    problems: [],
    known: 0,
    failOn,
    projectPath,
    languageOf,
    language,
  };
  const inputs = [about, ...logPaths, ...values('roster')];
  const problems = await writeOutputs(result, read.outputs, host.stdout, inputs, host);
  for (const problem of problems) host.stderr.write(`openmastery: ${problem}\n`);
  if (problems.length > 0) return EXIT.usage;
  const fails = roster.failed || findings.some((finding) => isFailing(finding, failOn));
  return fails ? EXIT.findings : EXIT.clean;
};

function inFileOrder(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.span.start.offset - b.span.start.offset,
  );
}

function refuse(problem: string, host: Host): number {
  host.stderr.write(`openmastery: ${problem}\nsee \`openmastery log --help\`\n`);
  return EXIT.usage;
}

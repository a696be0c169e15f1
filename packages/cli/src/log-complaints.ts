import type { Finding } from '@openmastery/unit-format';
import { counted } from './counted.js';
import { complain, findingLine, type Texts } from './findings.js';
import type { Host } from './host.js';

/** So many learners of a kind of warning are named. */
const MOST_NAMED = 20;

/**
 * Writes what is wrong with logs to standard error: errors in full, and a single warning too; of more than one, a line for
 * each kind with the learners, since every command would say them all again, and last the command that shows them.
 */
export function complainOfLogs(
  findings: readonly Finding[],
  texts: Texts,
  inputs: { readonly paths: readonly string[]; readonly roster: string | undefined },
  host: Host,
): void {
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  if (warnings.length <= 1) return complain(findings, texts, host);
  complain(
    findings.filter(({ severity }) => severity === 'error'),
    texts,
    host,
  );
  for (const kind of new Set(warnings.map(({ code }) => code))) {
    const [first, ...more] = warnings.filter(({ code }) => code === kind);
    if (first) host.stderr.write(`${lineOf(first, more)}\n`);
  }
  const roster = inputs.roster === undefined ? [] : ['--roster', inputs.roster];
  const command = ['openmastery', 'log', 'check', ...[...inputs.paths, ...roster].map(quoted)].join(' ');
  host.stderr.write(
    `openmastery: ${counted(warnings.length, 'warning')} in all; \`${command}\` shows them\n`,
  );
}

function lineOf(first: Finding, more: readonly Finding[]): string {
  const line = findingLine(first, 'en');
  if (more.length === 0) return line;
  const learners = [
    ...new Set(more.flatMap(({ data }) => (data.learner === undefined ? [] : [`${data.learner}`]))),
  ];
  const named = learners.slice(0, MOST_NAMED).join(', ');
  const rest = learners.length > MOST_NAMED ? ' …' : '';
  return `${line}, and ${more.length} more like it${named === '' ? '' : ` (${named}${rest})`}`;
}

function quoted(path: string): string {
  return /^[\w./:@%+-]+$/.test(path) ? path : `'${path}'`;
}

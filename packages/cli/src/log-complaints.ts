import type { Finding } from '@openmastery/unit-format';
import { complain, findingLine, type Texts } from './findings.js';
import type { Host } from './host.js';

/** So many learners of a kind of warning are named. */
const MOST_NAMED = 20;

/**
 * Writes what is wrong with logs to standard error. Of warnings of which there are several of a kind there is a line for
 * the kind, with the learners, since every command would say them all again; last the command that shows them.
 */
export function complainOfLogs(
  findings: readonly Finding[],
  texts: Texts,
  inputs: { readonly paths: readonly string[]; readonly roster: string | undefined },
  host: Host,
): void {
  const kinds = new Map<string, readonly Finding[]>();
  for (const finding of findings)
    if (finding.severity !== 'error') kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  const isSeveral = ({ severity, code }: Finding) =>
    severity !== 'error' && (kinds.get(code)?.length ?? 0) > 1;
  for (const finding of findings) {
    const [first, ...more] = kinds.get(finding.code) ?? [];
    if (!isSeveral(finding)) complain([finding], texts, host);
    else if (finding === first) host.stderr.write(`${lineOf(first, more)}\n`);
  }
  if (!findings.some(isSeveral)) return;
  const roster = inputs.roster === undefined ? [] : ['--roster', inputs.roster];
  const command = ['openmastery', 'log', 'check', ...[...inputs.paths, ...roster].map(quoted)].join(' ');
  host.stderr.write(`openmastery: \`${command}\` shows every warning\n`);
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

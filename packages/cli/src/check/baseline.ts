import type { Finding } from '@openmastery/unit-format';
import { jsonText } from '../json-text.js';
import { type Identity, identitiesOf } from './identity.js';
import type { CouldFind } from './judged-rules.js';
import type { CheckResult } from './result.js';

/** What is known already and not to be told again: how many findings of a rule there are at an entry. */
export interface BaselineEntry extends Identity {
  readonly count: number;
}

/** What a baseline makes of a result. */
export interface Baselined {
  /** What is new. */
  readonly findings: readonly Finding[];
  /** How many were known. */
  readonly known: number;
  /** What the baseline has and the checked files do not have any more. */
  readonly gone: readonly BaselineEntry[];
  /** What the baseline has and this run did not look for. */
  readonly unknown: readonly BaselineEntry[];
}

type Findings = Pick<CheckResult, 'findings' | 'texts' | 'projectPath'>;

/** Reads a baseline file, or says why it is none. */
export function readBaseline(
  text: string,
  file: string,
): readonly BaselineEntry[] | { readonly problem: string } {
  const problem = `\`${file}\` is no baseline; write it again with \`--update-baseline\``;
  try {
    const { version, findings } = JSON.parse(text);
    if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry)) return { problem };
    return findings;
  } catch {
    return { problem };
  }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  const { code, path, pointer, count } = Object(entry);
  return [code, path, pointer].every((text) => typeof text === 'string') && Number.isInteger(count);
}

/** Takes what is known away. Findings are known by rule, file and entry, never by the line. */
export function withoutKnown(
  result: Findings & Pick<CheckResult, 'files'>,
  baseline: readonly BaselineEntry[],
  couldFind: CouldFind,
): Baselined {
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  const identities = identitiesOf(result);
  const findings = result.findings.filter((finding) => {
    const identity = identities.get(finding);
    const key = identity === undefined ? '' : keyOf(identity);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const files = new Map(result.files.map((file) => [result.projectPath(file), file]));
  const isJudged = ({ path, code }: BaselineEntry): boolean => {
    const file = files.get(path);
    return file !== undefined && couldFind(file, code as Finding['code']);
  };
  const rest = baseline.flatMap((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return {
    findings,
    known: result.findings.length - findings.length,
    gone: rest.filter(isJudged),
    unknown: rest.filter((entry) => !isJudged(entry)),
  };
}

/** A baseline of all findings, sorted so that two of them can be compared; `others` are entries that nobody looked for. */
export function baselineText(result: Findings, others: readonly BaselineEntry[]): string {
  const entries = new Map<string, BaselineEntry>();
  for (const identity of identitiesOf(result).values()) {
    const count = (entries.get(keyOf(identity))?.count ?? 0) + 1;
    entries.set(keyOf(identity), { ...identity, count });
  }
  for (const other of others) {
    const count = (entries.get(keyOf(other))?.count ?? 0) + other.count;
    entries.set(keyOf(other), { ...other, count });
  }
  const all = [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return jsonText({ version: 1, findings: all });
}

function keyOf({ code, path, pointer }: Identity): string {
  return JSON.stringify([path, pointer, code]);
}

import { compare, exact, ONE, parseWritten, type Ratio, ZERO } from '../exact/ratio.js';
import type { Severity, UnitFinding, UnitFindingCode } from '../findings/finding.js';
import type { Path } from '../model/path.js';
import type { Named, ProportionSource } from './source.js';

/** Collects what cannot be read while a source is turned into the model. */
export interface Reader {
  readonly findings: UnitFinding[];
  report(
    code: UnitFindingCode,
    path: Path,
    data?: UnitFinding['data'],
    about?: 'key' | 'value',
    severity?: Severity,
  ): void;
}

export function createReader(): Reader {
  const findings: UnitFinding[] = [];
  return {
    findings,
    report(code, path, data = {}, about = 'value', severity = 'error') {
      findings.push({ code, severity, path, about, data, related: [] });
    },
  };
}

/** The entries of a map with chosen keys, in the author's order. */
export function entries<Value>(named: Named<Value> | undefined): [string, Value][] {
  if (named === undefined) return [];
  return named instanceof Map ? [...named] : Object.entries(named as { [name: string]: Value });
}

/**
 * What a bare number means where a proportion is asked for: nothing that can be known (`said`), a percent (`percent`:
 * bounds, where less than 1 is more likely part of one), or a percent however small (`step`).
 */
export type Places = 'said' | 'percent' | 'step';

/**
 * A proportion between 0 and 1, as exact text. A bare number is refused, 0 aside, because nobody can tell
 * whether 1 is 1 % or all, or 0.8 is 80 % or less than one; elsewhere it is a percent.
 */
export function readProportion(
  reader: Reader,
  source: ProportionSource,
  path: Path,
  places: Places = 'said',
): string {
  const value = parseProportion(source, places);
  if (value === 'ambiguous') {
    reader.report('ambiguous-number', path, { text: String(source) });
    return '1';
  }
  if (value === null || compare(value, ZERO) < 0 || (places === 'said' && compare(value, ONE) > 0)) {
    reader.report('unreadable-proportion', path, { text: String(source) });
    return '1';
  }
  return exact(value);
}

function parseProportion(source: ProportionSource, places: Places): Ratio | null | 'ambiguous' {
  const text = String(source).trim();
  const said = /[%/]/.test(text);
  const value = parseWritten(text);
  if (value === null || said || compare(value, ZERO) === 0) return value;
  if (places === 'said' || (places === 'percent' && compare(value, ONE) < 0)) return 'ambiguous';
  return parseWritten(`${text}%`);
}

/** A length such as `"2 days"` or `"3 school days"`; null where it is none. */
export function readDuration(text: string): { count: number; of: 'days' | 'schoolDays' } | null {
  const match = /^(\d{1,5}) (school )?days?$/.exec(String(text).trim());
  return match ? { count: Number(match[1]), of: match[2] ? 'schoolDays' : 'days' } : null;
}

/** Whether the name of a level would be taken for a score: a fraction, a percent, `pass` or `fail`. */
export function readsAsScore(name: string): boolean {
  return /^(pass|fail)$/i.test(name.trim()) || (/[%/]/.test(name) && parseWritten(name) !== null);
}

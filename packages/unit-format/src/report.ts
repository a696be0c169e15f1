import type { Severity } from '@openmastery/core';
import {
  type Edit,
  type Finding,
  type FindingCode,
  type FindingData,
  hasErrors,
  type RelatedPlace,
  UNNAMED,
} from './finding.js';
import { MAX_FINDINGS } from './limits.js';
import { type Lines, linesOf, type Range } from './position.js';

/** What a finding may have besides its code and place. */
export interface Details {
  readonly severity?: Severity;
  readonly data?: FindingData;
  readonly related?: readonly { readonly range: Range; readonly label: string }[];
  /** Places in other files as well. */
  readonly places?: readonly RelatedPlace[];
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

/** Collects what is found in one text. */
export interface Report {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** Whether what is found further on would not be kept. */
  readonly isFull: boolean;
  add(code: FindingCode, range: Range, details?: Details): void;
  /** What stands there cannot be read as it is meant: nothing more is told of it. With it, an `entry` may be gone. */
  setAside(range: Range, what?: 'entry' | 'value'): void;
  /** Whether an entry may be gone, so that what names it is not told as leading nowhere. */
  readonly lacksEntry: boolean;
  /** Whether the value of this key was set aside, so that the key is not missing. */
  hasSetAside(key: string): boolean;
}

/** What a fault in the same place may bring along. */
const FOLLOWS: ReadonlySet<FindingCode> = new Set([
  'wrong-type',
  'out-of-range',
  'not-allowed-value',
  'missing-value',
  'unknown-level',
  'cap-below-threshold',
  'threshold-unreachable',
  'only-top-reaches',
  'number-above-maximum',
  'unreachable-grade',
  'unreadable-proportion',
  'no-measurable-verb',
]);

const ASKS_FOR_MASTERY: ReadonlySet<string> = new Set(['mastery', 'atLeast', 'each', 'criteria']);

/** A threshold that stands under a misspelt key is not missing. */
function isMisspeltMastery({ code, data }: Finding): boolean {
  const { nearest } = data;
  return code === 'unknown-key' && Array.isArray(nearest) && nearest.some((key) => ASKS_FOR_MASTERY.has(key));
}

/** An empty report on a text. The same thing said twice of one place is kept once. */
export function reportOn(text: string, file: string = UNNAMED): Report {
  const lines = linesOf(text);
  const findings: Finding[] = [];
  const known = new Set<string>();
  const faulty = new Set<string>();
  const misquoted = new Set<string>();
  const aside: Range[] = [];
  let lacksEntry = false;
  return {
    file,
    text,
    lines,
    findings,
    get isFull() {
      return findings.length >= MAX_FINDINGS && hasErrors(findings);
    },
    setAside(range, what = 'value') {
      aside.push(range);
      if (what === 'entry') lacksEntry = true;
    },
    get lacksEntry() {
      return lacksEntry;
    },
    hasSetAside(key) {
      return aside.some(([start]) => {
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).trimStart();
        return line.startsWith(key) && /^[\s:=]/.test(line.slice(key.length));
      });
    },
    add(code, range, { severity = 'error', data = {}, related = [], places = [], fix } = {}) {
      const place = `${range[0]} ${range[1]}`;
      // What follows from a fault at the same place is not told as well.
      const isAside = aside.some(([start, end]) => start <= range[0] && range[1] <= end);
      if (isAside || misquoted.has(place) || (faulty.has(place) && FOLLOWS.has(code))) return;
      if (code === 'threshold-missing' && findings.some(isMisspeltMastery)) return;
      if (severity === 'error') faulty.add(place);
      if (code === 'curly-quotes') misquoted.add(place);
      // Through an alias, the same words stand beside other ids.
      const { known: _known, nearest: _nearest, ...said } = data;
      const key = `${code} ${range[0]} ${range[1]} ${JSON.stringify(said)}`;
      if (known.has(key)) return;
      if (findings.length >= MAX_FINDINGS) {
        // An error is told even where warnings have taken all the room.
        if (severity !== 'error' || hasErrors(findings)) return;
        findings.pop();
      }
      known.add(key);
      findings.push({
        code,
        severity,
        file,
        span: lines.span(range),
        related: [
          ...related.map((place) => ({ file, span: lines.span(place.range), label: place.label })),
          ...places,
        ],
        data,
        ...(fix === undefined ? {} : { fix }),
      });
    },
  };
}

/** Findings in the order of the text. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset,
  );
}

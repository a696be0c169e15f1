import { compare, exact, parseExact, parseWritten, ZERO } from '../exact/ratio.js';
import type { Path } from '../model/path.js';
import type { Bound, Threshold } from '../model/threshold.js';
import { readCombining } from './combining-words.js';
import { MASTERY_DEFAULTS } from './defaults.js';
import { createReader, entries, type Reader } from './reader.js';
import type { MasterySource, Named } from './source.js';

/** What was said of a threshold so far, with the short form written out. */
export interface MasteryParts {
  readonly atLeast?: string | number;
  readonly each?: string | number;
  readonly criteria?: Named<string | number>;
  readonly together?: boolean;
  readonly by?: string;
  readonly lasting?: boolean;
}

/**
 * Lays one saying over another: key by key, but `atLeast`, `each` and `criteria` are replaced as one, so that a
 * short form takes the place of whatever was asked before while `by`, `together` and `lasting` stay.
 */
export function overlayMastery(base: MasteryParts, over: MasterySource | undefined): MasteryParts {
  if (over === undefined) return base;
  const said: MasteryParts = typeof over === 'object' ? over : { atLeast: over };
  if (said.atLeast === undefined && said.each === undefined && said.criteria === undefined)
    return { ...base, ...said };
  const { atLeast: _atLeast, each: _each, criteria: _criteria, ...rest } = base;
  return { ...rest, ...said };
}

/** A bound as it is written: a fraction or percent, a number, else a level's name. */
export function readBound(source: string | number): Bound {
  if (typeof source === 'number') return { type: 'number', value: source };
  const text = source.trim();
  const value = parseWritten(text);
  if (value === null) return { type: 'level', level: text };
  return /[%/]/.test(text)
    ? { type: 'proportion', value: exact(value) }
    : { type: 'number', value: Number(text) };
}

/**
 * The threshold that the parts come to. Where nothing is asked it is 80 % for a check without a rubric; with
 * a rubric it must be said, so nothing stays asked.
 */
export function readThreshold(
  reader: Reader,
  parts: MasteryParts,
  hasRubric: boolean,
  path: Path,
): Threshold {
  const by = readCombining(parts.by ?? MASTERY_DEFAULTS.by);
  if (by === null) reader.report('unreadable-combining', [...path, 'by'], { text: String(parts.by) });
  const none = parts.atLeast === undefined && parts.each === undefined && parts.criteria === undefined;
  const bound = (source: string | number, key: string, last?: string): Bound => {
    const read = readBound(source);
    const wrong =
      read.type === 'proportion'
        ? compareText(read.value) < 0 || compareText(read.value, '1') > 0
        : read.type === 'number' && !(Number.isFinite(read.value) && read.value >= 0);
    if (wrong || source === '') {
      const at = last === undefined ? [...path, key] : [...path, key, last];
      reader.report('unreadable-threshold', at, { text: String(source) });
    }
    return read;
  };
  return {
    atLeast:
      parts.atLeast === undefined
        ? none && !hasRubric
          ? readBound(MASTERY_DEFAULTS.atLeast)
          : null
        : bound(parts.atLeast, 'atLeast'),
    each: parts.each === undefined ? null : bound(parts.each, 'each'),
    criteria: entries(parts.criteria).map(([criterion, atLeast]) => ({
      criterion,
      atLeast: bound(atLeast, 'criteria', criterion),
    })),
    together: parts.together ?? MASTERY_DEFAULTS.together,
    by: by ?? { type: 'highest' },
    ...(parts.lasting === undefined ? {} : { lasting: parts.lasting }),
  };
}

function compareText(value: string, to = '0'): number {
  return compare(parseExact(value) ?? ZERO, parseExact(to) ?? ZERO);
}

/** What a modification says, read by itself; what it leaves out is in neither `threshold` nor `said`. */
export interface ReadMastery {
  readonly threshold: Threshold;
  readonly said: MasteryParts;
  readonly readable: boolean;
}

const KEYS: { readonly [key: string]: (value: unknown) => boolean } = {
  atLeast: isWritten,
  each: isWritten,
  criteria: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isWritten),
  together: (value) => typeof value === 'boolean',
  by: (value) => typeof value === 'string',
  lasting: (value) => typeof value === 'boolean',
};

function isWritten(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isMastery(source: unknown): source is MasterySource {
  if (typeof source !== 'object' || source === null) return isWritten(source);
  return Object.entries(source).every(([key, value]) => Object.hasOwn(KEYS, key) && KEYS[key]?.(value));
}

/** Reads a threshold that stands alone, as an accommodation writes it; what comes from a log may be anything. */
export function readMastery(source: unknown): ReadMastery {
  const reader = createReader();
  const readable = isMastery(source);
  const said = overlayMastery({}, readable ? source : {});
  const threshold = readThreshold(reader, said, true, ['mastery']);
  return { threshold, said, readable: readable && reader.findings.length === 0 };
}

/** The same with every bound rewritten. */
export function mapBounds(
  { threshold, said, readable }: ReadMastery,
  change: (bound: Bound) => Bound,
): ReadMastery {
  const { atLeast, each, criteria, ...rest } = threshold;
  const changed = criteria.map((own) => ({ ...own, atLeast: change(own.atLeast) }));
  return {
    threshold: {
      ...rest,
      atLeast: atLeast && change(atLeast),
      each: each && change(each),
      criteria: changed,
    },
    said,
    readable,
  };
}

/** What was read laid over a threshold as a whole, by the rule of {@link overlayMastery}. */
export function overlayThreshold(base: Threshold, { threshold, said }: ReadMastery): Threshold {
  const replaced = threshold.atLeast !== null || threshold.each !== null || threshold.criteria.length > 0;
  const { atLeast, each, criteria } = replaced ? threshold : base;
  const lasting = said.lasting ?? base.lasting;
  return {
    atLeast,
    each,
    criteria,
    together: said.together ?? base.together,
    by: said.by === undefined ? base.by : threshold.by,
    ...(lasting === undefined ? {} : { lasting }),
  };
}

import { parseInstant } from '../time/moment.js';
import type { Event } from './event.js';

/** An event with its place in time; undated events are before all others. */
export interface Dated<E extends Event = Event> {
  readonly event: E;
  readonly ms: number;
}

/** Milliseconds since 1970, minus infinity for an undated event, null for a moment that cannot be read. */
export function momentOf(at: unknown): number | null {
  if (at === undefined || at === null) return Number.NEGATIVE_INFINITY;
  return typeof at === 'string' ? parseInstant(at) : null;
}

/** Text by code point: as UTF-16, except that surrogates come after everything below them. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return fix(left) - fix(right);
  }
  return a.length - b.length;
}

function fix(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function isLater(event: Event): number {
  return event.type === 'grade' || event.type === 'void' ? 1 : 0;
}

/** The order of the log: `at`, then grades and voids after all others, then `seq`, then `id` by code point. */
export function compareEvents(a: Dated, b: Dated): number {
  if (a.ms !== b.ms) return a.ms < b.ms ? -1 : 1;
  const later = isLater(a.event) - isLater(b.event);
  if (later !== 0) return later;
  const seq = (a.event.seq ?? 0) - (b.event.seq ?? 0);
  return seq !== 0 ? seq : compareText(a.event.id, b.event.id);
}

/** Deeper than this nothing of an event is looked at: no field that has a meaning goes as far. */
const DEEPEST = 32;

function canonical(value: unknown, depth: number): string {
  if (depth > DEEPEST) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return excerpt(value);
  const fields = Object.entries(value)
    .filter(([key, said]) => said !== undefined && said !== null && !(depth === 0 && key === 'seq'))
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([key, said]) =>
        `${JSON.stringify(key)}:${depth === 0 && key === 'at' ? momentOf(said) : canonical(said, depth + 1)}`,
    );
  return `{${fields.join()}}`;
}

/** What something from a log says, as text for a person: JSON, however deep or strange it is. */
export function excerpt(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === 'object' ? '…' : String(value);
  }
}

/** Whether two events say the same, their places in their files aside. */
export function equalEvents(a: Event, b: Event): boolean {
  return a === b || canonical(a, 0) === canonical(b, 0);
}

/** Which of two equal events stands: the lower `seq`; of the same, the one whose moment is written first by code point. */
export function comesFirst(a: Event, b: Event): boolean {
  const seq = (a.seq ?? 0) - (b.seq ?? 0);
  return seq < 0 || (seq === 0 && compareText(a.at ?? '', b.at ?? '') < 0);
}

import type { Event } from '@openmastery/core';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import { shorten } from '../quoting.js';
import type { Report } from '../report.js';
import { EVENT_TYPES, fieldsOf, isRead } from './event-fields.js';
import { TYPE_OF_FIELD } from './log-words.js';

/** The fields of one event with what they say, and where. */
export interface Draft {
  readonly type: string;
  readonly fields: ReadonlyMap<string, unknown>;
  /** Its place in the file, from 1. */
  readonly place: number;
  readonly range: Range;
  rangeOf(field: string): Range;
}

/** An event to be from a CSV, and the cells that its id is made of. */
export interface CsvDraft {
  readonly draft: Draft;
  readonly content: readonly (readonly [string, string])[];
}

/** The event that the fields make; null, with findings, where something that it needs is missing. */
export function buildEvent(draft: Draft, report: Report, makeId: () => string): Event | null {
  const { type, fields, place } = draft;
  const known = fieldsOf(type);
  if (known === null) {
    const near = nearest(type, EVENT_TYPES);
    report.add('row-unknown-type', draft.rangeOf('type'), {
      data: { row: place, text: shorten(type), nearest: near, allowed: EVENT_TYPES },
    });
    return null;
  }
  const missing = ['learner', ...known.needs].filter((field) => !has(fields, field));
  const oneOf = known.needsOneOf.length > 0 && !known.needsOneOf.some((field) => has(fields, field));
  if (oneOf) missing.push(...known.needsOneOf);
  if (missing.length > 0) {
    report.add('row-missing', draft.range, {
      data: {
        row: place,
        type,
        fields: missing,
        choice: oneOf && missing.length === known.needsOneOf.length ? 'one' : 'all',
        ...(missing.includes('of') ? { about: 'line' } : {}),
      },
    });
    return null;
  }
  const id = has(fields, 'id') ? String(fields.get('id')) : makeId();
  const event: { [field: string]: unknown } = { id, learner: '', type, seq: place };
  for (const [field, value] of fields) {
    if (value === undefined) continue;
    if (isRead(type, field)) event[field] = field === 'id' ? id : value;
    else {
      const meant = type === 'attempt' ? TYPE_OF_FIELD[field] : undefined;
      const home = field === 'reason' ? { home: 'note' } : {};
      report.add('row-unused', draft.rangeOf(field), {
        severity: 'warning',
        data: { row: place, field, type, ...home, ...(meant === undefined ? {} : { meant }) },
      });
    }
  }
  return event as unknown as Event;
}

// `mastered: null` says something: no judgement stands.
function has(fields: ReadonlyMap<string, unknown>, field: string): boolean {
  const value = fields.get(field);
  return value !== undefined && value !== '' && (value !== null || field === 'mastered');
}

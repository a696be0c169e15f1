import type { Event } from './event.js';
import { momentOf } from './event-order.js';

type Kind =
  | 'text'
  | 'text?'
  | 'note?'
  | 'count?'
  | 'boolean'
  | 'judgement'
  | 'amount?'
  | 'mastery?'
  | 'score';

const BASE: { readonly [field: string]: Kind } = {
  id: 'text',
  learner: 'text',
  unit: 'text?',
  seq: 'count?',
  note: 'note?',
  reason: 'note?',
};

const SHAPES: { readonly [Type in Event['type']]: { readonly [field: string]: Kind } } = {
  practice: { skill: 'text?', task: 'text?' },
  attempt: { skill: 'text', form: 'text?', version: 'count?' },
  summative: { summative: 'text' },
  grade: { of: 'text', score: 'score' },
  void: { of: 'text' },
  step: { skill: 'text', step: 'text' },
  override: { skill: 'text', mastered: 'judgement' },
  excuse: { skill: 'text?', summative: 'text?', excused: 'boolean' },
  adjust: { skill: 'text?', extraDays: 'amount?', extraAttempts: 'amount?', mastery: 'mastery?' },
};

function fits(kind: Kind, value: unknown): boolean {
  if (value === undefined || value === null)
    return kind.endsWith('?') || (kind === 'judgement' && value === null);
  switch (kind) {
    case 'text':
    case 'text?':
      return typeof value === 'string' && value !== '';
    case 'note?':
      return typeof value === 'string';
    case 'count?':
      return isCount(value);
    case 'boolean':
    case 'judgement':
      return typeof value === 'boolean';
    case 'amount?':
      return value === 'unlimited' || isCount(value);
    case 'mastery?':
      return (
        typeof value === 'string' ||
        Number.isFinite(value) ||
        (typeof value === 'object' && !Array.isArray(value))
      );
    default:
      return true;
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Why something is not an event: its first field that is missing or of the wrong kind, or its unknown type. */
export type Misshape =
  | { readonly code: 'malformed'; readonly field: string }
  | { readonly code: 'unknown-type'; readonly type: string };

/** What is wrong with the shape of something from a log; null where it is an event. */
export function misshape(value: unknown): Misshape | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'malformed', field: 'event' };
  const event = value as { readonly [field: string]: unknown };
  const wrong = (shape: { readonly [field: string]: Kind }) =>
    Object.keys(shape).find((field) => !fits(shape[field] as Kind, event[field]));
  const base = wrong(BASE) ?? (momentOf(event.at) === null ? 'at' : undefined);
  if (base !== undefined) return { code: 'malformed', field: base };
  const { type } = event;
  if (typeof type !== 'string') return { code: 'malformed', field: 'type' };
  if (!Object.hasOwn(SHAPES, type)) return { code: 'unknown-type', type };
  const field = wrong(SHAPES[type as Event['type']]);
  if (field !== undefined) return { code: 'malformed', field };
  if (type === 'practice' && !event.skill && !event.task) return { code: 'malformed', field: 'skill' };
  if (type === 'attempt' && event.version === 0) return { code: 'malformed', field: 'version' };
  return null;
}

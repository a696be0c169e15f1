import type { Event } from '@openmastery/core';

/** The fields of one type of event besides those that every event has. */
export interface TypeFields {
  readonly needs: readonly string[];
  /** At least one of these, where there are any. */
  readonly needsOneOf: readonly string[];
  readonly may: readonly string[];
}

/** What every event may have. */
export const SHARED_FIELDS = ['id', 'learner', 'at', 'type', 'unit', 'note', 'seq'] as const;

const EVENT_FIELDS = {
  practice: { needs: [], needsOneOf: ['skill', 'task'], may: ['skill', 'task', 'score'] },
  attempt: { needs: ['skill'], needsOneOf: [], may: ['form', 'version', 'score'] },
  summative: { needs: ['summative'], needsOneOf: [], may: ['score'] },
  grade: { needs: ['of', 'score'], needsOneOf: [], may: [] },
  void: { needs: ['of'], needsOneOf: [], may: ['reason'] },
  step: { needs: ['skill', 'step'], needsOneOf: [], may: [] },
  override: { needs: ['skill', 'mastered'], needsOneOf: [], may: ['reason'] },
  excuse: { needs: ['excused'], needsOneOf: [], may: ['skill', 'summative', 'reason'] },
  adjust: {
    needs: [],
    needsOneOf: ['extraDays', 'extraAttempts', 'mastery'],
    may: ['skill', 'extraDays', 'extraAttempts', 'mastery', 'reason'],
  },
} as const satisfies { readonly [Type in Event['type']]: TypeFields };

/** All types of events. */
export const EVENT_TYPES: readonly string[] = Object.keys(EVENT_FIELDS);

/** All fields that a log may have, shared ones first. */
export const ALL_FIELDS: readonly string[] = [
  ...new Set([
    ...SHARED_FIELDS,
    ...Object.values<TypeFields>(EVENT_FIELDS).flatMap(({ needs, may }) => [...needs, ...may]),
  ]),
];

/** The fields of a type; null where there is no such type. */
export function fieldsOf(type: string): TypeFields | null {
  return Object.hasOwn(EVENT_FIELDS, type) ? EVENT_FIELDS[type as Event['type']] : null;
}

/** Whether a field says something in an event of this type; in one of no known type every field does. */
export function isRead(type: string, field: string): boolean {
  const known = fieldsOf(type);
  const isShared = (SHARED_FIELDS as readonly string[]).includes(field);
  return known === null || isShared || [known.needs, known.needsOneOf, known.may].flat().includes(field);
}

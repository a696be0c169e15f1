import type { Event } from './event.js';

/**
 * The events of some learners, as they count in the whole log: one under an id that another learner's event has too is
 * in conflict, counts for nobody, and is left out.
 *
 * @example
 * ```ts
 * const ana = { id: '1', learner: 'ana', type: 'attempt', skill: 'add', score: '4/5' } as const;
 * ownEvents([ana, { ...ana, id: '2', learner: 'ben' }], ['ana']).length // → 1
 * ownEvents([ana, { ...ana, learner: 'ben' }], ['ana']).length // → 0
 * ```
 */
export function ownEvents(events: Iterable<Event>, learners: Iterable<string>): readonly Event[] {
  const wanted = new Set(learners);
  const own: Event[] = [];
  const others = new Set<string>();
  for (const event of events) {
    if (wanted.has(event?.learner)) own.push(event);
    else others.add(event?.id);
  }
  return own.filter(({ id }) => !others.has(id));
}

import type { Event, Ignored } from '@openmastery/core';

/**
 * When the newest event happened that is neither ignored nor voided, which is the moment that tables and reports
 * speak of unless told otherwise; null where no such event is dated. A void that was itself voided takes nothing
 * away.
 */
export function newestInstant(events: readonly Event[], ignored: readonly Ignored[]): string | null {
  const out = new Set(ignored.map(({ id }) => id));
  const dated = events
    .flatMap((event) => (event.at == null || out.has(event.id) ? [] : [{ event, ms: Date.parse(event.at) }]))
    .sort((a, b) => b.ms - a.ms);
  // From the newest on: what could void a void stands after it.
  for (const { event } of dated) if (event.type === 'void' && !out.has(event.id)) out.add(event.of);
  return dated.find(({ event }) => !out.has(event.id))?.event.at ?? null;
}

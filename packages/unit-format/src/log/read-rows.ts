import type { Event } from '@openmastery/core';
import type { Range } from '../position.js';

/** The events of one text, and where each of their fields stands in it. */
export interface ReadRows {
  readonly events: readonly Event[];
  /** Whether each row is a learner and each column a skill or summative. */
  readonly isGrid?: boolean;
  /** The place of a field; without one, or where it is not written, of the whole event. */
  rangeOf(event: Event, field?: string): Range;
}

/** Of a text in which there is nothing to read. */
export const NO_ROWS: ReadRows = { events: [], rangeOf: () => [0, 0] };

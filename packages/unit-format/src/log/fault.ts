import type { Event, Severity } from '@openmastery/core';
import type { FindingData, LogFindingCode } from '../finding.js';

/** Something found about one event, before the findings that say the same are put together. */
export interface Fault {
  readonly code: LogFindingCode;
  readonly severity: Severity;
  readonly event: Event;
  /** The field that is meant. */
  readonly field?: string;
  /** What the sentence says; faults in which it is the same are one finding. */
  readonly data: FindingData;
  /** What makes faults one finding where what they say is not the same. */
  readonly alike?: string;
}

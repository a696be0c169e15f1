import type { AttemptEvent } from '../../src/log/event.js';
import type { Check, Evidence, Measure } from '../../src/model/check.js';
import type { Threshold } from '../../src/model/threshold.js';
import { instant, localDay } from './days.js';

/** The version that an attempt was made on; null for one above the current. */
export function versionOf(attempt: AttemptEvent, check: Check, zone: string): number | null {
  if (attempt.version !== undefined) return attempt.version > check.version ? null : attempt.version;
  const at = attempt.at ? instant(attempt.at) : null;
  const earlier = check.history.filter((entry) => {
    if (entry.before === undefined || entry.version >= check.version) return false;
    // READING: an attempt without a date is before every `before`.
    return at === null || localDay(at, zone) < entry.before;
  });
  return Math.min(check.version, ...earlier.map((entry) => entry.version));
}

/** What attempts on a version are read by and worth. An earlier version without an entry counts as today. */
export function versionRules(
  check: Check,
  today: Threshold,
  version: number,
): { evidence: Evidence; measure: Measure; mastery: Threshold } {
  const entry = version < check.version && check.history.find((one) => one.version === version);
  return entry || { evidence: 'count', measure: check.measure, mastery: today };
}

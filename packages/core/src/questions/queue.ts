import { compareText } from '../log/event-order.js';
import type { Unit } from '../model/unit.js';
import type { Progress } from '../progress/progress.js';
import { progressIn } from '../progress/progress-in.js';

/** An attempt or summative that waits to be graded. */
export interface Waiting {
  readonly learner: string;
  readonly kind: 'attempt' | 'summative';
  /** The id of the skill, or of the summative. */
  readonly about: string;
  readonly attempt: string;
  readonly form: string | null;
  /** Since when; null for an undated one, which is the oldest. */
  readonly since: string | null;
}

function isVoided(why: readonly { readonly code: string }[]): boolean {
  return why.some(({ code }) => code === 'voided');
}

/**
 * What waits to be graded, oldest first. Voided attempts do not wait.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add' }] as const;
 * queue(unit, evaluate(unit, log, { now: '2026-09-11T00:00:00Z' })).map(({ learner, about }) => [learner, about]) // → [['ana', 'add']]
 * ```
 */
export function queue(unit: Unit, progress: Progress): readonly Waiting[] {
  const waiting: Waiting[] = [];
  for (const [learner, { skills, summatives }] of Object.entries(progressIn(unit, progress).learners)) {
    for (const [about, { attempts }] of Object.entries(skills)) {
      for (const { id, at, form, proportion, why } of attempts) {
        if (proportion === null && !isVoided(why))
          waiting.push({ learner, kind: 'attempt', about, attempt: id, form, since: at });
      }
    }
    for (const { id: about } of unit.summatives) {
      for (const { code, data } of summatives[about]?.because ?? []) {
        if (code === 'waits-for-grade') {
          waiting.push({
            learner,
            kind: 'summative',
            about,
            attempt: data.attempt,
            form: null,
            since: data.since,
          });
        }
      }
    }
  }
  const time = ({ since }: Waiting) => (since === null ? Number.NEGATIVE_INFINITY : Date.parse(since));
  return waiting.sort((a, b) =>
    time(a) === time(b) ? compareText(a.attempt, b.attempt) : time(a) < time(b) ? -1 : 1,
  );
}

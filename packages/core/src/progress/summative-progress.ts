import { toFigure } from '../exact/figure.js';
import type { Score } from '../log/event.js';
import { excerpt } from '../log/event-order.js';
import type { LearnerLog, SummativeLog } from '../log/learner-log.js';
import { standingScore } from '../log/sitting.js';
import type { Measure } from '../model/check.js';
import type { Summative } from '../model/unit.js';
import { readScore } from '../rules/score.js';
import type { Ignored, SummativeProgress } from './progress.js';
import type { Reason } from './reason.js';

/** What a summative is measured in: its rubric, else its points. */
export function summativeMeasure(summative: Summative): Measure {
  if (summative.rubric !== null) return { type: 'rubric', rubric: summative.rubric };
  return summative.points === null ? { type: 'proportion' } : { type: 'points', points: summative.points };
}

/** Where a learner stands with a summative: the last graded sitting counts. */
export function summativeProgress(
  summative: Summative,
  log: SummativeLog,
  learner: Pick<LearnerLog, 'excuse'>,
  ignored: Ignored[],
): SummativeProgress {
  const measure = summativeMeasure(summative);
  const read = (score: Score) => readScore(measure, score);
  const sittings = log.sittings
    .map((sitting) => ({ sitting, ...standingScore(sitting, read, ignored) }))
    .filter(({ sitting }) => sitting.voidedBy === null);
  const last = [...sittings].reverse().find(({ reading }) => reading?.complete);
  const newest = sittings[sittings.length - 1];
  const excuse = log.excuse ?? learner.excuse;
  const because: Reason[] = [];
  if (excuse !== null) {
    const code = log.excuse === null ? 'unit-excused' : 'excused';
    because.push({ code, data: { event: excuse.id, reason: excuse.reason ?? null } });
  }
  if (newest !== undefined && !newest.reading?.complete) {
    const { id, at = null } = newest.sitting.event;
    because.push({ code: 'waits-for-grade', data: { attempt: id, since: at } });
    if (newest.score !== null && newest.reading === null) {
      because.push({ code: 'score-unreadable', data: { score: excerpt(newest.score) } });
    }
  }
  if (last?.gradedBy) because.push({ code: 'graded', data: { event: last.gradedBy } });
  if (last?.reading?.above)
    because.push({ code: 'score-above-maximum', data: { score: toFigure(last.reading.above) } });
  return {
    excused: excuse !== null,
    taken: newest !== undefined,
    graded: last !== undefined,
    proportion: last?.reading ? toFigure(last.reading.whole) : null,
    because,
  };
}

import type { Measure } from './check.js';
import { toFigure } from './figure.js';
import type { SummativeProgress } from './progress.js';
import type { Reason } from './reason.js';
import { type Reading, readScore } from './score.js';
import type { LearnerLog, Sitting, SummativeLog } from './skill-log.js';
import type { Summative } from './unit.js';

/** What a summative is measured in: its rubric, else its points. */
export function summativeMeasure(summative: Summative): Measure {
  if (summative.rubric !== null) return { type: 'rubric', rubric: summative.rubric };
  return summative.points === null ? { type: 'proportion' } : { type: 'points', points: summative.points };
}

function readingOf(measure: Measure, sitting: Sitting): { reading: Reading; by: string | null } | null {
  for (let index = sitting.grades.length - 1; index >= 0; index -= 1) {
    const grade = sitting.grades[index];
    const reading = grade === undefined ? null : readScore(measure, grade.score);
    if (grade !== undefined && reading?.complete) return { reading, by: grade.id };
  }
  const reading = sitting.score === null ? null : readScore(measure, sitting.score);
  return reading?.complete ? { reading, by: null } : null;
}

/** Where a learner stands with a summative: the last graded sitting counts. */
export function summativeProgress(
  summative: Summative,
  log: SummativeLog,
  learner: Pick<LearnerLog, 'excuse'>,
): SummativeProgress {
  const measure = summativeMeasure(summative);
  const graded = log.sittings.map((sitting) => ({ sitting, read: readingOf(measure, sitting) }));
  const last = [...graded].reverse().find(({ read }) => read !== null);
  const newest = log.sittings[log.sittings.length - 1];
  const excuse = log.excuse ?? learner.excuse;
  const because: Reason[] = [];
  if (excuse !== null) {
    const code = log.excuse === null ? 'unit-excused' : 'excused';
    because.push({ code, data: { event: excuse.id, reason: excuse.reason ?? null } });
  }
  if (newest !== undefined && readingOf(measure, newest) === null) {
    because.push({ code: 'waits-for-grade', data: { attempt: newest.id, since: newest.at } });
    if (newest.score !== null)
      because.push({ code: 'score-unreadable', data: { score: JSON.stringify(newest.score) } });
  }
  if (last?.read?.by) because.push({ code: 'graded', data: { event: last.read.by } });
  if (last?.read?.reading.above) {
    because.push({ code: 'score-above-maximum', data: { score: toFigure(last.read.reading.above) } });
  }
  return {
    excused: excuse !== null,
    taken: newest !== undefined,
    graded: last !== undefined,
    proportion: last?.read ? toFigure(last.read.reading.whole) : null,
    because,
  };
}

import { fromNumber, ONE, type Ratio, sum, toNumber, ZERO } from '../exact/ratio.js';
import type { Score } from '../log/event.js';
import type { Practice } from '../model/practice.js';
import { scoreReader } from './score.js';

/** Reads what was earned of practice as a proportion of its points; without a score it is full, null where it cannot be read. */
type ReadsPractice = (score: Score | null) => Ratio | null;

/** How the practice of a skill is read: as a whole, and by task. */
export interface PracticeReaders {
  readonly whole: ReadsPractice;
  readonly tasks: readonly ReadsPractice[];
}

const asDone: ReadsPractice = () => ONE;

function readerOf(points: number | null): ReadsPractice {
  const read = scoreReader(points === null ? { type: 'proportion' } : { type: 'points', points });
  return (score) => {
    if (score === null) return ONE;
    const reading = read(score);
    if (reading !== null) return reading.whole;
    // a number out of nobody knows how many still says that the practice was done
    const isScalar = typeof score === 'string' || typeof score === 'number';
    return points === null && isScalar && Number(score) > 1 ? ONE : null;
  };
}

function pointsOf({ tasks, points }: Practice): number | null {
  if (tasks.length === 0) return points;
  return toNumber(sum(tasks.map((task) => fromNumber(task.points ?? 0) ?? ZERO)));
}

/** The readers of a practice; what is logged for a skill without practice is done. */
export function practiceReaders(practice: Practice | null): PracticeReaders {
  if (practice === null) return { whole: asDone, tasks: [] };
  return {
    whole: readerOf(pointsOf(practice)),
    tasks: practice.tasks.map((task) => readerOf(task.points ?? null)),
  };
}

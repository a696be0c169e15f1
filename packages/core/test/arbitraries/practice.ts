import fc from 'fast-check';
import type { PracticeSource, TaskSource } from '../../src/index.js';
import { compact, oneOf, sometimes } from './choice.js';

/** What a task is worth follows from its id, so that one shared by skills is worth the same in each. */
const TASKS: readonly TaskSource[] = [
  { id: 't1', points: 5 },
  { id: 't2', title: 'Fraction strips', points: 10 },
  { id: 't3', points: 2, link: 'https://example.org/t3' },
  { id: 4, points: 2.5, metadata: { minutes: 20 } },
];

const arbTasks: fc.Arbitrary<TaskSource[]> = fc
  .subarray([...TASKS], { minLength: 1, maxLength: 3 })
  .chain((tasks) =>
    fc
      .array(oneOf(false, false, true), { minLength: tasks.length, maxLength: tasks.length })
      .map((optional) => tasks.map((task, index) => (optional[index] ? { ...task, optional: true } : task))),
  );

const arbDone: fc.Arbitrary<PracticeSource['done']> = sometimes(
  oneOf('all', '70%', 'sign-off', '1/2', '100%'),
  5,
);
const arbRequired = sometimes(oneOf(false, true), 4);

/** Practice with points, with tasks (some of them shared by skills), or with neither but a sign-off. */
export const arbPracticeSource: fc.Arbitrary<PracticeSource> = fc
  .oneof(
    { withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.record({
        points: oneOf(10, 5, 2.5),
        tasks: fc.constant(undefined),
        done: arbDone,
        required: arbRequired,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        points: fc.constant(undefined),
        tasks: arbTasks,
        done: arbDone,
        required: arbRequired,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        points: fc.constant(undefined),
        tasks: fc.constant(undefined),
        done: fc.constant('sign-off'),
        required: arbRequired,
      }),
    },
  )
  .map((parts) => compact<PracticeSource>(parts));

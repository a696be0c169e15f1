import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHANGE_CLASSES,
  CHANGE_CODES,
  type ChangeClass,
  type ChangeCode,
  findChanges,
  gravestOf,
  type Unit,
} from '../../src/index.js';
import { arbEdits, EDITS, edited, titled } from '../arbitraries/edit.js';
import { arbLogRecipe } from '../arbitraries/event.js';
import { arbUnit } from '../arbitraries/index.js';
import { writeLog } from '../arbitraries/log.js';
import { arbNow, nowOf } from '../arbitraries/scenario.js';
import { holds, RUNS, SEED } from './law.js';
import { assertSound } from './promises.js';

/** A unit; of every second one the skills have titles. */
const arbBase = fc.tuple(arbUnit(), fc.boolean()).map(([unit, isTitled]) => (isTitled ? titled(unit) : unit));

/** A unit after edits that should do no more than a class says, and a log of one of the two versions. */
const arbPair = (arbMost: fc.Arbitrary<ChangeClass>) =>
  fc
    .record({
      base: arbBase,
      most: arbMost,
      edits: arbEdits,
      recipes: arbLogRecipe({}),
      now: arbNow,
      ofHead: fc.boolean(),
    })
    .map(({ base, most, edits, recipes, now, ofHead }) => {
      const upTo = CHANGE_CLASSES.slice(0, CHANGE_CLASSES.indexOf(most) + 1);
      const head = edited(base, edits, upTo.slice(-2));
      const events = writeLog(ofHead ? head : base, recipes);
      return { base, head, upTo, events, now: nowOf(now, base, events) };
    });

holds(
  'diff-is-sound',
  'what is safe changes nobody’s result, on any log',
  arbPair(fc.constant('safe')),
  ({ base, head, events, now }) => {
    const changes = findChanges(base, head);
    expect(gravestOf(changes)).toBe('safe');
    assertSound(base, head, changes, events, now);
    expect(findChanges(base, JSON.parse(JSON.stringify(base)) as Unit)).toEqual([]);
  },
);

holds(
  'diff-is-sound',
  'what is changed does no more than the gravest class says, on any log',
  arbPair(fc.constantFrom(...CHANGE_CLASSES)),
  ({ base, head, upTo, events, now }) => {
    const changes = findChanges(base, head);
    expect(upTo).toContain(gravestOf(changes));
    assertSound(base, head, changes, events, now);
  },
);

test('diff-is-sound: made-up changes reach every class and every code, and each edit its class', {
  timeout: 60_000,
}, () => {
  const reached = new Map<string, number>();
  const count = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);
  const units = fc.sample(fc.tuple(arbBase, arbEdits), {
    numRuns: Math.max(60, Math.min(RUNS, 300)),
    seed: Number(SEED) || 1,
  });
  for (const [unit, [recipe]] of units) {
    for (const of of CHANGE_CLASSES) {
      for (const [name, edit] of Object.entries(EDITS[of])) {
        const changes = findChanges(unit, edit(unit, recipe?.ways ?? []));
        const gravest = gravestOf(changes);
        const isGraver = CHANGE_CLASSES.indexOf(gravest) > CHANGE_CLASSES.indexOf(of);
        if (isGraver) expect({ edit: name, gravest, changes }).toEqual({ edit: name, gravest: of });
        if (gravest === of && changes.length > 0) count(`${of}: ${name}`);
        for (const { code } of changes) count(code);
        if (changes.length > 0) count(gravest);
      }
    }
  }
  const inACourse: readonly ChangeCode[] = [
    'course-id-changed',
    'unit-removed',
    'unit-added',
    'units-reordered',
    'skill-id-shared',
    'unit-course-changed',
    'course-removed',
  ];
  const codes = (Object.keys(CHANGE_CODES) as ChangeCode[]).filter((code) => !inACourse.includes(code));
  const edits = CHANGE_CLASSES.flatMap((of) => Object.keys(EDITS[of]).map((name) => `${of}: ${name}`));
  const table = [...CHANGE_CLASSES, ...codes, ...edits].map((what) => `${what}: ${reached.get(what) ?? 0}`);
  if (process.env.OPENMASTERY_RUNS !== undefined) process.stdout.write(`${table.join('\n')}\n`);
  expect(table.filter((line) => line.endsWith(': 0'))).toEqual([]);
});

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Event, evaluate, grade, type Unit } from '../../src/index.js';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';

function answer(unit: Unit, events: readonly unknown[], now: string): void {
  const progress = evaluate(unit, events as readonly Event[], { now });
  const gradebook = grade(unit, progress);
  for (const plain of [progress, gradebook]) expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
}

const TYPES = ['practice', 'attempt', 'summative', 'grade', 'void', 'step', 'override', 'excuse', 'adjust'];
const FIELDS = [
  'id',
  'learner',
  'at',
  'skill',
  'task',
  'score',
  'form',
  'version',
  'summative',
  'of',
  'step',
];
const MORE_FIELDS = [
  'mastered',
  'excused',
  'extraDays',
  'extraAttempts',
  'mastery',
  'reason',
  'unit',
  'note',
  'seq',
];
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', ''];

const arbAwkward = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...KEYS,
    'a',
    'b',
    'e1',
    'e2',
    '1e400',
    '1/0',
    '9'.repeat(60),
    '1e-300',
    'NaN',
    '%',
    '/',
    ' ',
  ),
  fc.constantFrom<unknown>(Number.MAX_VALUE, 5e-324, 2 ** 53, -0, -1, 1e21, 0.1, null, true, [], {}),
);

/** An event in which each field may be anything. */
const arbEvent = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...TYPES), arbAwkward),
    ...Object.fromEntries([...FIELDS, ...MORE_FIELDS].map((field) => [field, arbAwkward])),
  },
  { requiredKeys: [] },
);

holds(
  'total',
  'a log of anything at all is answered',
  fc.record({ scenario: arbScenario(), lines: fc.array(fc.oneof(arbEvent, fc.jsonValue({ maxDepth: 3 }))) }),
  ({ scenario, lines }) => answer(scenario.unit, lines, scenario.now),
);

holds(
  'total',
  'a log in which any fields are anything is answered',
  fc.record({
    scenario: arbScenario(),
    spoilt: fc.array(
      fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('type', ...FIELDS, ...MORE_FIELDS), arbAwkward),
    ),
  }),
  ({ scenario, spoilt }) => {
    const lines: unknown[] = [...scenario.events];
    for (const [index, field, value] of spoilt) {
      const place = index % Math.max(1, lines.length);
      const line = lines[place];
      if (typeof line === 'object' && line !== null) lines[place] = { ...line, [field]: value };
    }
    answer(scenario.unit, lines, scenario.now);
  },
);

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Event, evaluate, type LearnerRecord, record, start } from '../../src/index.js';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { reorder } from './replays.js';

holds(
  'incremental',
  'recording events one by one, in any order and through JSON, is evaluating the whole log',
  fc.record({ scenario: arbScenario(), seed: fc.nat({ max: 1000 }) }),
  ({ scenario: { unit, events, now }, seed }) => {
    const learners = new Set(
      events.map((event) => event?.learner).filter((learner) => typeof learner === 'string'),
    );
    for (const learner of learners) {
      const own = events.filter((event) => event?.learner === learner);
      const folded = reorder(own, seed).reduce(
        (state: LearnerRecord, event: Event) => JSON.parse(JSON.stringify(record(state, event))),
        start(unit, learner),
      );
      expect(evaluate(unit, folded.events, { now })).toEqual(evaluate(unit, own, { now }));
      expect(own.reduce(record, folded)).toBe(folded);
    }
  },
);

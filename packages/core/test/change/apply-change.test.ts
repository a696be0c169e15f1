import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, CHANGE_CLASSES, findChanges, gravestOf } from '../../src/index.js';
import { arbEdits, edited } from '../arbitraries/edit.js';
import { arbUnit } from '../arbitraries/index.js';
import { RUNS, SEED } from '../laws/law.js';

test('a change that is made alone is then no change any more, and nothing else has become one', {
  timeout: 20_000 + RUNS * 100,
}, () => {
  const arb = fc.record({ base: arbUnit(), edits: arbEdits });
  fc.assert(
    fc.property(arb, ({ base, edits }) => {
      const head = edited(base, edits, CHANGE_CLASSES);
      const changes = findChanges(base, head);
      const known = new Set(changes.map(({ code }) => code));
      for (const change of changes) {
        const alone = applyChange(base, head, change);
        // which rubrics nothing uses is told by other changes
        if (alone === null || change.code === 'unused-rubrics-changed') continue;
        const left = findChanges(alone, head).filter(({ code }) => code !== 'unused-rubrics-changed');
        const same = left.filter(
          ({ code, part, kind }) => code === change.code && part === change.part && kind === change.kind,
        );
        const places = same.flatMap((one) => one.places.map(({ id }) => id));
        expect(change.places.filter(({ id }) => places.includes(id))).toEqual([]);
        // without some of the others, an id can look as if it had changed hands
        if (gravestOf(changes) === 'breaks-identity') continue;
        expect(left.map(({ code }) => code).filter((code) => !known.has(code))).toEqual([]);
      }
    }),
    { numRuns: RUNS, ...(SEED === 'random' ? {} : { seed: Number(SEED) }) },
  );
});

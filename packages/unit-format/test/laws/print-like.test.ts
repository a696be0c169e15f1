import { resolveUnit } from '@openmastery/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbUnitSource } from '../../../core/test/arbitraries/index.js';
import { SEED } from '../../../core/test/laws/law.js';
import { parseUnit, printUnit } from '../../src/index.js';
import { goodUnits } from '../good-files.js';

const few = { numRuns: 10, ...(SEED === 'random' ? {} : { seed: Number(SEED) }) };

test('a unit printed into the file of any other is that unit', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbUnitSource(), arbUnitSource(), (source, other) => {
      const { unit } = resolveUnit(source);
      const like = printUnit(resolveUnit(other).unit);
      const text = printUnit(unit, { like });
      expect(parseUnit(text).unit, text).toEqual(unit);
      expect(printUnit(unit, { like: text })).toBe(text);
    }),
    few,
  );
});

test.each(goodUnits)('$file comes back with its comments, changed only where the unit is', ({ text }) => {
  const { unit } = parseUnit(text);
  if (unit === undefined) throw new Error('not read');
  expect(printUnit(unit, { like: text })).toBe(text);
  const renamed = { ...unit, title: 'Something else' };
  const printed = printUnit(renamed, { like: text });
  expect(parseUnit(printed).unit).toEqual(renamed);
  const comments = (from: string) => from.match(/# .*/g) ?? [];
  expect(comments(printed)).toEqual(comments(text));
});

test('only what differs is written, where it stands', () => {
  const like = `openmastery: unit/1
# What the unit is called
title: "Fractions" # short
id: u
order: linear # one after the other
mastery: 90%

skills:
  # the start
  - a # by hand
  - id: b
    title: I can b # said so
  - { id: c, mastery: 80% } # easier
`;
  const { unit } = parseUnit(like);
  if (unit === undefined) throw new Error('not read');
  const [a, b, c] = unit.skills as [
    (typeof unit.skills)[0],
    (typeof unit.skills)[0],
    (typeof unit.skills)[0],
  ];
  const changed = {
    ...unit,
    title: 'More fractions',
    after: ['numbers'],
    skills: [a, { ...b, title: 'I can do b', tier: 'should' as const }, { ...a, id: 'd', title: 'd' }, c],
  };
  expect(printUnit(changed, { like })).toMatchInlineSnapshot(`
    "openmastery: unit/1
    # What the unit is called
    title: "More fractions" # short
    after: [numbers]
    id: u
    order: linear # one after the other
    mastery: 90%

    skills:
      # the start
      - a # by hand
      - id: b
        title: I can do b # said so
        tier: should
      - { id: d, mastery: 90% }
      - { id: c, mastery: 80% } # easier
    "
  `);
  expect(parseUnit(printUnit(changed, { like })).unit).toEqual(changed);
});

test('a text with an error is left aside', () => {
  const { unit } = resolveUnit({ id: 'u', title: 'U', skills: ['a'] });
  expect(printUnit(unit, { like: 'id: [' })).toBe(printUnit(unit));
});

import { fc } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import {
  type Combining,
  combiningText,
  DEFAULTS,
  type GradingSource,
  resolveUnit,
  SCALES,
  type UnitSource,
} from '../../src/index.js';
import { readCombining } from '../../src/source/combining-words.js';
import { combinings } from '../arbitraries/threshold.js';

const { unit, skill, mastery, reassess, check, grading, credit, form, task, practice } = DEFAULTS;

test('saying a default is saying nothing', () => {
  const short: UnitSource = { id: 'u', title: 'U', skills: ['a', { id: 's', skills: ['b'] }] };
  // `check.points` is the one default that says more when it is said: what the check is measured in.
  const { require: _ownTier, ...spelled } = unit;
  const long: UnitSource = {
    ...short,
    ...spelled,
    mastery,
    reassess,
    practice: skill.practice,
    check: { version: check.version },
    grading: { ...grading, credit },
    skills: [
      { id: 'a', tier: skill.tier, retired: skill.retired },
      { id: 's', tier: skill.tier, order: unit.order, skills: ['b'] },
    ],
  };
  expect(resolveUnit(long).unit).toEqual(resolveUnit(short).unit);
});

test('saying a default of what is rarely said is saying nothing, too', () => {
  const of = (say: boolean): UnitSource => ({
    id: 'u',
    title: 'U',
    skills: ['a'],
    rubrics: {
      r: {
        levels: 4,
        criteria: { c: say ? { title: 'c', ...DEFAULTS.criterion } : { title: 'c' } },
        ...(say ? DEFAULTS.rubric : {}),
      },
    },
    practice: { tasks: [{ id: 't', points: 1, ...(say ? task : {}) }], ...(say ? practice : {}) },
    check: {
      version: 2,
      forms: [{ id: 'f', ...(say ? form : {}) }],
      history: [{ version: 1, ...(say ? DEFAULTS.history : {}) }],
    },
    grading: { tiers: { must: 80, ...(say ? DEFAULTS.tiers : {}) } },
  });
  const course = { id: 'c', title: 'C', units: [] };
  expect(resolveUnit(of(true), { ...course, calendar: DEFAULTS.calendar }).unit).toEqual(
    resolveUnit(of(false), course).unit,
  );
});

test.each(Object.entries(SCALES))('the scale %s is the same by its name and written out', (name, steps) => {
  const read = (scale: GradingSource) => resolveUnit({ id: 'u', title: 'U', skills: ['a'], grading: scale });
  expect(read({ scale: name })).toEqual(read({ scale: steps }));
  expect(read({ scale: name }).findings).toEqual([]);
});

test.each(Object.entries(combinings))('%s is read from its words and written as words', (type, texts) => {
  for (const text of texts) {
    const by = readCombining(text);
    expect(by?.type).toBe(type);
    expect(by && readCombining(combiningText(by))).toEqual(by);
  }
});

test('any share of an average is read as it is written', () => {
  const share = fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 })).filter(([n, d]) => n <= d);
  fc.assert(
    fc.property(share, ([n, d]) => {
      const by = readCombining(`decaying average ${n}/${d}`);
      expect(by).not.toBeNull();
      expect(readCombining(combiningText(by as Combining))).toEqual(by);
    }),
  );
});

test.each([
  '0 times',
  '1 of last 0',
  '2 of 3',
  'weighted average 0.65',
  'weighted average 120%',
  'Highest',
  '',
])('`%s` names no way of combining', (text) => {
  expect(readCombining(text)).toBeNull();
});

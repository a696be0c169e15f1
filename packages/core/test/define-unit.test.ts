import { expect, expectTypeOf, test } from 'vitest';
import { defineCourse, defineUnit, evaluate, type SkillProgress, type Unit } from '../src/index.js';
import type { KnownKeys } from '../src/source/define-unit.js';

const unit = defineUnit({
  id: 'u',
  title: 'U',
  mastery: '4/5',
  skills: [
    'a',
    { id: 'b', days: 2 },
    { id: 'set', order: 'any', require: 1, skills: ['c', { id: 'd', title: 'D' }] },
    5,
  ],
});

test('the skills of a unit written in TypeScript are known to the types, and its sets are none', () => {
  expectTypeOf(unit).toEqualTypeOf<Unit<'a' | 'b' | 'c' | 'd' | '5'>>();
  const { learners } = evaluate(unit, [], { now: 0, learners: ['ana'] });
  expect(learners.ana?.skills.d.status).toBe('locked');
  // @ts-expect-error: a set is no skill
  expect(learners.ana?.skills.set).toBeUndefined();
});

test('a misspelt key of a skill or a set is told by the type that it would have to have', () => {
  type Misspelt = KnownKeys<[{ id: 'a'; titel: string }, { id: 's'; ordre: string; skills: ['b'] }]>;
  expectTypeOf<Misspelt[0]['titel']>().toEqualTypeOf<'titel is no key of a skill'>();
  expectTypeOf<Misspelt[1]['ordre']>().toEqualTypeOf<'ordre is no key of a set'>();
});

test('of a course the types know no skill of a unit, since each unit has its own', () => {
  const course = defineCourse({ id: 'c', title: 'C', units: ['u'] }, [unit]);
  const { units } = evaluate(course, [], { now: 0, learners: ['ana'] });
  expectTypeOf(units.u?.learners.ana?.skills.a).toEqualTypeOf<SkillProgress | undefined>();
  expect(units.u?.learners.ana?.skills.nothing?.status).toBeUndefined();
});

test('what nobody can have meant does not compile, and a mistake in the unit throws with what was found', () => {
  // @ts-expect-error: a key of the unit that is misspelt
  defineUnit({ id: 'u', title: 'U', ordr: 'any', skills: ['a'] });
  // @ts-expect-error: a key of a skill that is misspelt
  defineUnit({ id: 'u', title: 'U', skills: [{ id: 'a', titel: 'A' }] });
  // @ts-expect-error: an order that is none
  expect(() => defineUnit({ id: 'u', title: 'U', order: 'upwards', skills: ['a', 'a'] })).toThrow(
    /duplicate-id/,
  );
});

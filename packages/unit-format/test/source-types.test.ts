import type { CourseSource, SetSource, SkillSource, UnitSource } from '@openmastery/core';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { course } from '../src/schema/course.js';
import type { SetInput, skill } from '../src/schema/skill.js';
import type { unit } from '../src/schema/unit.js';

/** A source as a file says it: no `Map`s, lists that may be changed, no metadata, which is open in both. */
type InFile<Source> =
  Source extends ReadonlyMap<string, unknown>
    ? never
    : Source extends readonly (infer Item)[]
      ? InFile<Item>[]
      : Source extends object
        ? { -readonly [Key in keyof Source as Key extends 'metadata' ? never : Key]: InFile<Source[Key]> }
        : Source;

/** A file names its format; what it has inside `skills` is held one by one. */
type Top<Source extends { openmastery?: unknown }> = Omit<Source, 'skills' | 'openmastery'> &
  Required<Pick<Source, 'openmastery'>>;

type Entry<Source> = Omit<Source, 'skills'>;

test('what the schema takes is what core reads, and the other way around', () => {
  expectTypeOf<Entry<InFile<z.input<typeof unit>>>>().toExtend<Entry<InFile<UnitSource>>>();
  expectTypeOf<Top<InFile<UnitSource>>>().toExtend<Entry<InFile<z.input<typeof unit>>>>();
  expectTypeOf<InFile<z.input<typeof course>>>().toExtend<InFile<CourseSource>>();
  expectTypeOf<Top<InFile<CourseSource>>>().toExtend<InFile<z.input<typeof course>>>();
  expectTypeOf<InFile<z.input<typeof skill>>>().toExtend<InFile<SkillSource>>();
  expectTypeOf<InFile<SkillSource>>().toExtend<InFile<z.input<typeof skill>>>();
  expectTypeOf<Entry<InFile<SetInput>>>().toExtend<Entry<InFile<SetSource>>>();
  expectTypeOf<Entry<InFile<SetSource>>>().toExtend<Entry<InFile<SetInput>>>();
});

test('the two know the same keys', () => {
  expectTypeOf<keyof z.input<typeof unit>>().toEqualTypeOf<keyof UnitSource>();
  expectTypeOf<keyof z.input<typeof course>>().toEqualTypeOf<keyof CourseSource>();
  expectTypeOf<keyof z.input<typeof skill>>().toEqualTypeOf<keyof SkillSource>();
  expectTypeOf<keyof SetInput>().toEqualTypeOf<keyof SetSource>();
});

import { checkCourse, checkUnit } from '../findings/check-unit.js';
import type { UnitFinding } from '../findings/finding.js';
import type { Course, Unit } from '../model/unit.js';
import { resolveCourse, resolveUnit } from './resolve-unit.js';
import type { CourseSource, EntrySource, SetSource, SkillSource, UnitSource } from './source.js';

/** The ids of the skills among entries, those in sets included; not the ids of the sets. */
export type SkillIds<Entries extends readonly unknown[]> = EntrySource extends Entries[number]
  ? string
  : IdOf<Entries[number]>;

type IdOf<Entry> = Entry extends string
  ? Entry
  : Entry extends number
    ? `${Entry}`
    : Entry extends { readonly skills: infer Inner extends readonly unknown[] }
      ? SkillIds<Inner>
      : Entry extends { readonly id: infer Id extends string | number }
        ? `${Id}`
        : never;

/** Entries whose keys are all known; another key has a type that nothing fits, and that says why to who reads the error. */
export type KnownKeys<Entries extends readonly unknown[]> = EntrySource extends Entries[number]
  ? Entries
  : { readonly [Index in keyof Entries]: KnownEntry<Entries[Index]> };

type KnownEntry<Entry> = Entry extends string | number
  ? Entry
  : {
      readonly [Key in keyof Entry]: Key extends keyof (Entry extends { readonly skills: unknown }
        ? SetSource
        : SkillSource)
        ? Key extends 'skills'
          ? Entry[Key] extends readonly unknown[]
            ? KnownKeys<Entry[Key]>
            : never
          : Entry[Key]
        : `${Key & string} is no key of a ${Entry extends { readonly skills: unknown } ? 'set' : 'skill'}`;
    };

/**
 * What `defineUnit` and `defineCourse` throw: what was found, as data. Its message lists the errors by path and code; the
 * sentences for people are `unit-format`'s.
 *
 * @example
 * ```ts
 * const found = () => {
 *   try {
 *     defineUnit({ id: 'u', title: 'U', skills: ['a', 'a'] });
 *   } catch (error) {
 *     return error instanceof UnitError ? error.findings.map(({ code }) => code) : [];
 *   }
 * };
 * found() // → ['duplicate-id']
 * ```
 */
export class UnitError extends TypeError {
  override readonly name = 'UnitError';
  readonly findings: readonly UnitFinding[];

  constructor(what: string, findings: readonly UnitFinding[]) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const list = errors.map(
      ({ code, path, data }) => `  ${path.join('.') || '(top)'}: ${code} ${JSON.stringify(data)}`,
    );
    super([`${what} is not valid`, ...list].join('\n'));
    this.findings = findings;
  }
}

function refuse(what: string, findings: readonly UnitFinding[]): void {
  if (findings.some(({ severity }) => severity === 'error')) throw new UnitError(what, findings);
}

/**
 * A unit written in TypeScript: the same keys, short forms, defaults and checks as a unit file, with its skill ids
 * known to the types. Which keys there are is for the compiler to check; text from outside is for `parseUnit`. A unit
 * with an error is a programmer's mistake and throws a {@link UnitError}.
 *
 * @example
 * ```ts
 * defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'] }).skills.length // → 2
 * ```
 */
export function defineUnit<const Skills extends readonly EntrySource[]>(
  source: Omit<UnitSource, 'skills'> & { readonly skills: Skills & KnownKeys<Skills> },
  course?: CourseSource,
): Unit<SkillIds<Skills>> {
  if (!Array.isArray(source?.skills)) throw new TypeError('a unit needs `skills`, a list');
  const { unit, findings } = resolveUnit<SkillIds<Skills>>(source as UnitSource<SkillIds<Skills>>, course);
  refuse(`unit ${source.id}`, [...findings, ...checkUnit(unit)]);
  return unit;
}

/**
 * A course written in TypeScript, over units that were defined with it.
 *
 * @example
 * ```ts
 * const shared = { id: 'c', title: 'C', units: [], timeZone: 'Europe/Berlin' } as const;
 * defineCourse(shared, [defineUnit({ id: 'u', title: 'U', skills: ['add'] }, shared)]).units[0].timeZone // → 'Europe/Berlin'
 * ```
 */
export function defineCourse(source: CourseSource, units: readonly Unit[]): Course {
  const { course, findings } = resolveCourse(source, units);
  refuse(`course ${source.id}`, [...findings, ...checkCourse(course)]);
  return course;
}

import type { CourseSource, Path } from '@openmastery/core';
import type { Span } from './position.js';

/** The file that a course was read from. */
export interface Origin {
  /** Where the course file itself says what stands at a path of a unit; null where it does not. */
  locate(path: Path, about: 'key' | 'value'): { readonly file: string; readonly span: Span } | null;
}

// By a name that is the same in every copy of this package: a program may have loaded two.
const ORIGIN = Symbol.for('@openmastery/unit-format origin');

/** Remembers where a course came from, unseen: a source is plain data. */
export function rememberOrigin(course: CourseSource, origin: Origin): void {
  Object.defineProperty(course, ORIGIN, { value: origin });
}

/** Where a course came from, if it was read from a file. */
export function originOf(course: CourseSource | undefined): Origin | undefined {
  return (course as { readonly [ORIGIN]?: Origin } | undefined)?.[ORIGIN];
}

import type { CourseSource, Path } from '@openmastery/core';
import type { Span } from './position.js';

/** The file that a course was read from. */
export interface Origin {
  /** Where the course file itself says what stands at a path of a unit; null where it does not. */
  locate(path: Path, about: 'key' | 'value'): { readonly file: string; readonly span: Span } | null;
}

const origins = new WeakMap<CourseSource, Origin>();

/** Remembers where a course came from, beside it: a source is plain data. */
export function rememberOrigin(course: CourseSource, origin: Origin): void {
  origins.set(course, origin);
}

/** Where a course came from, if it was read from a file. */
export function originOf(course: CourseSource | undefined): Origin | undefined {
  return course && origins.get(course);
}

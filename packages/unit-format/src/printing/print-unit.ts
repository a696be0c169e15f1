import type { CourseSource, Unit } from '@openmastery/core';
import { layOut } from './layout.js';
import { printInto } from './print-into.js';
import { sayUnit } from './say-unit.js';

/** How a unit is printed. */
export interface PrintUnitOptions {
  /** The text of a unit file to print into: its comments, its order and all that says the same stay. */
  readonly like?: string;
  /** The course that `like` inherits from, as `parseUnit` takes it. */
  readonly course?: CourseSource;
}

/**
 * A unit as a file: what all skills share is said once, and what is as usual is left out. Reading it gives the
 * unit back, except for the school days of a course, which a unit file cannot say.
 *
 * With `like` only what differs is written into that text, in the canonical layout; where nothing differs it comes
 * back unchanged. A text that has an error, or cannot be made to say the unit, is left aside.
 *
 * @example
 * ```ts
 * printUnit(defineUnit({ id: 'u', title: 'U', skills: ['a', 'b'] }))
 * // → 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a, b]\n'
 * ```
 *
 * @example
 * ```ts
 * const like = 'openmastery: unit/1\ntitle: U # short\nid: u\nskills: [a]\n';
 * printUnit(defineUnit({ id: 'u', title: 'U', skills: ['a', 'b'] }), { like })
 * // → 'openmastery: unit/1\ntitle: U # short\nid: u\nskills: [a, b]\n'
 * ```
 */
export function printUnit(unit: Unit, options: PrintUnitOptions = {}): string {
  const { like, course } = options;
  return (like === undefined ? null : printInto(like, unit, course)) ?? layOut(sayUnit(unit));
}

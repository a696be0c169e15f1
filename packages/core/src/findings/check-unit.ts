import type { Unit } from '../model/unit.js';
import { findChecks } from './find-checks.js';
import { findGrading } from './find-grading.js';
import { findGraph } from './find-graph.js';
import { findIdentity } from './find-identity.js';
import { findTime } from './find-time.js';
import type { UnitFinding } from './finding.js';

/**
 * What is wrong with a unit, as far as no text is needed to see it: identity, references, cycles and dead ends,
 * thresholds that cannot be reached, ladders that are not monotone, dates. Each with its path.
 *
 * @example
 * ```ts
 * checkUnit(resolveUnit({ id: 'u', title: 'U', skills: [{ id: 'a', after: ['a'] }] }).unit)[0].code // → 'self-reference'
 * ```
 */
export function checkUnit(unit: Unit): readonly UnitFinding[] {
  return [findIdentity, findGraph, findChecks, findGrading, findTime].flatMap((find) => find(unit));
}

import type { Path, Rubric, Unit } from '@openmastery/core';
import { skillAt } from './skill-at.js';

/** The rubric of the check or summative that a path leads to. */
function rubricAt(unit: Unit, path: Path): Rubric | null {
  if (path[0] === 'summatives') return unit.summatives[Number(path[1])]?.rubric ?? null;
  const measure = skillAt(unit, path)?.check.measure;
  return measure?.type === 'rubric' ? measure.rubric : null;
}

const PARTS = ['levels', 'criteria', 'whole'] as const;

/**
 * Where a unit says what changed in a rubric that a check or summative names before and after: among the rubrics. Null
 * where it is another rubric now, or one that stands in the check itself.
 */
export function changedRubric(base: Unit, head: Unit, before: Path, after: Path): Path | null {
  if (after.at(-1) !== 'rubric') return null;
  const [was, is] = [rubricAt(base, before), rubricAt(head, after)];
  if (was === null || is?.id === undefined || was.id !== is.id) return null;
  const part = PARTS.find((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  return ['rubrics', is.id, ...(part === undefined ? [] : [part])];
}

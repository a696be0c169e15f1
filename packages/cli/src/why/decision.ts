import { grade } from '@openmastery/core';
import type { Words } from '@openmastery/core/sentences';
import type { UnitScope } from '../unit-scope.js';
import { waitingCourseColumns } from '../waiting-columns.js';
import {
  explainColumns,
  explainGrade,
  explainSkills,
  type GradeExplanation,
  type SkillExplanation,
} from './explanation.js';
import type { Question } from './question.js';

/** Why a learner stands where they stand in one unit. */
export interface UnitDecision {
  readonly scope: UnitScope;
  readonly words: Words;
  readonly skills: readonly (readonly [skill: string, SkillExplanation])[];
  /** Not given where one skill is asked about. */
  readonly grade: GradeExplanation | undefined;
}

/** Why a learner stands where they stand in all that is asked about. */
export interface Decision {
  readonly units: readonly UnitDecision[];
  /** The course's own grade, where a whole course is asked about. */
  readonly course: { readonly words: Words; readonly grade: Omit<GradeExplanation, 'better'> } | null;
}

/** Explains what is asked about. */
export function decide({ record, scopes, learner, skill, wordingOf }: Question): Decision {
  const units = scopes.map((scope): UnitDecision => {
    const { words, explain } = wordingOf(scope.unit);
    const gradebook = skill === undefined ? grade(scope.unit, scope.progress) : undefined;
    return {
      scope,
      words,
      skills: explainSkills(scope, learner, skill, words, explain),
      grade: explainGrade(scope, gradebook, learner, words, explain),
    };
  });
  if ('unit' in record || skill !== undefined || scopes.length < record.course.units.length)
    return { units, course: null };
  const own = grade(record.course, record.progress).learners[learner];
  const waiting = waitingCourseColumns(record.progress, learner);
  const { words, explain } = wordingOf(record.course);
  return {
    units,
    course: own === undefined ? null : { words, grade: explainColumns(own, explain, waiting) },
  };
}

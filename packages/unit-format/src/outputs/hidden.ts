import type { Course, CourseGrade, CourseProgress, Figure, Grade, Progress, Unit } from '@openmastery/core';
import { skillsOf } from '../log/unit-lookup.js';
import { fractionOf } from './fraction.js';
import { progressOf } from './progress-of.js';

/** A skill about which one of two gradebooks keeps something to itself. */
export interface HiddenSkill {
  readonly unit: string;
  readonly skill: string;
  /** What the attempts come to. */
  readonly figure: Figure | null;
}

/** What each of two gradebooks of the same work does not show of one learner. */
export interface Hidden {
  /** Not mastered, and yet there are points for it: partial credit hides that it is not mastered. */
  readonly byTraditional: readonly HiddenSkill[];
  /** Mastered with less than everything right, and full points for it: mastery hides the difference. */
  readonly byMastery: readonly HiddenSkill[];
}

/** What of a unit or course is held beside each other. */
export interface HiddenSource {
  readonly about: Unit | Course;
  readonly progress: Progress | CourseProgress;
  readonly mastery: Grade | CourseGrade;
  readonly traditional: Grade | CourseGrade;
}

/**
 * What the gradebook by mastery and the traditional one each hide of a learner.
 *
 * @example
 * ```ts
 * const { unit } = parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [add]\n');
 * const { events } = readLog('learner,skill,score\nada,add,60%\n');
 * const progress = evaluate(unit, events, { now: '2026-09-30T12:00:00Z' });
 * const books = { mastery: grade(unit, progress), traditional: grade(unit, progress, { credit: 'score' }) };
 * hiddenOf({ about: unit, progress, ...books }, 'ada').byTraditional.map(({ skill }) => skill) // → ['add']
 * ```
 */
export function hiddenOf({ about, progress, mastery, traditional }: HiddenSource, learner: string): Hidden {
  const byTraditional: HiddenSkill[] = [];
  const byMastery: HiddenSkill[] = [];
  for (const unit of 'units' in about ? about.units : [about]) {
    const mine = progressOf(progress, unit.id)?.learners[learner];
    const earnedIn = (grade: Grade | CourseGrade, skill: string): boolean => {
      const columns = ('units' in grade ? grade.units[unit.id] : grade)?.learners[learner]?.columns ?? [];
      return columns.some((column) => column.skill === skill && fractionOf(column.earned).n > 0n);
    };
    for (const { id } of skillsOf(unit.skills)) {
      const state = mine?.skills[id];
      if (state === undefined || state.status === 'excused') continue;
      const entry = { unit: unit.id, skill: id, figure: state.figure };
      const isMastered = state.status === 'mastered';
      if (!isMastered && state.tried && earnedIn(traditional, id)) byTraditional.push(entry);
      const isFull = state.figure === null || state.figure.exact === '1';
      if (isMastered && !isFull && earnedIn(mastery, id)) byMastery.push(entry);
    }
  }
  return { byTraditional, byMastery };
}

import type { Answer } from './answer.js';
import type { UnitDecision } from './decision.js';
import type { Question } from './question.js';
import type { CourseChange, UnitChange } from './what-if.js';

/** An answer as other programs read it. */
export function answerData(question: Question, answer: Answer): object {
  const { record, learner, supposed, goal, scopes } = question;
  const { decision, change, outlook } = answer;
  const isUnit = 'unit' in record;
  return {
    version: 1,
    ...(isUnit ? { unit: record.unit.id } : { course: record.course.id }),
    at: answer.at,
    learner,
    ...(decision === null ? {} : isUnit ? unitData(decision.units[0]) : courseData(decision.units)),
    ...(decision?.course == null ? {} : { grade: decision.course.grade }),
    ...(change === null ? {} : { whatIf: { events: supposed?.events ?? [], ...changeData(change) } }),
    ...(outlook === null
      ? {}
      : { outlook: { ...(isUnit ? {} : { unit: scopes[0]?.unit.id }), goal, ...outlook } }),
  };
}

function unitData(decision: UnitDecision | undefined): object {
  const skills = Object.fromEntries(decision?.skills ?? []);
  return decision?.grade === undefined ? { skills } : { skills, grade: decision.grade };
}

function courseData(units: readonly UnitDecision[]): object {
  return { units: Object.fromEntries(units.map((one) => [one.scope.unit.id, unitData(one)])) };
}

function changeData(change: UnitChange | CourseChange): object {
  if (!('units' in change)) return change;
  const units = change.units.map((one) => [one.unit.id, one.change] as const);
  return { units: Object.fromEntries(units), grade: change.grade };
}

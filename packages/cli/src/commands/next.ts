import { type AttemptAnswer, canAttempt, type LearnerProgress } from '@openmastery/core';
import { barrierPhrase } from '@openmastery/core/sentences';
import { type ClassRecord, type CourseRecord, openUnitOrCourse } from '../class-record.js';
import type { Perform } from '../command.js';
import { type Cell, type Grid, words } from '../grid.js';
import { formatGrid } from '../grid-format.js';
import { EXIT } from '../host.js';
import { jsonText } from '../json-text.js';
import { nextWords } from '../next-words.js';
import { skillsOf } from '../skills.js';
import { type UnitScope, unitScopes } from '../unit-scope.js';

/** What each learner may start now, with which form, or every reason why not and from when. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openUnitOrCourse(invocation, host);
  if ('exit' in opened) return opened.exit;
  const record = 'record' in opened ? opened.record : opened.course;
  const scopes = unitScopes(record, invocation.value('unit'));
  if ('problem' in scopes) {
    host.stderr.write(`openmastery: ${scopes.problem}\n`);
    return EXIT.usage;
  }
  const isJson = invocation.value('format') === 'json';
  host.stdout.write(
    isJson
      ? jsonText(nextData(record, scopes))
      : formatGrid(nextGrid(record, scopes, invocation.has('learner')), undefined, host),
  );
  return record.exit;
};

function nextData(record: ClassRecord | CourseRecord, scopes: readonly UnitScope[]): object {
  const { at } = record.progress;
  if ('unit' in record)
    return { version: 1, unit: record.unit.id, at, learners: learnersIn(record, scopes[0]) };
  const units = scopes.map((scope) => [scope.unit.id, { learners: learnersIn(record, scope) }] as const);
  return { version: 1, course: record.course.id, at, units: Object.fromEntries(units) };
}

function learnersIn({ classmates }: ClassRecord | CourseRecord, scope: UnitScope | undefined): object {
  const learners = classmates.map(({ learner }) => {
    const mine = scope?.progress.learners[learner];
    return [
      learner,
      {
        complete: mine?.complete ?? false,
        next: mine?.next ?? [],
        skills: Object.fromEntries(scope === undefined ? [] : answersFor(scope, mine)),
      },
    ];
  });
  return Object.fromEntries(learners);
}

// One line a learner and skill: all skills of one learner; of a class those that are open and not done.
function nextGrid(
  { classmates, ...about }: ClassRecord | CourseRecord,
  scopes: readonly UnitScope[],
  everySkill: boolean,
): Grid {
  const isCourse = 'course' in about;
  const rows = classmates.flatMap(({ learner, name }): readonly (readonly Cell[])[] => {
    const answers = scopes.flatMap((scope) => {
      const mine = scope.progress.learners[learner];
      return answersFor(scope, mine)
        .filter(([skill]) => everySkill || isAtHand(mine, skill))
        .map(([skill, answer]) => ({ scope, mine, skill, answer }));
    });
    if (answers.length === 0) {
      const complete = scopes.every(({ progress }) => progress.learners[learner]?.complete === true);
      const place = isCourse ? [words('')] : [];
      return [[words(name), ...place, words(''), words(complete ? 'complete' : '', 'green')]];
    }
    return answers.map(({ scope, mine, skill, answer }, at) => [
      words(at === 0 ? name : ''),
      ...(isCourse ? [words(answers[at - 1]?.scope === scope ? '' : scope.unit.id)] : []),
      words(skill),
      words(stepWords(mine, skill), answer.can ? 'green' : 'bold'),
      words(answer.can ? '' : waitWords(answer, scope)),
      words(answer.can ? '' : (answer.from ?? '')),
    ]);
  });
  const place = isCourse ? ['unit'] : [];
  return {
    columns: ['learner', ...place, 'skill', 'next', 'why the check waits', 'from'].map((head) => ({ head })),
    rows,
  };
}

function answersFor(
  { unit, progress }: UnitScope,
  mine: LearnerProgress | undefined,
): readonly (readonly [string, AttemptAnswer])[] {
  if (mine === undefined) return [];
  return skillsOf(unit)
    .filter(({ skill }) => !skill.retired)
    .map(({ skill }) => [skill.id, canAttempt(unit, mine, skill.id, progress.at)]);
}

function isAtHand(mine: LearnerProgress | undefined, skill: string): boolean {
  const state = mine?.skills[skill];
  return state?.open === true && state.status !== 'mastered' && state.status !== 'excused';
}

/** Why the check waits; of steps that are still to be done, which. */
function waitWords(
  { barriers, steps }: AttemptAnswer & { readonly can: false },
  { unit }: UnitScope,
): string {
  const said = barriers.map((barrier) =>
    barrier === 'step-missing' && steps.length > 0
      ? `still to do: ${steps.join(', ')}`
      : barrierPhrase(barrier, unit),
  );
  return said.join(', ');
}

function stepWords(mine: LearnerProgress | undefined, skill: string): string {
  const state = mine?.skills[skill];
  if (state?.status === 'mastered') return 'mastered';
  return (state?.next ?? []).map((step) => nextWords(step)).join(', then ');
}

import { type AttemptAnswer, canAttempt, type LearnerProgress } from '@openmastery/core';
import { barrierPhrase } from '@openmastery/core/sentences';
import { type ClassRecord, openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { type Cell, type Grid, words } from '../grid.js';
import { formatGrid } from '../grid-format.js';
import { jsonText } from '../json-text.js';
import { nextWords } from '../next-words.js';
import { skillsOf } from '../skills.js';

/** What each learner may start now, with which form, or every reason why not and from when. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const isJson = invocation.value('format') === 'json';
  host.stdout.write(
    isJson
      ? jsonText(nextData(record))
      : formatGrid(nextGrid(record, invocation.has('learner')), undefined, host),
  );
  return record.exit;
};

function nextData(record: ClassRecord) {
  const learners = record.classmates.map(({ learner }) => {
    const mine = record.progress.learners[learner];
    return [
      learner,
      {
        complete: mine?.complete ?? false,
        next: mine?.next ?? [],
        skills: Object.fromEntries(answersFor(record, mine)),
      },
    ];
  });
  const { unit, progress } = record;
  return { version: 1, unit: unit.id, at: progress.at, learners: Object.fromEntries(learners) };
}

// One line a learner and skill: all skills of one learner; of a class those that are open and not done.
function nextGrid(record: ClassRecord, everySkill: boolean): Grid {
  const rows = record.classmates.flatMap(({ learner, name }): readonly (readonly Cell[])[] => {
    const mine = record.progress.learners[learner];
    const answers = answersFor(record, mine).filter(([skill]) => everySkill || isAtHand(mine, skill));
    if (answers.length === 0)
      return [[words(name), words(''), words(mine?.complete ? 'complete' : '', 'green')]];
    return answers.map(([skill, answer], at) => [
      words(at === 0 ? name : ''),
      words(skill),
      words(stepWords(mine, skill), answer.can ? 'green' : 'bold'),
      words(
        answer.can ? '' : answer.barriers.map((barrier) => barrierPhrase(barrier, record.unit)).join(', '),
      ),
      words(answer.can ? '' : (answer.from ?? '')),
    ]);
  });
  return {
    columns: ['learner', 'skill', 'next', 'why the check waits', 'from'].map((head) => ({ head })),
    rows,
  };
}

function answersFor(
  { unit, progress }: ClassRecord,
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

function stepWords(mine: LearnerProgress | undefined, skill: string): string {
  const state = mine?.skills[skill];
  if (state?.status === 'mastered') return 'mastered';
  return (state?.next ?? []).map((step) => nextWords(step)).join(', then ');
}

import type { Goal } from '@openmastery/core';
import { nextSentence } from '@openmastery/core/sentences';
import type { Answer } from './answer.js';
import type { UnitDecision } from './decision.js';
import { gradeText } from './grade-text.js';
import { outlookLines } from './outlook-text.js';
import type { Question } from './question.js';
import { skillText, skillTexts } from './skill-text.js';
import { block, numbered, type Voice } from './voice.js';
import { changeBlocks, gradeBlock } from './what-if-text.js';

/** An answer for a person, in blocks. */
export function answerText(question: Question, answer: Answer, voice: Voice): readonly string[] {
  const { record, name } = question;
  const about = 'unit' in record ? record.unit : record.course;
  return [
    voice.say.head(name, about.title, voice.dayOf(answer.at)),
    ...decisionBlocks(question, answer, voice),
    ...whatIfBlocks(question, answer, voice),
    ...outlookBlocks(question, answer, voice),
  ];
}

function decisionBlocks(question: Question, { decision }: Answer, voice: Voice): readonly string[] {
  if (decision === null) return [];
  const inCourse = 'course' in question.record;
  const units = decision.units.flatMap((one) => [
    ...(inCourse ? [unitHeading(one.scope.unit.title, voice)] : []),
    ...unitBlocks(one, question, voice),
  ]);
  const { course } = decision;
  return course === null
    ? units
    : [...units, gradeText(voice.say.courseGrade, course.grade, course.words, voice)];
}

function unitHeading(title: string, { surface }: Voice): string {
  return surface.paint('bold', title);
}

function unitBlocks(decision: UnitDecision, { learner, skill }: Question, voice: Voice): readonly string[] {
  const { skills, grade, words, scope } = decision;
  const headingOf = (id: string) => `${words.titleOf(id)} (${id})`;
  if (skill !== undefined) return skills.map(([id, state]) => skillText(headingOf(id), state, words, voice));
  const next = scope.progress.learners[learner]?.next ?? [];
  const steps = next.map((step) => ({ sentence: nextSentence(step, words) }));
  return [
    ...skillTexts(
      skills.map(([id, state]) => ({ heading: headingOf(id), state })),
      words,
      voice,
    ),
    ...(grade === undefined ? [] : [gradeText(voice.say.grade, grade, words, voice)]),
    ...(steps.length === 0 ? [] : [block([voice.say.next], numbered(steps), voice)]),
  ];
}

function whatIfBlocks(
  { supposed, wordingOf, record }: Question,
  { change }: Answer,
  voice: Voice,
): readonly string[] {
  if (change === null || supposed === null) return [];
  const blocks =
    'units' in change
      ? [
          ...change.units.flatMap((one) => {
            const said = changeBlocks(one.change, wordingOf(one.unit).words, voice);
            return said.length === 0 ? [] : [unitHeading(one.unit.title, voice), ...said];
          }),
          ...(change.grade === null ? [] : [gradeBlock(voice.say.courseGrade, change.grade, voice)]),
        ]
      : 'unit' in record
        ? changeBlocks(change, wordingOf(record.unit).words, voice)
        : [];
  return [...supposed.texts.map(voice.say.whatIf), ...(blocks.length === 0 ? [voice.say.unchanged] : blocks)];
}

function outlookBlocks(
  { goal, scopes, wordingOf }: Question,
  { outlook }: Answer,
  voice: Voice,
): readonly string[] {
  const [scope] = scopes;
  if (goal === null || outlook === null || scope === undefined) return [];
  const { titleOf } = wordingOf(scope.unit).words;
  return [
    block([goalWords(goal, scope.unit.title, titleOf, voice)], outlookLines(outlook, voice, titleOf), voice),
  ];
}

function goalWords(goal: Goal, unit: string, titleOf: (id: string) => string, { say }: Voice): string {
  if ('skill' in goal) return say.toMaster(titleOf(goal.skill));
  return 'unit' in goal ? say.toComplete(unit) : say.toGet(goal.letter);
}

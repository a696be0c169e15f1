import type { SkillChange } from '@openmastery/core';
import { statusWord, type Words } from '@openmastery/core/sentences';
import type { ExplainedAttempt } from './explanation.js';
import { block, gradeWords, numbered, reasonLines, type Voice } from './voice.js';
import type { ExplainedGradeChange, UnitChange } from './what-if.js';

/** What would change in a unit, a block each; nothing where nothing would. */
export function changeBlocks(change: UnitChange, unitWords: Words, voice: Voice): readonly string[] {
  const { attempts, skills, complete, grade, next } = change;
  const { say } = voice;
  const fateOf = (skill: string) =>
    attempts.filter((attempt) => attempt.skill === skill).flatMap((attempt) => fateLines(attempt, voice));
  const unmoved = [...new Set(attempts.map(({ skill }) => skill))].filter(
    (skill) => !skills.some((one) => one.skill === skill),
  );
  const title = (skill: string) => `${unitWords.titleOf(skill)} (${skill})`;
  return [
    ...skills.map((one) =>
      block(
        [title(one.skill)],
        [skillLine(one, unitWords, voice), ...reasonLines(one.because, voice), ...fateOf(one.skill)],
        voice,
      ),
    ),
    ...unmoved.map((skill) => block([title(skill)], [say.unchanged, ...fateOf(skill)], voice)),
    ...(complete === null
      ? []
      : [
          block(
            [say.unit],
            [say.changes(completeWord(complete.before, voice), completeWord(complete.after, voice))],
            voice,
          ),
        ]),
    ...(grade === null ? [] : [gradeBlock(say.grade, grade, voice)]),
    ...(next === null
      ? []
      : [block([say.next], next.after.length === 0 ? [say.nothingNext] : numbered(next.after), voice)]),
  ];
}

/** A grade as it is and as it would be. */
export function gradeBlock(
  heading: string,
  { before, after, because }: ExplainedGradeChange,
  voice: Voice,
): string {
  const said = (grade: typeof before) => (grade === null ? voice.say.none : gradeWords(grade, voice));
  return block(
    [heading],
    [voice.say.changes(said(before), said(after)), ...reasonLines(because, voice)],
    voice,
  );
}

function skillLine({ before, after }: SkillChange, unitWords: Words, { say, formats }: Voice): string {
  const said = (state: SkillChange['before']): string => {
    if (state === null) return say.nothingYet;
    const { status, figure } = state;
    const shown = figure !== null && (status === 'mastered' || status === 'notYet');
    return `${statusWord(status, unitWords)}${shown ? `, ${formats.percent(figure)}` : ''}`;
  };
  return say.changes(said(before), said(after));
}

/** What becomes of an attempt that was thought up, where there is something to say of it. */
function fateLines({ counts, why }: ExplainedAttempt, voice: Voice): readonly string[] {
  const said = reasonLines(why, voice);
  return counts ? said : [voice.say.doesNotCount, ...said];
}

function completeWord(complete: boolean, { say }: Voice): string {
  return complete ? say.complete : say.incomplete;
}

import {
  type AttemptProgress,
  type LearnerProgress,
  type NextStep,
  pace,
  type Reason,
  type Skill,
  type SkillProgress,
} from '@openmastery/core';
import { nextSentence, paceSentence, statusWord, type Words } from '@openmastery/core/sentences';
import { levelName } from '../../level-name.js';
import type { Classmate } from '../../roster.js';
import { skillsOf } from '../../skills.js';
import { explainGrade } from '../../why/explanation.js';
import { gradeInWords, rangeInWords, scoreInWords } from '../../why/in-words.js';
import { type ExplainedReason, reasonExplainer } from '../../why/reason.js';
import { WHY_WORDS } from '../../why/words.js';
import type { ReportSource, RulePlace } from '../report/source.js';
import { accountOf, betterOf, pointsOfSkill } from './account.js';
import { onePlaceEach } from './places.js';
import type { Sheet, SheetAttempt, SheetSkill } from './sheet.js';
import { SHEET_WORDS } from './words.js';

/** In a longer unit the way to the next letter takes seconds to find: it is looked for on a sheet alone, not for a class. */
const MOST_AHEAD = 24;

/** Lays out the sheet of one learner of a class: everything of theirs, and nothing of anybody else. */
export function layOutSheet(source: ReportSource, classmate: Classmate): Sheet {
  const { unit, progress, grade, words, formats, dayOf } = source;
  const { learner, name, group } = classmate;
  const say = SHEET_WORDS[words.language];
  const mine = progress.learners[learner];
  const explain = reasonExplainer(words, source.placeOf);
  const looksAhead = source.classmates.length === 1 || source.skills.length <= MOST_AHEAD;
  const explained = explainGrade(source, grade ?? undefined, learner, words, explain, looksAhead);
  const own = skillsOf(unit)
    .map((placed) => ({
      skill: placed.skill,
      at: source.skills.findIndex(({ skill }) => skill.id === placed.skill.id),
      state: mine?.skills[placed.skill.id],
    }))
    .flatMap(({ skill, at, state }) => (state === undefined ? [] : [{ skill, at, state }]));
  const places = placesIn([
    ...own.flatMap(({ state }) => saidReasons(state)).map(explain),
    ...(explained?.because ?? []),
  ]);
  const marked = markerOf(places);
  const skills = own.map(({ skill, at, state }): SheetSkill => {
    const columns = explained?.columns.filter((column) => column.skill === skill.id) ?? [];
    return {
      at,
      title: skill.title,
      points: pointsOfSkill(columns, unit, words, formats),
      ...layOutSkill(source, skill, state, (reason) => marked(explain(reason))),
    };
  });
  const asked = own.filter(({ skill, state }) => state.status !== 'excused' && !skill.retired);
  const done = asked.filter(({ state }) => state.status === 'mastered').length;
  return {
    at: source.numberOf(learner),
    name,
    group,
    unit: unit.title,
    asOf: formats.day(dayOf(progress.at)),
    mastered: say.mastered(done, formats.count(asked.length, say.skills)),
    grade: explained === undefined ? null : gradeInWords(explained, formats),
    open: explained !== undefined && !isSame(explained.range),
    pace: paceOf(source, learner, mine),
    skills,
    ...nextOf(mine?.next ?? [], words),
    complete: mine?.complete ?? false,
    account: explained === undefined ? null : accountOf(explained, unit, words, formats, marked),
    become: explained === undefined ? [] : rangeInWords(explained.range, WHY_WORDS[words.language], formats),
    better: betterOf(explained?.better ?? null, words, formats),
    places,
  };
}

function isSame({ lowest, highest }: { readonly lowest: unknown; readonly highest: unknown }): boolean {
  return JSON.stringify(lowest) === JSON.stringify(highest);
}

function paceOf(
  { unit, progress, words }: ReportSource,
  learner: string,
  mine: LearnerProgress | undefined,
): string | null {
  if (mine === undefined || mine.complete) return null;
  const own = pace(unit, { ...progress, learners: { [learner]: mine } }).learners[learner];
  return own == null ? null : paceSentence(own, words);
}

/** What one who has much to go on with is told first. */
const MOST_NEXT = 3;

/** What comes next for the first few skills, and of how many more. */
function nextOf(steps: readonly NextStep[], words: Words): Pick<Sheet, 'next' | 'moreNext'> {
  const skills = [...new Set(steps.map(({ skill }) => skill))];
  const first = skills.slice(0, MOST_NEXT);
  const told = steps.filter(({ skill }) => first.includes(skill)).map((step) => nextSentence(step, words));
  const rest = skills.length - first.length;
  return { next: told, moreNext: rest === 0 ? null : SHEET_WORDS[words.language].moreNext(rest) };
}

function layOutSkill(
  source: ReportSource,
  skill: Skill,
  { status, masteredAt, because, attempts }: SkillProgress,
  said: (reason: Reason) => string,
): Omit<SheetSkill, 'at' | 'title' | 'points'> {
  const { words, formats, dayOf } = source;
  const isMastered = status === 'mastered';
  const reasons = toFamily(because).map(said);
  const whysOf = (isCounting: boolean): readonly string[] =>
    attempts.filter(({ counts }) => counts === isCounting).flatMap(({ why }) => toFamily(why).map(said));
  return {
    status,
    word: statusWord(status, words),
    since: isMastered && masteredAt !== null ? formats.shortDay(dayOf(masteredAt)) : null,
    attempts: attempts.map((attempt) => layOutAttempt(source, skill, attempt)),
    told: [...new Set([...(isMastered ? [] : reasons), ...whysOf(false)])],
    more: [...new Set([...(isMastered ? reasons : []), ...whysOf(true)])],
  };
}

/** The reasons that a sheet gives for where a learner is with a skill. */
function saidReasons({ because, attempts }: SkillProgress): readonly Reason[] {
  return toFamily([...because, ...attempts.flatMap(({ why }) => why)]);
}

/**
 * What a family is told of the reasons. That an attempt waits is said of the attempt; what broke a policy and counts all
 * the same is for the teacher; of many skills that come first in a fixed order the first will do; and what the teacher
 * wrote about a voided attempt may be about somebody else.
 */
function toFamily(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ code }) => !FOR_THE_TEACHER.has(code)).map(asTold);
}

const FOR_THE_TEACHER: ReadonlySet<Reason['code']> = new Set(['waits-for-grade', 'against-policy', 'graded']);

function asTold(reason: Reason): Reason {
  if (reason.code === 'locked-by-order')
    return { ...reason, data: { ...reason.data, by: reason.data.by.slice(0, 1) } };
  return reason.code === 'voided' ? { ...reason, data: { ...reason.data, reason: null } } : reason;
}

/** Puts the place of its rule after a sentence: the line, and the file where there are several. */
function markerOf(places: readonly RulePlace[]): (reason: ExplainedReason) => string {
  const isOneFile = new Set(places.map(({ file }) => file)).size === 1;
  return ({ sentence, rule }) =>
    rule === null ? sentence : `${sentence}\u00a0[${isOneFile ? rule.line : `${rule.file}:${rule.line}`}]`;
}

function layOutAttempt(
  { words, formats, dayOf }: ReportSource,
  skill: Skill,
  attempt: AttemptProgress,
): SheetAttempt {
  const { at, form, proportion, late, counts } = attempt;
  const say = WHY_WORDS[words.language];
  const day = at === null ? say.undated : formats.shortDay(dayOf(at));
  const where = form === null ? day : `${day}, ${say.form(form)}`;
  const score =
    proportion === null ? say.waits : scoreInWords(proportion, levelName(skill, attempt), formats);
  const remark = [late ? say.late : null, counts ? null : SHEET_WORDS[words.language].notCounted].filter(
    (word) => word !== null,
  );
  // A score stays on the line of its form.
  return { text: `${where}:\u00a0${[score, ...remark].join(', ')}`, counts };
}

function placesIn(reasons: readonly { readonly rule: RulePlace | null }[]): readonly RulePlace[] {
  return onePlaceEach(reasons.flatMap(({ rule }) => rule ?? []));
}

import {
  type AttemptProgress,
  type LearnerProgress,
  type Path,
  pace,
  type Reason,
  type SkillProgress,
} from '@openmastery/core';
import { nextSentence, paceSentence, sentence, statusWord } from '@openmastery/core/sentences';
import type { Classmate } from '../../roster.js';
import { skillsOf } from '../../skills.js';
import { explainGrade } from '../../why/explanation.js';
import { reasonExplainer } from '../../why/reason.js';
import { WHY_WORDS } from '../../why/words.js';
import type { ReportSource, RulePlace } from '../report/source.js';
import { accountOf, becomeOf, betterOf, gradeInWords } from './account.js';
import { onePlaceEach } from './places.js';
import type { Sheet, SheetAttempt, SheetSkill } from './sheet.js';
import { SHEET_WORDS } from './words.js';

/** Lays out the sheet of one learner of a class: everything of theirs, and nothing of anybody else. */
export function layOutSheet(source: ReportSource, classmate: Classmate): Sheet {
  const { unit, progress, grade, words, formats, dayOf } = source;
  const { learner, name, group } = classmate;
  const say = SHEET_WORDS[words.language];
  const mine = progress.learners[learner];
  const explain = reasonExplainer(words, source.placeOf);
  const explained = explainGrade(source, grade ?? undefined, learner, words, explain);
  const own = skillsOf(unit)
    .map((placed) => ({
      skill: placed.skill,
      at: source.skills.findIndex(({ skill }) => skill.id === placed.skill.id),
      state: mine?.skills[placed.skill.id],
    }))
    .flatMap(({ skill, at, state }) => (state === undefined ? [] : [{ skill, at, state }]));
  const skills = own.map(({ skill, at, state }) => layOutSkill(source, skill.title, at, state));
  const asked = own.filter(({ skill, state }) => state.status !== 'excused' && !skill.retired);
  const done = asked.filter(({ state }) => state.status === 'mastered').length;
  const gradePlaces = explained === undefined ? [] : placesIn(explained.because);
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
    next: (mine?.next ?? []).map((step) => nextSentence(step, words)),
    complete: mine?.complete ?? false,
    account: explained === undefined ? null : accountOf(explained, unit, words, formats),
    become: explained === undefined ? [] : becomeOf(explained.range, WHY_WORDS[words.language], formats),
    better: betterOf(explained?.better ?? null, words, formats),
    places: onePlaceEach([...skills.flatMap(({ places }) => places), ...gradePlaces]),
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

function layOutSkill(source: ReportSource, title: string, at: number, state: SkillProgress): SheetSkill {
  const { words, formats, dayOf } = source;
  const { status, masteredAt, because, attempts } = state;
  const isMastered = status === 'mastered';
  const reasons = because.filter(isWorthSaying).map((reason) => sentence(reason, words));
  const remarks = attempts.map(({ counts, why }) => ({
    counts,
    sentences: why.map((reason) => sentence(reason, words)),
  }));
  const saidOf = (isTold: boolean): readonly string[] =>
    remarks.filter(({ counts }) => counts !== isTold).flatMap(({ sentences }) => sentences);
  return {
    at,
    title,
    status,
    word: statusWord(status, words),
    since: isMastered && masteredAt !== null ? formats.dayAndMonth(dayOf(masteredAt)) : null,
    attempts: attempts.map((attempt) => layOutAttempt(source, attempt)),
    told: [...new Set([...(isMastered ? [] : reasons), ...saidOf(true)])],
    more: [...new Set([...(isMastered ? reasons : []), ...saidOf(false)])],
    places: placesIn(
      [...because.filter(isWorthSaying), ...attempts.flatMap(({ why }) => why)].map((reason) => ({
        rule: 'rule' in reason.data ? source.placeOf(reason.data.rule as Path) : null,
      })),
    ),
  };
}

/** That many skills come first in a fixed order goes without saying: they stand above. */
function isWorthSaying(reason: Reason): boolean {
  return reason.code !== 'locked-by-order' || reason.data.by.length === 1;
}

function layOutAttempt(
  { words, formats, dayOf }: ReportSource,
  { at, form, proportion, late, counts }: AttemptProgress,
): SheetAttempt {
  const say = SHEET_WORDS[words.language];
  const day = at === null ? say.undated : formats.dayAndMonth(dayOf(at));
  const where = form === null ? day : `${day}, ${say.form(form)}`;
  const score = proportion === null ? say.waits : formats.percent(proportion);
  const remark = [late ? say.late : null, counts ? null : say.notCounted].filter((word) => word !== null);
  // An attempt stays on one line.
  return { text: `${where}: ${[score, ...remark].join(', ')}`.replaceAll(' ', '\u00a0'), counts };
}

function placesIn(reasons: readonly { readonly rule: RulePlace | null }[]): readonly RulePlace[] {
  return onePlaceEach(reasons.flatMap(({ rule }) => rule ?? []));
}

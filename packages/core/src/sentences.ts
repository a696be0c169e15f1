import type { Course, Unit } from './model/unit.js';
import { walk } from './model/walk.js';
import type { AttemptAnswer } from './progress/can-attempt.js';
import { FOR_GOOD } from './progress/for-good.js';
import type { Ignored, NextStep, Status } from './progress/progress.js';
import type { Barrier, Reason } from './progress/reason.js';
import type { SkillGroup } from './questions/groups.js';
import type { Need } from './questions/need.js';
import type { LearnerPace } from './questions/pace.js';
import { ENGLISH } from './sentences/english.js';
import { SPANISH } from './sentences/spanish.js';
import type { GroupRole, Language, Sentences, Wording, Words } from './sentences/words.js';
import { localDay } from './time/time-zone.js';

export type { GroupRole, Language, Wording, Words } from './sentences/words.js';

const LANGUAGES: { readonly [L in Language]: Sentences } = { en: ENGLISH, es: SPANISH };

/** How the words of a unit are chosen. */
export interface WordsOptions {
  /** Default: `en`. */
  readonly language?: Language;
}

/**
 * What sentences about a unit or a course need: the titles of its skills, sets, tasks, criteria and summatives by
 * id, its own words for statuses and tiers, and dates in words, in its time zone.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * wordsOf(unit).titleOf('add') // → 'Add fractions'
 * wordsOf(unit, { language: 'es' }).dateOf('2026-09-30') // → '30 de septiembre de 2026'
 * ```
 */
export function wordsOf(unit: Unit | Course, { language = 'en' }: WordsOptions = {}): Words {
  if (!Object.hasOwn(LANGUAGES, language)) throw new RangeError(`no sentences in the language ${language}`);
  const { parts, dayInWords } = LANGUAGES[language];
  const { must, should, aspire } = { ...parts, ...unit.labels };
  const titles = new Map(Object.entries({ ...parts, must, should, aspire }));
  const tasks = new Map<string, string>();
  const criteria = new Map<string, string>();
  const units = 'units' in unit ? unit.units : [unit];
  const unitTitles = new Map(units.map(({ id, title }) => [id, title]));
  for (const { id, title } of unit.summatives) titles.set(id, title);
  for (const each of units) {
    titles.set(each.id, each.title);
    for (const { id, title } of each.summatives) titles.set(id, title);
    for (const { entry } of walk(each)) {
      titles.set(entry.id, entry.title);
      if ('skills' in entry) continue;
      for (const { id, title } of entry.practice?.tasks ?? []) tasks.set(id, title);
      const { measure } = entry.check;
      if (measure.type === 'rubric')
        for (const { id, title } of measure.rubric.criteria) criteria.set(id, title);
    }
  }
  return {
    language,
    labels: unit.labels,
    titleOf: (id) => titles.get(id) ?? id,
    unitOf: (id) => unitTitles.get(id) ?? id,
    taskOf: (id) => tasks.get(id) ?? id,
    criterionOf: (id) => criteria.get(id) ?? id,
    dateOf: (at) => dayInWords(at.length === 10 ? at : (localDay(at, unit.timeZone) ?? at)),
  };
}

/**
 * A reason as a sentence for a learner, a family or a teacher.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * sentence({ code: 'mastered-by-override', data: { event: '7', reason: 'seen in class' } }, wordsOf(unit))
 * // → 'The teacher judged it mastered: seen in class.'
 * ```
 */
export function sentence(reason: Reason, words: Words): string {
  const say = LANGUAGES[words.language].reasons[reason.code];
  return (say as (data: Reason['data'], words: Words) => string)(reason.data, words);
}

/**
 * A next step as a sentence to the learner.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * const step = { code: 'take-form', skill: 'add', form: 'B', again: true } as const;
 * nextSentence(step, wordsOf(unit)) // → 'Take the check for “Add fractions” again, with form B.'
 * nextSentence(step, wordsOf(unit, { language: 'es' }))
 * // → 'Haz de nuevo la prueba de “Add fractions”, con la forma B.'
 * ```
 */
export function nextSentence(step: NextStep, words: Words): string {
  const say = LANGUAGES[words.language].nextSteps[step.code];
  return (say as (step: NextStep, words: Words) => string)(step, words);
}

/**
 * Why an attempt cannot start, as the end of a sentence.
 *
 * @example
 * ```ts
 * barrierPhrase('no-form') // → 'no form of the check is left'
 * ```
 */
export function barrierPhrase(barrier: Barrier, { language = 'en', labels = {} }: Wording = {}): string {
  return LANGUAGES[language].barriers[barrier](labels);
}

/**
 * Whether a learner may take the check of a skill, as `canAttempt` answers, with every reason why not and the earliest day.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * const answer = { can: false, barriers: ['too-early'], from: '2026-09-12', steps: [] } as const;
 * answerSentence(answer, 'add', wordsOf(unit))
 * // → 'The check for “Add fractions” may not be taken now: the waiting time is not over. The earliest day is September 12, 2026.'
 * ```
 */
export function answerSentence(answer: AttemptAnswer, skill: string, words: Words): string {
  const { answers, barriers } = LANGUAGES[words.language];
  if (answer.can) return answers.can(skill, answer.form, words);
  const excused = answer.barriers.includes('excused');
  const told: readonly Barrier[] = excused ? ['excused'] : answer.barriers;
  const phrases = told.map((barrier) => barriers[barrier](words.labels));
  // where only the teacher can help, no day and no step does
  const helps = !excused && !told.some((barrier) => FOR_GOOD.has(barrier));
  const { from, steps } = helps ? answer : { from: null, steps: [] };
  return answers.cannot(skill, phrases, { from, steps }, words);
}

/**
 * One thing that `outlook` says is still needed, as a sentence to the learner.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * const need = { type: 'attempts', skill: 'add', attempts: 2, score: { exact: '4/5', percent: 80 } } as const;
 * needSentence(need, wordsOf(unit)) // → '“Add fractions”: 2 more attempts of at least 80% each.'
 * ```
 */
export function needSentence(need: Need, words: Words): string {
  const say = LANGUAGES[words.language].needs[need.type];
  return (say as (need: Need, words: Words) => string)(need, words);
}

/**
 * A learner's pace as a sentence; null, where nothing is planned, has one too.
 *
 * @example
 * ```ts
 * paceSentence({ pace: 'behind', done: 0, planned: 1, skills: -1, days: -2 }) // → '1 skill and 2 school days behind the plan.'
 * paceSentence(null, { language: 'es' }) // → 'No hay nada planeado.'
 * ```
 */
export function paceSentence(pace: LearnerPace | null, { language = 'en' }: Wording = {}): string {
  const { paces } = LANGUAGES[language];
  return pace === null ? paces.unplanned() : paces[pace.pace](pace);
}

const ROLES = ['at', 'ready', 'stuck', 'canHelp'] as const satisfies readonly GroupRole[];

/**
 * Who can be brought together for a skill, as sentences to a teacher: one for each of the group's lists that has somebody.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * const group = { skill: 'add', at: [], ready: [], stuck: ['7'], canHelp: ['8', '9'] };
 * groupSentences(group, wordsOf(unit), (learner) => `No. ${learner}`)
 * // → ['Tried “Add fractions” and not mastered so far: No. 7.', 'Could help with “Add fractions”: No. 8 and No. 9.']
 * ```
 */
export function groupSentences(
  group: SkillGroup,
  words: Words,
  nameOf: (learner: string) => string = (learner) => learner,
): readonly string[] {
  const { groups } = LANGUAGES[words.language];
  return ROLES.flatMap((role) =>
    group[role].length === 0 ? [] : [groups[role](group.skill, group[role].map(nameOf), words)],
  );
}

/**
 * Why an event of the log does not count, to the person who wrote it: the end of a sentence.
 *
 * @example
 * ```ts
 * ignoredPhrase({ id: '7', code: 'unknown-skill', data: { skill: 'ad' } }) // → 'the unit has no skill `ad`'
 * ```
 */
export function ignoredPhrase({ code, data }: Ignored, { language = 'en' }: Wording = {}): string {
  return LANGUAGES[language].ignored[code](data);
}

/**
 * What a status is called: the unit's label for it, else the plain word.
 *
 * @example
 * ```ts
 * statusWord('notYet') // → 'not yet'
 * statusWord('notYet', { labels: { notYet: 'growing' } }) // → 'growing'
 * ```
 */
export function statusWord(status: Status, { language = 'en', labels = {} }: Wording = {}): string {
  return labels[status] ?? LANGUAGES[language].statuses[status];
}

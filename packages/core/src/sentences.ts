import type { Course, Labels, Unit } from './model/unit.js';
import { walk } from './model/walk.js';
import type { Ignored, NextStep, Status } from './progress/progress.js';
import type { Barrier, Reason } from './progress/reason.js';
import {
  BARRIERS_IN_ENGLISH,
  IGNORED_IN_ENGLISH,
  NEXT_IN_ENGLISH,
  REASONS_IN_ENGLISH,
  STATUSES_IN_ENGLISH,
  type Words,
} from './sentences/english.js';

export type { Words } from './sentences/english.js';

/**
 * The titles of a unit's skills, sets, tasks, criteria and summatives by id, its tiers by their labels, and dates as
 * plain ISO dates: what sentences about it need.
 *
 * @example
 * ```ts
 * wordsOf(defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] })).titleOf('add') // → 'Add fractions'
 * ```
 */
export function wordsOf(unit: Unit | Course): Words {
  const titles = new Map<string, string>(Object.entries(unit.labels));
  const units = 'units' in unit ? unit.units : [unit];
  for (const each of units) {
    titles.set(each.id, each.title);
    for (const { id, title } of each.summatives) titles.set(id, title);
    for (const { entry } of walk(each)) {
      titles.set(entry.id, entry.title);
      if ('skills' in entry) continue;
      for (const { id, title } of entry.practice?.tasks ?? []) titles.set(id, title);
      const { measure } = entry.check;
      if (measure.type === 'rubric')
        for (const { id, title } of measure.rubric.criteria) titles.set(id, title);
    }
  }
  return { titleOf: (id) => titles.get(id) ?? id, dateOf: (at) => at.slice(0, 10) };
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
  const say = REASONS_IN_ENGLISH[reason.code] as (data: Reason['data'], words: Words) => string;
  return say(reason.data, words);
}

/**
 * A next step as a sentence to the learner.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', title: 'Add fractions' }] });
 * nextSentence({ code: 'take-form', skill: 'add', form: 'B', again: true }, wordsOf(unit))
 * // → 'Take the check again for Add fractions, form B.'
 * ```
 */
export function nextSentence(step: NextStep, words: Words): string {
  const say = NEXT_IN_ENGLISH[step.code] as (step: NextStep, words: Words) => string;
  return say(step, words);
}

/**
 * Why an attempt cannot start, as the end of a sentence.
 *
 * @example
 * ```ts
 * barrierPhrase('no-form') // → 'no form of the check is left'
 * ```
 */
export function barrierPhrase(barrier: Barrier): string {
  return BARRIERS_IN_ENGLISH[barrier];
}

/**
 * Why an event of the log does not count, to the person who wrote it: the end of a sentence.
 *
 * @example
 * ```ts
 * ignoredPhrase({ id: '7', code: 'unknown-skill', data: { skill: 'ad' } }) // → 'the unit has no skill `ad`'
 * ```
 */
export function ignoredPhrase({ code, data }: Ignored): string {
  return IGNORED_IN_ENGLISH[code](data);
}

/**
 * What a status is called: the unit's label for it, else the plain word.
 *
 * @example
 * ```ts
 * statusWord('notYet') // → 'not yet'
 * ```
 */
export function statusWord(status: Status, labels: Labels = {}): string {
  return labels[status] ?? STATUSES_IN_ENGLISH[status];
}

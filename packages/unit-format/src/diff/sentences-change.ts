import type { Change, ChangeClass } from '@openmastery/core';
import { inCode } from '../sentence-words.js';
import { changeWords, subjectOf } from './change-words.js';
import { english } from './sentences-change-english.js';
import { spanish } from './sentences-change-spanish.js';
import type { Refusal } from './unit-diff.js';

/** A language that changes are told in. */
export type ChangeLanguage = 'en' | 'es';

const LANGUAGES = { en: english, es: spanish } as const;

/**
 * A change as a sentence, with what it is about in front: `` `add`: the threshold is lowered from `80%` to `70%` ``.
 *
 * @example
 * ```ts
 * const unit = (mastery) => parseUnit(`openmastery: unit/1\nid: u\ntitle: U\nmastery: ${mastery}\nskills: [add]\n`);
 * const [change] = diffUnits(unit('80%'), unit('70%')).changes;
 * changeSentence(change) // → '`add`: the threshold is lowered from `80%` to `70%`'
 * changeSentence(change, 'es') // → '`add`: el umbral baja de `80%` a `70%`'
 * ```
 */
export function changeSentence(change: Change, language: ChangeLanguage = 'en'): string {
  const { changes, none, itself, ...words } = LANGUAGES[language];
  const said = changes[change.code](changeWords(change, change.code === 'entry-moved' ? itself : none));
  return `${subjectOf(change, words)}: ${said}`;
}

/**
 * What a class of changes does to records.
 *
 * @example
 * ```ts
 * classSentence('safe') // → 'nobody’s result changes'
 * ```
 */
export function classSentence(of: ChangeClass, language: ChangeLanguage = 'en'): string {
  return LANGUAGES[language].classes[of];
}

/** Why a change is refused and what to do, with the skills in front. */
export function refusalSentence(refusal: Refusal, language: ChangeLanguage = 'en'): string {
  const { refusals, ...words } = LANGUAGES[language];
  const places = refusal.units.flatMap(({ unit, skills }) =>
    skills.map((id) => ({ unit, id, before: null, after: null })),
  );
  return `${subjectOf({ kind: 'skill', places }, words)}: ${refusals[refusal.code](inCode(String(refusal.version)))}`;
}

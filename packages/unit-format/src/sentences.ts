import type { Language } from '@openmastery/core/sentences';
import type { Finding, FindingCode, Fix, RelatedPlace } from './finding.js';
import { type Words, wordsOf } from './sentence-words.js';
import { fileSentences } from './sentences-file.js';
import { fileSentencesInSpanish } from './sentences-file-spanish.js';
import { logSentences } from './sentences-log.js';
import { logSentencesInSpanish } from './sentences-log-spanish.js';
import { textSentences } from './sentences-text.js';
import { textSentencesInSpanish } from './sentences-text-spanish.js';
import { unitSentences } from './sentences-unit.js';
import { unitSentencesInSpanish } from './sentences-unit-spanish.js';

const english = {
  ...fileSentences,
  ...textSentences,
  ...logSentences,
  ...unitSentences,
} as const satisfies { readonly [Code in FindingCode]: (words: Words) => string };

const spanish = {
  ...fileSentencesInSpanish,
  ...textSentencesInSpanish,
  ...logSentencesInSpanish,
  ...unitSentencesInSpanish,
} as const satisfies { readonly [Code in FindingCode]: (words: Words) => string };

const SENTENCES = { en: english, es: spanish } as const satisfies { readonly [L in Language]: object };

/** Every code that this package can return. */
export const FINDING_CODES: readonly FindingCode[] = Object.keys(english).sort() as FindingCode[];

/**
 * A finding as a sentence for a teacher: what is wrong and what to do, what was written in backticks, without a final
 * stop. Suggestions (`data.nearest`) are not in it; {@link suggestion} has them.
 *
 * @example
 * ```ts
 * message(finding) // → '`titel` is not a key here; allowed are `id`, `title`, …'
 * ```
 */
export function message(finding: Pick<Finding, 'code' | 'data'>, language: Language = 'en'): string {
  return SENTENCES[language][finding.code](wordsOf(finding.data));
}

/**
 * What may have been meant: `did you mean \`title\`?`; null where there is nothing near.
 *
 * @example
 * ```ts
 * suggestion({ code: 'unknown-key', data: { nearest: ['title'] } }) // → 'did you mean `title`?'
 * ```
 */
export function suggestion(
  finding: Pick<Finding, 'code' | 'data'>,
  language: Language = 'en',
): string | null {
  const words = wordsOf(finding.data);
  if (!words.has('nearest')) return null;
  return language === 'es'
    ? `¿quería decir ${words.list('nearest', 'o')}?`
    : `did you mean ${words.list('nearest')}?`;
}

const FIXES: { readonly [title: string]: string } = {
  'mend the line': 'arreglar la línea',
  'put it in quotes': 'ponerlo entre comillas',
  'put the text in quotes': 'poner el texto entre comillas',
  'take the character away': 'quitar el carácter',
  'take the quotes away': 'quitar las comillas',
  'use spaces': 'usar espacios',
  'use straight quotes': 'usar comillas rectas',
  'write only where each letter starts': 'escribir solo dónde empieza cada letra',
  'write the best letter first': 'escribir primero la mejor letra',
};

/**
 * What a fix does, in a few words.
 *
 * @example
 * ```ts
 * fixTitle({ title: 'use spaces', edits: [] }, 'es') // → 'usar espacios'
 * ```
 */
export function fixTitle({ title }: Fix, language: Language = 'en'): string {
  return language === 'en' ? title : (FIXES[title] ?? title.replace(/^write /, 'escribir '));
}

/** That a finding can be fixed, and how. */
export function fixSentence(fix: Fix, language: Language): string {
  return `${language === 'es' ? 'se puede corregir' : 'can be fixed'}: ${fixTitle(fix, language)}`;
}

const LABELS: { readonly [label: string]: string } = { first: 'primera vez', 'also here': 'también aquí' };

/**
 * What another place of a finding is: a word, or an id of the file, which is the same in every language.
 *
 * @example
 * ```ts
 * placeLabel({ label: 'also here' }, 'es') // → 'también aquí'
 * ```
 */
export function placeLabel({ label }: Pick<RelatedPlace, 'label'>, language: Language = 'en'): string {
  return language === 'en' ? label : (LABELS[label] ?? label);
}

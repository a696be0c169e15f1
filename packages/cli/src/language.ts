import type { Language } from '@openmastery/core/sentences';

/** The languages in which findings can be told. */
export const LANGUAGES: readonly Language[] = ['en', 'es'];

/**
 * The language of what is said of several files at once: theirs where they agree, else English.
 *
 * @example
 * ```ts
 * sharedLanguage(['es', 'es']) // → 'es'
 * sharedLanguage(['es', 'en']) // → 'en'
 * ```
 */
export function sharedLanguage(languages: readonly Language[]): Language {
  const [first = 'en'] = languages;
  return languages.every((language) => language === first) ? first : 'en';
}

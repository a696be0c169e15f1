import type { Finding, FindingCode } from './finding.js';
import { type Words, wordsOf } from './sentence-words.js';
import { fileSentences } from './sentences-file.js';
import { logSentences } from './sentences-log.js';
import { textSentences } from './sentences-text.js';
import { unitSentences } from './sentences-unit.js';

const english = {
  ...fileSentences,
  ...textSentences,
  ...logSentences,
  ...unitSentences,
} as const satisfies { readonly [Code in FindingCode]: (words: Words) => string };

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
export function message(finding: Pick<Finding, 'code' | 'data'>): string {
  return english[finding.code](wordsOf(finding.data));
}

/**
 * What may have been meant: `did you mean \`title\`?`; null where there is nothing near.
 *
 * @example
 * ```ts
 * suggestion({ code: 'unknown-key', data: { nearest: ['title'] } }) // → 'did you mean `title`?'
 * ```
 */
export function suggestion(finding: Pick<Finding, 'code' | 'data'>): string | null {
  const words = wordsOf(finding.data);
  return words.has('nearest') ? `did you mean ${words.list('nearest')}?` : null;
}

import type { Path, Reason } from '@openmastery/core';
import { sentence, type Words } from '@openmastery/core/sentences';

/** Where the file of a unit or a course says the rule that was applied. */
interface RulePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A reason as data, as a sentence, and with the place of its rule. */
export type ExplainedReason = Reason & { readonly sentence: string; readonly rule: RulePlace | null };

/** Puts words and a place to a reason. */
export type ExplainReason = (reason: Reason) => ExplainedReason;

/** Explains reasons in these words, with the places that `placeOf` knows. */
export function reasonExplainer(words: Words, placeOf: (rule: Path) => RulePlace | null): ExplainReason {
  return (reason) => ({
    ...reason,
    sentence: sentence(reason, words),
    rule: 'rule' in reason.data ? placeOf(reason.data.rule as Path) : null,
  });
}

import type { AttemptProgress, Skill } from '@openmastery/core';

/**
 * The name of the level that an attempt reached, where the check as it is now is judged by levels as a whole and the score
 * is exactly one of them; null elsewhere, and where a cap made the score another one.
 */
export function levelName({ check }: Skill, { proportion, version, why }: LevelAttempt): string | null {
  const { measure } = check;
  if (measure.type !== 'rubric' || measure.rubric.criteria.length > 0) return null;
  if (proportion === null || version !== check.version || why.some(({ code }) => CAPPED.has(code)))
    return null;
  const { levels } = measure.rubric;
  const top = levels.at(-1)?.points ?? 0;
  const [n = Number.NaN, d = 1] = proportion.exact.split('/').map(Number);
  return levels.find(({ points }) => points * d === n * top)?.name ?? null;
}

/** What of an attempt says its level. */
type LevelAttempt = Pick<AttemptProgress, 'proportion' | 'version'> & {
  readonly why: readonly { readonly code: string }[];
};

const CAPPED: ReadonlySet<string> = new Set(['late-capped', 'reassessment-capped']);

import type { AttemptProgress, Progress, Reason } from '@openmastery/core';

/** An attempt that was started although the rules said that it may not be. */
export interface AgainstPolicy {
  readonly learner: string;
  readonly skill: string;
  readonly attempt: AttemptProgress;
  readonly reason: Extract<Reason, { readonly code: 'against-policy' }>;
}

/** The attempts of these learners that were started against the rules, learner by learner. Voided ones were none. */
export function attemptsAgainstPolicy(
  { learners }: Progress,
  wanted: readonly string[],
): readonly AgainstPolicy[] {
  return wanted.flatMap((learner) =>
    Object.entries(learners[learner]?.skills ?? {}).flatMap(([skill, { attempts }]) =>
      attempts
        .filter(({ why }) => why.every(({ code }) => code !== 'voided'))
        .flatMap((attempt) =>
          attempt.why.flatMap((reason) =>
            reason.code === 'against-policy' ? [{ learner, skill, attempt, reason }] : [],
          ),
        ),
    ),
  );
}

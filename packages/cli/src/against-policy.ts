import type { AttemptProgress, Progress, Reason } from '@openmastery/core';

/** An attempt that was started although the rules said that it may not be. */
export interface AgainstPolicy {
  readonly learner: string;
  readonly skill: string;
  readonly attempt: AttemptProgress;
  readonly reason: Extract<Reason, { readonly code: 'against-policy' }>;
}

/** The attempts of these learners that were started against the rules, the newest first. Voided ones were none. */
export function attemptsAgainstPolicy(
  { learners }: Progress,
  wanted: readonly string[],
): readonly AgainstPolicy[] {
  const taken = wanted.flatMap((learner) =>
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
  const time = ({ attempt: { at } }: AgainstPolicy) =>
    at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
  return taken.sort((one, other) => (time(one) === time(other) ? 0 : time(other) - time(one)));
}

import {
  type Barrier,
  canAttempt,
  type Event,
  type Goal,
  type Need,
  type Outlook,
  outlook,
  type Progress,
  type Unit,
} from '@openmastery/core';
import { answerSentence, needSentence, type Words } from '@openmastery/core/sentences';
import type { ExplainedReason, ExplainReason } from './reason.js';

/** What is still needed for a goal, or why it cannot be reached, in sentences too. */
export interface ExplainedOutlook extends Omit<Outlook, 'needs' | 'obstacles' | 'tried'> {
  readonly needs: readonly (Need & { readonly sentence: string })[];
  /** Skills of which results are needed though their check may not be taken any more, as the policy stands. */
  readonly barred: readonly { readonly skill: string; readonly sentence: string }[];
  readonly obstacles: readonly { readonly skill: string; readonly because: readonly ExplainedReason[] }[];
}

// Time and other skills do not help against these.
const FOR_GOOD: ReadonlySet<Barrier> = new Set(['attempts-used', 'no-form', 'too-late']);

/** A unit, what happened in it, and who stands where. */
export interface OutlookScope {
  readonly unit: Unit;
  readonly progress: Progress;
  readonly events: readonly Event[];
}

/** What one learner still needs in a unit. */
export function outlookFor(
  { unit, progress, events }: OutlookScope,
  learner: string,
  goal: Goal,
  words: Words,
  explain: ExplainReason,
): ExplainedOutlook {
  const { tried: _tried, ...found } = outlook(unit, events, learner, goal, { now: progress.at });
  const mine = progress.learners[learner];
  const barred = found.needs.flatMap((need) => {
    if (need.type !== 'attempts' || mine === undefined) return [];
    const answer = canAttempt(unit, mine, need.skill, progress.at);
    if (answer.can || !answer.barriers.some((barrier) => FOR_GOOD.has(barrier))) return [];
    return [{ skill: need.skill, sentence: answerSentence(answer, need.skill, words) }];
  });
  return {
    ...found,
    needs: found.needs.map((need) => ({ ...need, sentence: needSentence(need, words) })),
    barred,
    obstacles: found.obstacles.map(({ skill, because }) => ({ skill, because: because.map(explain) })),
  };
}

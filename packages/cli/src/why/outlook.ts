import {
  type Closed,
  type Event,
  type Goal,
  type Need,
  type Outlook,
  outlook,
  type Progress,
  type Unit,
} from '@openmastery/core';
import { answerSentence, needSentence, nextSentence, type Words } from '@openmastery/core/sentences';
import type { ExplainedReason, ExplainReason } from './reason.js';

/** What is still needed for a goal, or why it cannot be reached, in sentences too. */
export interface ExplainedOutlook
  extends Omit<Outlook, 'needs' | 'barred' | 'closed' | 'obstacles' | 'tried'> {
  readonly needs: readonly (Need & { readonly sentence: string })[];
  /** Skills of which results are needed though their check may not be taken any more, as the policy stands. */
  readonly barred: readonly { readonly skill: string; readonly sentence: string }[];
  /** Needed skills that others come before, which are not needed themselves. */
  readonly closed: readonly (Closed & { readonly sentence: string })[];
  readonly obstacles: readonly { readonly skill: string; readonly because: readonly ExplainedReason[] }[];
}

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
  return {
    ...found,
    needs: found.needs.map((need) => ({ ...need, sentence: needSentence(need, words) })),
    barred: found.barred.map(({ skill, ...answer }) => ({
      skill,
      sentence: answerSentence(answer, skill, words),
    })),
    closed: found.closed.map((each) => ({
      ...each,
      sentence: nextSentence({ code: 'settle-first', ...each }, words),
    })),
    obstacles: found.obstacles.map(({ skill, because }) => ({ skill, because: because.map(explain) })),
  };
}

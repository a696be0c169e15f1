import { expect } from 'vitest';
import {
  type Event,
  evaluate,
  type Reason,
  type ReasonCode,
  type SkillProgress,
  type Status,
  type Unit,
} from '../../src/index.js';

const NOT_MET: readonly ReasonCode[] = [
  'below-threshold',
  'criterion-below',
  'more-attempts-needed',
  'method-not-met',
  'no-evidence-counts',
  'not-mastered-by-override',
];

/** For each status the codes of which one at least must be given. */
const CODES: { readonly [S in Status]: readonly ReasonCode[] } = {
  excused: ['excused', 'unit-excused'],
  mastered: ['mastered-by-evidence', 'mastered-by-kept-version', 'mastered-by-override'],
  locked: ['retired', 'locked-by-order', 'locked-by-after', 'locked-by-set', 'locked-by-unit'],
  submitted: ['waits-for-grade'],
  notYet: NOT_MET,
  ready: ['practice-done', 'no-practice-asked'],
  practicing: ['practice-missing'],
  open: ['practice-missing'],
};

/** Every status has a reason of its kind. */
export function assertReasons(unit: Unit, events: readonly Event[], now: string): void {
  for (const { skills } of Object.values(evaluate(unit, events, { now }).learners)) {
    for (const [id, { status, because }] of Object.entries(skills)) {
      const codes = because.map(({ code }) => code);
      expect(
        CODES[status].some((code) => codes.includes(code)),
        `${id} is ${status} because ${codes}`,
      ).toBe(true);
    }
  }
}

/** The ids of events that reasons name. */
function citedIn(reasons: readonly { readonly data: unknown }[]): string[] {
  return reasons.flatMap(({ data }) => {
    const { event, attempt, attempts } = data as {
      event?: string;
      attempt?: string;
      attempts?: readonly string[] | number;
    };
    return [event, attempt, ...(Array.isArray(attempts) ? attempts : [])].filter(
      (id) => typeof id === 'string',
    );
  });
}

/** What the attempts that a reason cites are said to come to, by the reason's code. */
function figuresIn(reasons: readonly Reason[]): Map<ReasonCode, string> {
  return new Map(
    reasons.flatMap(({ code, data }) =>
      'method' in data && 'figure' in data ? [[code, data.figure.exact]] : [],
    ),
  );
}

function cites(skill: SkillProgress): Set<string> {
  const ids = new Set(citedIn(skill.because));
  for (const attempt of skill.attempts) {
    // What waits is no evidence, but it makes the next attempt a reassessment.
    if (attempt.counts && attempt.proportion === null) ids.add(attempt.id);
    if (ids.has(attempt.id)) for (const id of citedIn(attempt.why)) ids.add(id);
  }
  return ids;
}

/** The events that a skill's reasons cite, with the learner's accommodations, give the same verdict by themselves. */
export function assertReplay(unit: Unit, events: readonly Event[], now: string): void {
  for (const [learner, { skills }] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const [id, skill] of Object.entries(skills)) {
      const ids = cites(skill);
      const marker: Event = { id: 'still-there', learner, type: 'step', skill: id, step: 'none' };
      const cited = events.filter(
        (event) =>
          event?.learner === learner &&
          (ids.has(event.id) || event.type === 'adjust' || event.type === 'void'),
      );
      const replayed = evaluate(unit, [...cited, marker], { now }).learners[learner]?.skills[id];
      const verdict = { id, mastered: skill.via !== null, excused: skill.status === 'excused' };
      expect({ id, mastered: replayed?.via != null, excused: replayed?.status === 'excused' }).toEqual(
        verdict,
      );
      const told = figuresIn(skill.because);
      const again = figuresIn(replayed?.because ?? []);
      for (const [code, figure] of told) expect([id, code, again.get(code)]).toEqual([id, code, figure]);
    }
  }
}

import { DEFAULTS } from './defaults.js';
import { overlayCheck } from './read-check.js';
import { type MasteryParts, overlayMastery } from './read-threshold.js';
import type { CheckSource, DefaultsSource, PracticeSource, ReassessSource } from './source.js';

/** What has flowed down so far: course, unit and sets, each laid over the ones before. */
export interface Inherited {
  readonly mastery: MasteryParts;
  readonly reassess: 'none' | ReassessSource;
  readonly practice: 'none' | PracticeSource;
  readonly check: CheckSource;
  readonly days: number | undefined;
}

export const NOTHING_INHERITED: Inherited = {
  mastery: {},
  reassess: {},
  practice: DEFAULTS.skill.practice,
  check: {},
  days: undefined,
};

function overlayReassess(
  base: 'none' | ReassessSource,
  over: 'none' | ReassessSource | undefined,
): 'none' | ReassessSource {
  if (over === undefined) return base;
  return over === 'none' || base === 'none' ? over : { ...base, ...over };
}

function overlayPractice(
  base: 'none' | PracticeSource,
  over: 'none' | PracticeSource | undefined,
): 'none' | PracticeSource {
  if (over === undefined) return base;
  if (over === 'none' || base === 'none') return over;
  if (over.points === undefined && over.tasks === undefined) return { ...base, ...over };
  const { points: _points, tasks: _tasks, ...rest } = base;
  return { ...rest, ...over };
}

const KEYS = ['mastery', 'reassess', 'practice', 'check', 'days'] as const;

/** Lays what an entry says over what it inherits: an object replaces key by key, and what belongs together as one. */
export function inherit(base: Inherited, over: DefaultsSource): Inherited {
  if (KEYS.every((key) => over[key] === undefined)) return base;
  return {
    mastery: overlayMastery(base.mastery, over.mastery),
    reassess: overlayReassess(base.reassess, over.reassess),
    practice: overlayPractice(base.practice, over.practice),
    check: overlayCheck(base.check, over.check),
    days: over.days ?? base.days,
  };
}

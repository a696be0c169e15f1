// By itself, since thresholds are read from logs too.
export const MASTERY_DEFAULTS = { atLeast: '80%', together: true, by: 'highest' } as const;

/**
 * What holds where a file says nothing, as the file would say it, by noun and key. `ownTier` alone has no word in a
 * file, and `points` of a check, once said, are also what it is measured in. Keys that are absent here have no
 * default, or one that depends on what is around them.
 *
 * @example
 * ```ts
 * DEFAULTS.mastery.atLeast // → '80%'
 * ```
 */
export const DEFAULTS = {
  unit: { timeZone: 'UTC', late: 'accept', order: 'linear', require: 'ownTier' },
  skill: { tier: 'must', retired: false, practice: 'none' },
  mastery: MASTERY_DEFAULTS,
  reassess: { attempts: 'unlimited', form: 'rotate', when: 'always' },
  practice: { done: 'all', required: true },
  task: { optional: false },
  check: { points: 1, version: 1 },
  form: { retired: false, void: false },
  history: { evidence: 'count' },
  rubric: { whole: 'mean' },
  criterion: { weight: 1 },
  grading: { missing: '0%' },
  credit: { practice: 'mastery', check: 'mastery', summative: 'score' },
  tiers: { partial: 'proportional' },
  calendar: { days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
} as const;

import type { Event, Score } from '../../src/log/event.js';
import type { Check, PastVersion } from '../../src/model/check.js';
import type { Grading } from '../../src/model/grading.js';
import type { Reassess } from '../../src/model/policy.js';
import type { Practice } from '../../src/model/practice.js';
import type { Rubric } from '../../src/model/rubric.js';
import type { Combining, Threshold } from '../../src/model/threshold.js';
import type { Entry, Skill, SkillSet, Unit } from '../../src/model/unit.js';

// Model objects with every default written out, so that a case says only what it is about.

export function threshold(more: Partial<Threshold> = {}): Threshold {
  return {
    atLeast: { type: 'proportion', value: '4/5' },
    each: null,
    criteria: [],
    together: true,
    by: { type: 'highest' },
    ...more,
  };
}

export const by = (combining: Combining, atLeast = '4/5'): Threshold =>
  threshold({ by: combining, atLeast: { type: 'proportion', value: atLeast } });

export function check(more: Partial<Check> = {}): Check {
  return { points: 1, measure: { type: 'proportion' }, version: 1, history: [], forms: [], ...more };
}

export function past(version: number, more: Partial<PastVersion> = {}): PastVersion {
  return {
    version,
    evidence: 'count',
    points: 1,
    measure: { type: 'proportion' },
    mastery: threshold(),
    ...more,
  };
}

export const REASSESS: Reassess = {
  attempts: null,
  wait: null,
  steps: [],
  form: 'rotate',
  until: null,
  cap: null,
  when: 'always',
};

export function practice(more: Partial<Practice> = {}): Practice {
  return { points: null, tasks: [], done: { type: 'all' }, required: true, ...more };
}

export function skill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    title: id,
    tier: 'must',
    after: [],
    standards: [],
    materials: [],
    retired: false,
    mastery: threshold(),
    reassess: REASSESS,
    practice: null,
    check: check(),
    ...more,
  };
}

export function set(id: string, skills: readonly Entry[], more: Partial<SkillSet> = {}): SkillSet {
  return { id, title: id, tier: 'must', order: 'any', require: 'ownTier', after: [], skills, ...more };
}

export const GRADING: Grading = {
  credit: { practice: { type: 'mastery' }, check: { type: 'mastery' }, summative: { type: 'score' } },
  floor: null,
  atLeast: null,
  missing: '0',
  pending: null,
  scheme: { type: 'points' },
  scale: null,
  roundTo: null,
};

export function unit(skills: readonly Entry[], more: Partial<Unit> = {}): Unit {
  return {
    id: 'unit',
    title: 'Unit',
    labels: {},
    after: [],
    window: {},
    timeZone: 'UTC',
    calendar: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: [] },
    late: [{ within: null, cap: null }],
    order: 'any',
    require: 'ownTier',
    rubrics: [],
    skills,
    summatives: [],
    grading: GRADING,
    ...more,
  };
}

export const RUBRIC: Rubric = {
  id: 'two',
  levels: [
    { name: 'Beginning', points: 1 },
    { name: 'Developing', points: 2 },
    { name: 'Proficient', points: 3 },
    { name: 'Advanced', points: 4 },
  ],
  criteria: ['accuracy', 'reasoning'].map((id) => ({ id, title: id, weight: 1, descriptors: [] })),
  whole: 'mean',
};

/** Noon of a day of September 2026, UTC. */
export const day = (date: number): string => `2026-09-${String(date).padStart(2, '0')}T12:00:00Z`;

/** One attempt a day on skill `a`, from the first of September. */
export function attempts(...scores: (Score | null)[]): Event[] {
  return scores.map((score, index) => ({
    type: 'attempt',
    id: `a${index + 1}`,
    learner: 'kim',
    skill: 'a',
    at: day(index + 1),
    score,
  }));
}

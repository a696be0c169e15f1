import type {
  CheckSource,
  DefaultsSource,
  EntrySource,
  GradingSource,
  MasterySource,
  PastVersionSource,
  PracticeSource,
  ReassessSource,
  RubricSource,
  SetSource,
  SkillSource,
  SummativeSource,
  TaskSource,
  UnitSource,
} from '../../src/index.js';
import type { Wanted } from './reach-wanted.js';

const SHOWN = 'no rule reads it';

/** The keys of a unit file, part by part, that generated units must have. */
export const KEYS = {
  'unit key': {
    openmastery: SHOWN,
    id: true,
    title: true,
    description: SHOWN,
    course: SHOWN,
    labels: SHOWN,
    after: 'only in a course',
    window: true,
    timeZone: true,
    late: true,
    order: true,
    require: true,
    rubrics: true,
    skills: true,
    summatives: true,
    grading: true,
    metadata: SHOWN,
    mastery: true,
    reassess: true,
    practice: true,
    check: true,
    days: 'only pace reads it',
  } satisfies Wanted<keyof UnitSource>,
  'set key': {
    id: true,
    title: SHOWN,
    tier: true,
    order: true,
    require: true,
    after: true,
    skills: true,
    metadata: SHOWN,
    mastery: true,
    reassess: true,
    practice: true,
    check: true,
    days: 'only pace reads it',
  } satisfies Wanted<keyof SetSource>,
  'skill key': {
    id: true,
    title: SHOWN,
    tier: true,
    after: true,
    standards: SHOWN,
    materials: SHOWN,
    due: 'only pace reads it',
    retired: true,
    metadata: SHOWN,
    mastery: true,
    reassess: true,
    practice: true,
    check: true,
    days: 'only pace reads it',
  } satisfies Wanted<keyof SkillSource>,
  'mastery key': {
    atLeast: true,
    each: true,
    criteria: true,
    together: true,
    by: true,
    lasting: true,
  } satisfies Wanted<keyof Exclude<MasterySource, string | number>>,
  'reassess key': {
    attempts: true,
    wait: true,
    steps: true,
    form: true,
    until: true,
    cap: true,
    when: true,
  } satisfies Wanted<keyof ReassessSource>,
  'practice key': {
    points: true,
    tasks: true,
    done: true,
    required: true,
  } satisfies Wanted<keyof PracticeSource>,
  'task key': {
    id: true,
    title: SHOWN,
    points: true,
    link: SHOWN,
    optional: true,
    metadata: SHOWN,
  } satisfies Wanted<keyof TaskSource>,
  'check key': {
    points: true,
    rubric: true,
    checklist: true,
    version: true,
    history: true,
    forms: true,
    link: SHOWN,
    metadata: SHOWN,
  } satisfies Wanted<keyof CheckSource>,
  'history key': {
    version: true,
    before: true,
    evidence: true,
    points: true,
    rubric: true,
    checklist: true,
    mastery: true,
  } satisfies Wanted<keyof PastVersionSource>,
  'rubric key': { levels: true, criteria: true, whole: true } satisfies Wanted<keyof RubricSource>,
  'summative key': {
    id: true,
    title: SHOWN,
    points: true,
    rubric: true,
    date: 'no grade depends on it',
    metadata: SHOWN,
  } satisfies Wanted<keyof SummativeSource>,
  'grading key': {
    credit: true,
    floor: true,
    atLeast: true,
    missing: true,
    pending: true,
    weights: true,
    tiers: true,
    bundles: true,
    scale: true,
    roundTo: true,
  } satisfies Wanted<keyof GradingSource>,
};

type Add = (topic: keyof typeof KEYS, key: string) => void;

/** Says every key that a unit file writes. */
export function countKeys(source: UnitSource, add: Add): void {
  const tell = (topic: keyof typeof KEYS, part: unknown): void => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    for (const [key, value] of Object.entries(part)) if (value !== undefined) add(topic, key);
  };
  const check = (said: CheckSource | PastVersionSource): void => {
    tell('rubric key', said.rubric);
    if ('mastery' in said) tell('mastery key', said.mastery);
  };
  const defaults = (said: DefaultsSource): void => {
    tell('mastery key', said.mastery);
    tell('reassess key', said.reassess);
    tell('practice key', said.practice);
    if (typeof said.practice === 'object')
      for (const task of said.practice.tasks ?? []) tell('task key', task);
    tell('check key', said.check);
    if (said.check !== undefined) check(said.check);
    for (const past of said.check?.history ?? []) {
      tell('history key', past);
      check(past);
    }
  };
  const entry = (said: EntrySource): void => {
    if (typeof said !== 'object') {
      add('skill key', 'id');
      return;
    }
    const isSet = 'skills' in said;
    tell(isSet ? 'set key' : 'skill key', said);
    defaults(said);
    if (isSet) said.skills.forEach(entry);
  };
  tell('unit key', source);
  defaults(source);
  source.skills.forEach(entry);
  const rubrics = source.rubrics ?? {};
  for (const rubric of rubrics instanceof Map ? rubrics.values() : Object.values(rubrics)) {
    tell('rubric key', rubric);
  }
  for (const summative of source.summatives ?? []) tell('summative key', summative);
  tell('grading key', source.grading);
}

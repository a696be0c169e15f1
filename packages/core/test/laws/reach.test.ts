import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Barrier,
  type ColumnStatus,
  type Combining,
  type Credit,
  type Event,
  type Evidence,
  evaluate,
  grade,
  type IgnoredCode,
  type Measure,
  type NextStep,
  type ReasonCode,
  type Scheme,
  type Status,
  type Via,
} from '../../src/index.js';
import { arbScenario, type Scenario } from '../arbitraries/index.js';
import { skillsOf } from '../arbitraries/instant.js';

/** What generated units and logs must reach; a text says why one of them cannot be reached with a unit alone. */
type Wanted<Code extends string> = { readonly [C in Code]: true | string };

const COURSE = 'only in a course';

const WANTED = {
  'combined by': {
    highest: true,
    latest: true,
    times: true,
    inARow: true,
    ofLast: true,
    average: true,
    meanOfBest: true,
    medianOfLast: true,
    mostFrequent: true,
    weightedAverage: true,
    decayingAverage: true,
    powerLaw: true,
  } satisfies Wanted<Combining['type']>,
  'mastered, combined by': {
    highest: true,
    latest: true,
    times: true,
    inARow: true,
    ofLast: true,
    average: true,
    meanOfBest: true,
    medianOfLast: true,
    mostFrequent: true,
    weightedAverage: true,
    decayingAverage: true,
    powerLaw: true,
  } satisfies Wanted<Combining['type']>,
  'judged, asked for': {
    'the whole': true,
    'every criterion': true,
    'named criteria': true,
    'criteria one by one': true,
    'criteria one by one, several times': true,
  },
  measure: { proportion: true, points: true, rubric: true, checklist: true } satisfies Wanted<
    Measure['type']
  >,
  status: {
    excused: true,
    mastered: true,
    locked: true,
    submitted: true,
    notYet: true,
    ready: true,
    practicing: true,
    open: true,
  } satisfies Wanted<Status>,
  via: { evidence: true, kept: true, override: true } satisfies Wanted<Via>,
  event: {
    practice: true,
    attempt: true,
    summative: true,
    grade: true,
    void: true,
    step: true,
    override: true,
    excuse: true,
    adjust: true,
  } satisfies Wanted<Event['type']>,
  'attempt on a version that': { count: true, keep: true, discard: true } satisfies Wanted<Evidence>,
  'practice earns': {
    mastery: true,
    score: true,
    scoreIfMastered: true,
    completion: true,
    table: true,
    levels: 'practice has no levels',
  } satisfies Wanted<Credit['type']>,
  'check earns': {
    mastery: true,
    score: true,
    scoreIfMastered: true,
    completion: true,
    table: true,
    levels: true,
  } satisfies Wanted<Credit['type']>,
  'summative earns': {
    mastery: 'a summative is of no skill',
    score: true,
    scoreIfMastered: 'a summative is of no skill',
    completion: true,
    table: 'a summative is of no skill',
    levels: true,
  } satisfies Wanted<Credit['type']>,
  scheme: { points: true, weights: true, tiers: true, bundles: true } satisfies Wanted<Scheme['type']>,
  column: {
    counted: true,
    missing: true,
    pending: true,
    excused: true,
    retired: true,
    extra: true,
  } satisfies Wanted<ColumnStatus>,
  barrier: {
    closed: 'evidence on a closed skill counts',
    excused: 'an excuse does not make an attempt break the policy',
    'practice-first': 'what was logged when is not held against an attempt',
    waiting: 'an attempt that waits does not make the next one break the policy',
    'attempts-used': true,
    'too-early': true,
    'step-missing': true,
    'no-form': true,
    'too-late': true,
    'already-mastered': 'later evidence counts',
    'not-open-yet': 'work done before the unit opens counts',
  } satisfies Wanted<Barrier>,
  next: {
    practise: true,
    'take-form': true,
    'do-step': true,
    'wait-until': true,
    'await-grade': true,
    'settle-first': true,
    'ask-teacher': true,
  } satisfies Wanted<NextStep['code']>,
  ignored: {
    malformed: true,
    'unknown-type': true,
    'id-conflict': true,
    'unknown-skill': true,
    'unknown-task': true,
    'unknown-summative': true,
    'unit-needed': COURSE,
    'version-unknown': true,
    'of-unknown': true,
    'of-mismatch': true,
    'of-later': true,
    'score-unreadable': true,
    'mastery-unreadable': true,
  } satisfies Wanted<IgnoredCode>,
  reason: {
    'mastered-by-evidence': true,
    'mastered-by-kept-version': true,
    'mastered-by-override': true,
    'not-mastered-by-override': true,
    'below-threshold': true,
    'criterion-below': true,
    'more-attempts-needed': true,
    'method-not-met': true,
    'no-evidence-counts': true,
    'waits-for-grade': true,
    excused: true,
    'unit-excused': true,
    'locked-by-order': true,
    'locked-by-after': true,
    'locked-by-set': true,
    'locked-by-unit': COURSE,
    'practice-missing': true,
    'practice-done': true,
    'no-practice-asked': true,
    retired: true,
    modified: true,
    'extra-days': true,
    'extra-attempts': true,
    'power-law-fallback': true,
    'late-rejected': true,
    'late-capped': true,
    'reassessment-capped': true,
    voided: true,
    'form-void': true,
    'form-unknown': true,
    'version-kept': true,
    'version-discarded': true,
    'set-aside-by-override': true,
    'score-above-maximum': true,
    'score-unreadable': true,
    'criterion-missing': true,
    graded: true,
    'against-policy': true,
    credit: true,
    floor: true,
    missing: true,
    pending: true,
    'column-excused': true,
    'column-retired': true,
    'would-not-raise': true,
    scheme: true,
    part: true,
    'part-left-out': true,
    tier: true,
    bundle: true,
    'bundle-lacks': true,
    lifted: true,
    letter: true,
    'nothing-counts': true,
  } satisfies Wanted<ReasonCode>,
};

type Topic = keyof typeof WANTED;
type Counts = Map<string, number>;

function count(scenario: Scenario, add: (topic: Topic, code: string) => void): void {
  const { unit, events, now } = scenario;
  const progress = evaluate(unit, events, { now });
  const skills = skillsOf(unit.skills);
  for (const { code } of progress.ignored) add('ignored', code);
  for (const event of events) if (event && typeof event.type === 'string') add('event', event.type);
  for (const learner of Object.values(progress.learners)) {
    for (const skill of skills) {
      const said = learner.skills[skill.id];
      if (said === undefined) continue;
      const graded = said.attempts.filter(({ counts, proportion }) => counts && proportion !== null).length;
      if (graded > 1) add('combined by', skill.mastery.by.type);
      if (graded > 1 && said.via === 'evidence') add('mastered, combined by', skill.mastery.by.type);
      if (graded > 0) {
        const { atLeast, each, criteria, together } = skill.mastery;
        const rubric = skill.check.measure.type === 'rubric' ? skill.check.measure.rubric : null;
        add('measure', skill.check.measure.type);
        if (atLeast !== null) add('judged, asked for', 'the whole');
        if (each !== null) add('judged, asked for', 'every criterion');
        if (criteria.length > 0) add('judged, asked for', 'named criteria');
        if (!together && rubric !== null && rubric.criteria.length > 1) {
          add('judged, asked for', `criteria one by one${graded > 1 ? ', several times' : ''}`);
        }
      }
      add('status', said.status);
      if (said.via !== null) add('via', said.via);
      for (const { code } of said.because) add('reason', code);
      for (const { code } of said.next) add('next', code);
      for (const { version, why } of said.attempts) {
        const past = skill.check.history.find((each) => each.version === version);
        if (past !== undefined) add('attempt on a version that', past.evidence);
        for (const reason of why) {
          add('reason', reason.code);
          if (reason.code === 'against-policy')
            for (const barrier of reason.data.barriers) add('barrier', barrier);
        }
      }
    }
  }
  for (const learner of Object.values(grade(unit, progress).learners)) {
    add('scheme', unit.grading.scheme.type);
    for (const { code } of learner.because) add('reason', code);
    for (const { kind, status, because } of learner.columns) {
      add('column', status);
      for (const { code } of because) add('reason', code);
      add(`${kind} earns`, unit.grading.credit[kind].type);
    }
  }
}

function table(counts: ReadonlyMap<Topic, Counts>): string {
  const rows = [...counts].map(([topic, codes]) => {
    const sorted = [...codes].sort((a, b) => a[1] - b[1]);
    return `${topic}\n${sorted.map(([code, n]) => `  ${String(n).padStart(7)} ${code}`).join('\n')}`;
  });
  return `${rows.join('\n')}\n`;
}

test('generated units and logs reach every method, status, version policy, credit, reason and code', {
  timeout: 60_000,
}, () => {
  const counts = new Map<Topic, Counts>();
  for (const [topic, codes] of Object.entries(WANTED)) {
    counts.set(topic as Topic, new Map(Object.keys(codes).map((code) => [code, 0])));
  }
  const add = (topic: Topic, code: string): void => {
    const codes = counts.get(topic);
    codes?.set(code, (codes.get(code) ?? 0) + 1);
  };
  for (const scenario of fc.sample(arbScenario(), { numRuns: 400, seed: 1 })) count(scenario, add);
  process.stdout.write(table(counts));
  const missed = [...counts].flatMap(([topic, codes]) => {
    const wanted = WANTED[topic] as { readonly [code: string]: true | string };
    return [...codes]
      .filter(([code, n]) => n === 0 && wanted[code] === true)
      .map(([code]) => `${topic}: ${code}`);
  });
  expect(missed).toEqual([]);
});

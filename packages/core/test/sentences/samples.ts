import {
  type AttemptAnswer,
  type Barrier,
  defineUnit,
  type Ignored,
  type IgnoredCode,
  type LearnerPace,
  type Need,
  type NextStep,
  type Reason,
  type ReasonCode,
  type Status,
} from '../../src/index.js';
import {
  answerSentence,
  barrierPhrase,
  type GroupRole,
  groupSentences,
  ignoredPhrase,
  type Language,
  needSentence,
  nextSentence,
  paceSentence,
  sentence,
  statusWord,
  wordsOf,
} from '../../src/sentences.js';

const eighty = { exact: '4/5', percent: 80 };
const sixty = { exact: '3/5', percent: 60 };
const whole = { exact: '1', percent: 100 };
const judged = {
  figure: sixty,
  threshold: eighty,
  attempts: ['a1', 'a2'],
  method: { type: 'highest' },
  apart: false,
  rule: ['mastery'],
} as const;
const excuse = { event: 'e1', reason: 'shown at the previous school' };
const judgement = { event: 'e1', reason: 'explained it in class' };

/** What the sentences of the samples are about. */
export const UNIT = defineUnit({
  id: 'fractions',
  title: 'Fractions',
  timeZone: 'America/Chicago',
  rubrics: { proof: { levels: ['Beginning', 'Proficient'], criteria: { accuracy: { title: 'Accuracy' } } } },
  skills: [
    { id: 'compare', title: 'Compare fractions', check: { rubric: 'proof' }, mastery: 'Proficient' },
    {
      id: 'add',
      title: 'Add fractions',
      practice: {
        tasks: [
          { id: 'cards', title: 'Fraction cards', points: 5 },
          { id: 'sheet', title: 'Worksheet 3', points: 5 },
        ],
      },
    },
    { id: 'more', title: 'More', skills: ['subtract'] },
  ],
  summatives: [{ id: 'test', title: 'Unit test', points: 50 }],
});

/** The data of one reason for every code. */
export const REASONS: { readonly [Code in ReasonCode]: Extract<Reason, { code: Code }>['data'] } = {
  'mastered-by-evidence': { ...judged, figure: whole },
  'mastered-by-kept-version': { ...judged, figure: eighty, threshold: sixty, version: 1 },
  'mastered-by-override': judgement,
  'not-mastered-by-override': { event: 'e1', reason: 'had help' },
  'below-threshold': judged,
  'criterion-below': { criterion: 'accuracy', figure: sixty, threshold: eighty, rule: ['mastery'] },
  'more-attempts-needed': { have: 1, need: 3, rule: ['mastery', 'by'] },
  'method-not-met': { method: { type: 'inARow', n: 2 }, met: 1, of: 3, rule: ['mastery', 'by'] },
  'no-evidence-counts': { attempts: ['a1', 'a2'] },
  'waits-for-grade': { attempt: 'a1', since: '2026-09-29T03:00:00Z' },
  excused: excuse,
  'unit-excused': excuse,
  'locked-by-order': { by: ['compare'], rule: ['order'] },
  'locked-by-after': { by: ['compare', 'add'], rule: ['skills', 2, 'after'] },
  'locked-by-set': { set: 'more', rule: ['skills', 2] },
  'locked-by-unit': { units: ['fractions'] },
  'practice-missing': { tasks: ['cards', 'sheet'], rule: ['skills', 1, 'practice'] },
  'practice-done': { rule: ['skills', 1, 'practice'] },
  'no-practice-asked': {},
  retired: {},
  modified: { event: 'e1', threshold: sixty, reason: 'learning plan' },
  'extra-days': { days: 2 },
  'extra-attempts': { attempts: 1 },
  'power-law-fallback': { attempts: 2 },
  'late-rejected': { days: 1, rule: ['late'] },
  'late-capped': { days: 3, cap: eighty, rule: ['late'] },
  'reassessment-capped': { cap: eighty, rule: ['reassess', 'cap'] },
  voided: { event: 'e1', reason: 'fire drill in the middle of the check' },
  'form-void': { form: 'B' },
  'form-unknown': { form: 'Z' },
  'version-kept': { version: 1, rule: ['check', 'history', 0] },
  'version-discarded': { version: 1, rule: ['check', 'history', 0] },
  'set-aside-by-override': { event: 'e1' },
  'score-above-maximum': { score: { exact: '11/10', percent: 110 } },
  'score-unreadable': { score: '"good"' },
  'criterion-missing': { criteria: ['accuracy'] },
  graded: { event: 'g1' },
  'against-policy': { barriers: ['practice-first', 'too-early'], counts: true },
  credit: { credit: 'mastery', share: whole, rule: ['grading', 'credit', 'check'] },
  floor: { share: { exact: '1/2', percent: 50 }, rule: ['grading', 'floor'] },
  missing: { share: { exact: '0', percent: 0 }, rule: ['grading', 'missing'] },
  pending: {},
  'column-excused': {},
  'column-retired': {},
  'would-not-raise': {},
  scheme: { scheme: 'points', rule: ['grading', 'credit'] },
  part: { part: 'practice', earned: '25/3', possible: '10', weight: 20 },
  'part-left-out': { part: 'test', weight: 30 },
  tier: { tier: 'must', have: 3, of: 5, figure: { exact: '12/25', percent: 48 } },
  bundle: { letter: 'B' },
  'bundle-lacks': { letter: 'A', conditions: ['should', 'test'] },
  lifted: { atLeast: { exact: '1/2', percent: 50 } },
  letter: { letter: 'B', from: eighty, rounded: true },
  'nothing-counts': {},
};

/** One next step for every code. */
export const NEXT: { readonly [Code in NextStep['code']]: Extract<NextStep, { code: Code }> } = {
  practise: { code: 'practise', skill: 'add', tasks: ['cards', 'sheet'] },
  'take-form': { code: 'take-form', skill: 'add', form: 'B', again: true },
  'do-step': { code: 'do-step', skill: 'add', step: 'revision' },
  'wait-until': { code: 'wait-until', skill: 'add', date: '2026-10-02' },
  'await-grade': { code: 'await-grade', skill: 'add', attempt: 'a1' },
  'settle-first': { code: 'settle-first', skill: 'add', first: ['compare'] },
  'ask-teacher': { code: 'ask-teacher', skill: 'add', because: ['attempts-used', 'no-form'] },
};

/** Every barrier. */
export const BARRIERS: { readonly [B in Barrier]: B } = {
  closed: 'closed',
  excused: 'excused',
  'practice-first': 'practice-first',
  waiting: 'waiting',
  'attempts-used': 'attempts-used',
  'too-early': 'too-early',
  'step-missing': 'step-missing',
  'no-form': 'no-form',
  'too-late': 'too-late',
  'already-mastered': 'already-mastered',
  'not-open-yet': 'not-open-yet',
};

/** What `canAttempt` may answer. */
export const ANSWERS: {
  readonly [Code in 'can' | 'can, on a form' | 'cannot' | 'cannot, before a day']: AttemptAnswer;
} = {
  can: { can: true, form: null },
  'can, on a form': { can: true, form: 'B' },
  cannot: { can: false, barriers: ['step-missing'], from: null, steps: ['revision'] },
  'cannot, before a day': { can: false, barriers: ['closed', 'too-early'], from: '2026-10-02', steps: [] },
};

/** One need of every type. */
export const NEEDS: { readonly [Type in Need['type']]: Extract<Need, { type: Type }> } = {
  grade: { type: 'grade', skill: 'add', attempt: 'a3', score: eighty },
  attempts: { type: 'attempts', skill: 'add', attempts: 2, score: eighty },
  practice: { type: 'practice', skill: 'add' },
  summative: { type: 'summative', summative: 'test', score: eighty, points: '40', again: false },
};

/** Every pace. */
export const PACES: { readonly [P in LearnerPace['pace'] | 'unplanned']: LearnerPace | null } = {
  ahead: { pace: 'ahead', done: 3, planned: 1, skills: 2, days: 4 },
  onPace: { pace: 'onPace', done: 1, planned: 1, skills: 0, days: 0 },
  behind: { pace: 'behind', done: 1, planned: 3, skills: -2, days: -5 },
  unplanned: null,
};

const ROLES: { readonly [Role in GroupRole]: Role } = {
  at: 'at',
  ready: 'ready',
  stuck: 'stuck',
  canHelp: 'canHelp',
};

/** The data of one ignored event for every code. */
export const IGNORED: { readonly [Code in IgnoredCode]: Ignored['data'] } = {
  malformed: { field: 'score' },
  'unknown-type': { type: 'quiz' },
  'id-conflict': {},
  'unknown-skill': { skill: 'ad' },
  'unknown-task': { task: 'card' },
  'unknown-summative': { summative: 'exam' },
  'unit-needed': { type: 'excuse' },
  'version-unknown': { version: 4 },
  'of-unknown': { of: 'a9' },
  'of-mismatch': { of: 's1' },
  'of-later': { of: 'a2' },
  'score-unreadable': { score: '"good"' },
  'mastery-unreadable': { skill: 'add' },
};

/** Every status. */
export const STATUSES: { readonly [S in Status]: S } = {
  excused: 'excused',
  mastered: 'mastered',
  locked: 'locked',
  submitted: 'submitted',
  notYet: 'notYet',
  ready: 'ready',
  practicing: 'practicing',
  open: 'open',
};

/** What is said for a code. */
export interface Said {
  readonly code: string;
  readonly text: string;
}

/** Everything that a language says about the samples: whole sentences, and phrases that end one. */
export function sayAll(language: Language) {
  const words = wordsOf(UNIT, { language });
  const say = <Key extends string>(keys: { readonly [K in Key]: unknown }, text: (key: Key) => string) =>
    (Object.keys(keys) as Key[]).map((code): Said => ({ code, text: text(code) }));
  return {
    reasons: say(REASONS, (code) => sentence({ code, data: REASONS[code] } as Reason, words)),
    nextSteps: say(NEXT, (code) => nextSentence(NEXT[code], words)),
    barriers: say(BARRIERS, (barrier) => barrierPhrase(barrier, words)),
    answers: say(ANSWERS, (code) => answerSentence(ANSWERS[code], 'add', words)),
    needs: say(NEEDS, (type) => needSentence(NEEDS[type], words)),
    paces: say(PACES, (pace) => paceSentence(PACES[pace], words)),
    groups: say(ROLES, (role) => {
      const group = { skill: 'add', at: [], ready: [], stuck: [], canHelp: [], [role]: ['ana', 'ben'] };
      return groupSentences(group, words).join(' ');
    }),
    ignored: say(IGNORED, (code) => ignoredPhrase({ id: 'e1', code, data: IGNORED[code] }, words)),
    statuses: say(STATUSES, (status) => statusWord(status, words)),
  };
}

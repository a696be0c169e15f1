import type { Figure } from '../exact/figure.js';
import type { Combining } from '../model/threshold.js';
import type { Ignored, IgnoredCode, NextStep, Status } from '../progress/progress.js';
import type { Barrier, Reason, ReasonCode } from '../progress/reason.js';

/** What a sentence may need to know besides the reason itself. */
export interface Words {
  /** The title of a skill, set, task or summative. */
  readonly titleOf: (id: string) => string;
  /** A moment as the reader writes dates. */
  readonly dateOf: (at: string) => string;
}

type Data<Code extends ReasonCode> = Extract<Reason, { code: Code }>['data'];

/** One sentence for every code. */
export type ReasonTable = { readonly [Code in ReasonCode]: (data: Data<Code>, words: Words) => string };

const percent = ({ percent: value }: Figure): string => `${value} %`;

const plurals = new Intl.PluralRules('en');

function count(n: number, one: string, other = `${one}s`): string {
  return `${n} ${plurals.select(n) === 'one' ? one : other}`;
}

function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

const because = (reason: string | null): string => (reason === null ? '' : `: ${reason}`);

/** How results combine, as the middle of a sentence. */
export function combiningInEnglish(by: Combining): string {
  switch (by.type) {
    case 'highest':
      return 'one attempt that reaches it';
    case 'latest':
      return 'the latest attempt to reach it';
    case 'times':
      return `${count(by.n, 'attempt')} that reach it`;
    case 'inARow':
      return `${count(by.n, 'attempt')} in a row that reach it`;
    case 'ofLast':
      return `${by.n} of the last ${count(by.of, 'attempt')} to reach it`;
    case 'average':
      return 'the average of all attempts to reach it';
    case 'meanOfBest':
      return `the mean of the best ${count(by.n, 'attempt')} to reach it`;
    case 'medianOfLast':
      return `the median of the last ${count(by.n, 'attempt')} to reach it`;
    case 'mostFrequent':
      return 'the most frequent result to reach it';
    case 'weightedAverage':
    case 'decayingAverage':
      return 'the weighted average of all attempts to reach it';
    case 'powerLaw':
      return 'the trend of all attempts to reach it';
  }
}

/** The beginning of a sentence that gives the figure of some attempts. */
function comesTo(by: Combining['type'], n: number): string {
  if (n === 1) return 'The attempt comes to';
  switch (by) {
    case 'highest':
      return `The best of ${n} attempts is`;
    case 'latest':
      return `The latest of ${n} attempts is`;
    case 'average':
      return `The average of ${n} attempts is`;
    case 'mostFrequent':
      return `The most frequent result of ${n} attempts is`;
    default:
      return `Together, ${n} attempts come to`;
  }
}

const BARRIERS: { readonly [B in Barrier]: string } = {
  closed: 'before it was open',
  excused: 'although it was excused',
  'practice-first': 'before the practice was done',
  waiting: 'while an earlier attempt waited to be graded',
  'attempts-used': 'after all attempts were used',
  'too-early': 'before the waiting time was over',
  'step-missing': 'without the steps that come first',
  'no-form': 'on a form that was used before',
  'too-late': 'after the last day for it',
  'already-mastered': 'although it was mastered already',
  'not-open-yet': 'before the unit had opened',
};

/** Why an attempt cannot start, as a sentence. */
export const BARRIERS_IN_ENGLISH: { readonly [B in Barrier]: string } = {
  closed: 'other skills come first',
  excused: 'it is excused',
  'practice-first': 'the practice comes first',
  waiting: 'an attempt waits to be graded',
  'attempts-used': 'all attempts are used',
  'too-early': 'the waiting time is not over',
  'step-missing': 'a step is still to be done',
  'no-form': 'no form of the check is left',
  'too-late': 'the last day for it is over',
  'already-mastered': 'it is mastered already',
  'not-open-yet': 'the unit has not opened yet',
};

/** Every reason as a sentence. */
export const REASONS_IN_ENGLISH: ReasonTable = {
  'mastered-by-evidence': ({ figure, threshold, attempts, by }) =>
    `${comesTo(by, attempts.length)} ${percent(figure)}; mastery is ${percent(threshold)}.`,
  'mastered-by-kept-version': ({ version, figure, threshold }) =>
    `Mastery from version ${version} of the check stands: ${percent(figure)}, where ${percent(threshold)} was mastery.`,
  'mastered-by-override': ({ reason }) => `The teacher judged it mastered${because(reason)}.`,
  'not-mastered-by-override': ({ reason }) =>
    `The teacher judged it not mastered${because(reason)}. Earlier attempts do not count any more.`,
  'below-threshold': ({ figure, threshold, attempts, by }) =>
    `${comesTo(by, attempts.length)} ${percent(figure)}; mastery is ${percent(threshold)}.`,
  'criterion-below': ({ criterion, figure, threshold }, { titleOf }) =>
    `${titleOf(criterion)} is at ${percent(figure)}; it must reach ${percent(threshold)}.`,
  'more-attempts-needed': ({ have, need }) => `${count(have, 'attempt')} so far; ${need} are needed.`,
  'method-not-met': ({ method, met, of }) =>
    `Mastery takes ${combiningInEnglish(method)}; ${met} of ${count(of, 'attempt')} did.`,
  'no-evidence-counts': ({ attempts }) =>
    `${attempts.length === 1 ? 'The attempt does' : `None of the ${attempts.length} attempts does`} ${attempts.length === 1 ? 'not count' : 'count'}.`,
  'waits-for-grade': ({ since }, { dateOf }) =>
    `An attempt${since === null ? '' : ` of ${dateOf(since)}`} waits to be graded.`,
  excused: ({ reason }) => `It is excused${because(reason)}.`,
  'unit-excused': ({ reason }) => `The whole unit is excused${because(reason)}.`,
  'locked-by-order': ({ by }, { titleOf }) =>
    `${list(by.map(titleOf))} ${by.length === 1 ? 'comes' : 'come'} first.`,
  'locked-by-after': ({ by }, { titleOf }) => `It builds on ${list(by.map(titleOf))}.`,
  'locked-by-set': ({ set }, { titleOf }) => `${titleOf(set)} is not open yet.`,
  'locked-by-unit': ({ units }, { titleOf }) =>
    `The unit opens when ${list(units.map(titleOf))} ${units.length === 1 ? 'is' : 'are'} complete.`,
  'practice-missing': ({ tasks }, { titleOf }) =>
    tasks.length === 0
      ? 'The practice comes before the check.'
      : `Practice comes first: ${list(tasks.map(titleOf))}.`,
  'practice-done': () => 'The practice is done or not required, so the check is open.',
  'no-practice-asked': () => 'No practice is asked for, so the check is open.',
  'nothing-yet': () => 'Nothing is done yet.',
  modified: ({ threshold, reason }) =>
    `The target was changed for this learner to ${percent(threshold)}${because(reason)}.`,
  'extra-days': ({ days }) =>
    `This learner has ${days === 'unlimited' ? 'as many more days as needed' : count(days, 'more day')}.`,
  'extra-attempts': ({ attempts }) =>
    `This learner has ${attempts === 'unlimited' ? 'as many more attempts as needed' : count(attempts, 'more attempt')}.`,
  'power-law-fallback': ({ attempts }) =>
    `${count(attempts, 'attempt')}${attempts < 3 ? ' is too few for a trend' : ' with a zero among them show no trend'}, so the last one is shown.`,
  'late-rejected': ({ days }) => `It came ${count(days, 'day')} late and late work is not taken.`,
  'late-capped': ({ days, cap }) =>
    `It came ${count(days, 'day')} late and is worth at most ${percent(cap)}.`,
  'reassessment-capped': ({ cap }) => `A further attempt is worth at most ${percent(cap)}.`,
  voided: ({ reason }) => `It was voided${because(reason)}.`,
  'form-void': ({ form }) => `Form ${form} was voided.`,
  'form-unknown': ({ form }) => `Form ${form} is not one of the check's forms.`,
  'version-kept': ({ version }) =>
    `It was made on version ${version} of the check, whose attempts are judged by its own rule.`,
  'version-discarded': ({ version }) =>
    `It was made on version ${version} of the check, which does not count any more.`,
  'set-aside-by-override': () => 'It was set aside when the teacher judged the skill not mastered.',
  'score-above-maximum': ({ score }) =>
    `The score is above the maximum (${percent(score)}) and judged as the maximum.`,
  'score-unreadable': ({ score }) => `The score ${score} cannot be read, so it waits to be graded.`,
  'criterion-missing': ({ criteria }, { titleOf }) =>
    `${list(criteria.map(titleOf))} ${criteria.length === 1 ? 'is' : 'are'} not scored yet.`,
  graded: () => 'The score was set by a later grade.',
  'against-policy': ({ barriers }) =>
    `It was taken ${list(barriers.map((barrier) => BARRIERS[barrier]))}. It counts all the same.`,
  credit: ({ credit, share }) =>
    ({
      mastery: `All points once the skill is mastered: ${percent(share)}.`,
      score: `As earned: ${percent(share)}.`,
      scoreIfMastered: `As earned, once the skill is mastered: ${percent(share)}.`,
      completion: `All points when done: ${percent(share)}.`,
      table: `${percent(share)} of the points for where the skill stands.`,
      levels: `${percent(share)} of the points for the level that was reached.`,
    })[credit],
  floor: ({ share }) => `What was tried earns at least ${percent(share)}.`,
  missing: ({ share }) => `What is missing earns ${percent(share)}.`,
  pending: () => 'Not tried yet, so it is left out for now.',
  'column-excused': () => 'Excused, so it is left out.',
  'column-retired': () => 'Not offered any more, so it is left out.',
  'would-not-raise': () => 'Left out, because it would not raise the grade.',
  scheme: ({ scheme }) =>
    ({
      points: 'The grade is the points earned out of the points possible.',
      weights: 'The grade is the weighted mean of its parts.',
      tiers: 'The grade comes from the tiers that are complete.',
      bundles: 'The letter is the best one whose conditions all hold.',
    })[scheme],
  part: ({ part, earned, possible, weight }, { titleOf }) =>
    `${titleOf(part)}: ${earned} of ${possible}, with a weight of ${weight}.`,
  'part-left-out': ({ part, weight }, { titleOf }) =>
    `${titleOf(part)} has nothing to count yet; its weight of ${weight} goes to the others.`,
  tier: ({ tier, have, of, figure }, { titleOf }) =>
    `${titleOf(tier)}: ${have} of ${of} mastered, which makes ${percent(figure)}.`,
  bundle: ({ letter }) => `Everything that ${letter} asks for is done.`,
  'bundle-lacks': ({ letter, conditions }, { titleOf }) =>
    `For ${letter} it still lacks ${list(conditions.map(titleOf))}.`,
  lifted: ({ atLeast }) => `The grade is never below ${percent(atLeast)}.`,
  letter: ({ letter, from, rounded }) =>
    `${letter} starts at ${percent(from)}${rounded ? ', and the grade was rounded up to it' : ''}.`,
  'nothing-counts': () => 'Nothing counts yet, so there is no grade.',
};

/** Every next step as a sentence to the learner. */
export const NEXT_IN_ENGLISH: {
  readonly [Code in NextStep['code']]: (step: Extract<NextStep, { code: Code }>, words: Words) => string;
} = {
  practise: ({ skill, tasks }, { titleOf }) =>
    tasks.length === 0
      ? `Do the practice for ${titleOf(skill)}.`
      : `Practise for ${titleOf(skill)}: ${list(tasks.map(titleOf))}.`,
  'take-form': ({ skill, form, again }, { titleOf }) =>
    `${again ? 'Take the check again' : 'Take the check'} for ${titleOf(skill)}${form === null ? '' : `, form ${form}`}.`,
  'do-step': ({ skill, step }, { titleOf }) => `Do this first: ${step} (${titleOf(skill)}).`,
  'wait-until': ({ skill, date }, { titleOf, dateOf }) =>
    `Wait until ${dateOf(date)} before the next attempt at ${titleOf(skill)}.`,
  'await-grade': ({ skill }, { titleOf }) => `Wait for the attempt at ${titleOf(skill)} to be graded.`,
  'settle-first': ({ skill, first }, { titleOf }) =>
    `Master ${list(first.map(titleOf))} before ${titleOf(skill)}.`,
  'ask-teacher': ({ skill, because: codes }, { titleOf }) =>
    `Ask the teacher about ${titleOf(skill)}: ${list(codes.map((code) => BARRIERS_IN_ENGLISH[code]))}.`,
};

/** Why an event of the log does not count, to the person who wrote it. */
export const IGNORED_IN_ENGLISH: { readonly [Code in IgnoredCode]: (data: Ignored['data']) => string } = {
  malformed: ({ field }) => `it is not an event: look at \`${field}\``,
  'unknown-type': ({ type }) => `no event is called \`${type}\``,
  'id-conflict': () => 'different events carry this id, so none of them counts',
  'unknown-skill': ({ skill }) => `the unit has no skill \`${skill}\``,
  'unknown-task': ({ task }) => `the unit has no practice task \`${task}\``,
  'unknown-summative': ({ summative }) => `the unit has no summative \`${summative}\``,
  'unit-needed': () => 'several units could be meant; name the unit',
  'version-unknown': ({ version }) => `the check has no version ${version}`,
  'of-unknown': ({ of }) => `the log has no event \`${of}\``,
  'of-mismatch': ({ of }) => `\`${of}\` is no attempt or summative of this learner`,
  'of-later': ({ of }) => `\`${of}\` came after it`,
  'score-unreadable': ({ score }) => `the score \`${score}\` cannot be read`,
  'mastery-unreadable': ({ skill }) => `its threshold cannot be read for the skill \`${skill}\``,
};

/** What a status is called where the unit gives no label. */
export const STATUSES_IN_ENGLISH: { readonly [S in Status]: string } = {
  excused: 'excused',
  mastered: 'mastered',
  locked: 'locked',
  submitted: 'submitted',
  notYet: 'not yet',
  ready: 'ready',
  practicing: 'practicing',
  open: 'open',
};

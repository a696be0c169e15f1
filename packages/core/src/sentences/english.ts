import type { Figure } from '../exact/figure.js';
import type { Labels } from '../model/unit.js';
import type { Status } from '../progress/progress.js';
import type { Barrier } from '../progress/reason.js';
import { attempts, combining, comesTo } from './attempts-english.js';
import { because, headed, quoted, scoreText } from './formats.js';
import { FORMATS } from './formats-english.js';
import type { Sentences } from './words.js';

const { percent, beside, points, pointsOf, count, and, titles, day } = FORMATS;

const days = (n: number): string => count(n, 'day', 'days');

/** A status in a sentence: the unit's own word is quoted, because its grammar is not known. */
function is(status: Status, labels: Labels, plain: string): string {
  const label = labels[status];
  return label === undefined ? plain : quoted(label);
}

/** What mastery takes, of a skill that is mastered: several attempts, or criteria apart, may come to less than that. */
function shown(figure: Figure, threshold: Figure): string {
  return figure.percent < threshold.percent
    ? `mastery, which takes ${beside(figure, threshold)}, was shown`
    : `mastery takes ${percent(threshold)}`;
}

const late = (n: number): string => (n > 0 ? `${days(n)} late` : 'late');

/** How an attempt went past a barrier. */
const PAST: { readonly [B in Barrier]: (labels: Labels) => string } = {
  closed: () => 'before it was open',
  excused: (labels) => `although it was ${is('excused', labels, 'excused')}`,
  'practice-first': () => 'before the practice was done',
  waiting: () => 'while an earlier attempt was waiting to be graded',
  'attempts-used': () => 'after all attempts were used',
  'too-early': () => 'before the waiting time was over',
  'step-missing': () => 'without the steps that come first',
  'no-form': () => 'on a form that was used before',
  'too-late': () => 'after the last day for it',
  'already-mastered': (labels) => `although it was ${is('mastered', labels, 'mastered')} already`,
  'not-open-yet': () => 'before the unit had opened',
};

/** English. */
export const ENGLISH: Sentences = {
  reasons: {
    'mastered-by-evidence': ({ figure, threshold, attempts: ids, method, apart }) =>
      `${comesTo(method, apart, ids.length)} ${percent(figure)}; ${shown(figure, threshold)}.`,
    'mastered-by-kept-version': ({ version, figure, threshold }) =>
      `Mastery shown on version ${version} of the check still stands: ${percent(figure)}, where ${percent(threshold)} was needed.`,
    'mastered-by-override': ({ reason }, { labels }) =>
      `The teacher judged it ${is('mastered', labels, 'mastered')}${because(reason)}.`,
    'not-mastered-by-override': ({ reason }, { labels }) =>
      `The teacher judged it ${is('notYet', labels, 'not mastered')}${because(reason)}. Earlier attempts no longer count.`,
    'below-threshold': ({ figure, threshold, attempts: ids, method, apart }) =>
      `${comesTo(method, apart, ids.length)} ${percent(figure)}; mastery takes ${beside(figure, threshold)}.`,
    'criterion-below': ({ criterion, figure, threshold }, { criterionOf }) =>
      `The criterion ${quoted(criterionOf(criterion))} is at ${percent(figure)}; mastery takes ${beside(figure, threshold)} there.`,
    'more-attempts-needed': ({ have, need }) => `${attempts(have)} so far; mastery takes at least ${need}.`,
    'method-not-met': ({ method, met, of }) =>
      `For mastery, ${combining(method)} must reach the threshold; so far ${met} of ${attempts(of)} did.`,
    'no-evidence-counts': ({ attempts: ids }) =>
      ids.length === 1 ? 'The attempt does not count.' : `None of the ${attempts(ids.length)} counts.`,
    'waits-for-grade': ({ since }, { dateOf }) =>
      `An attempt${since === null ? '' : ` of ${dateOf(since)}`} is waiting to be graded.`,
    excused: ({ reason }, { labels }) => `It is ${is('excused', labels, 'excused')}${because(reason)}.`,
    'unit-excused': ({ reason }, { labels }) =>
      `The whole unit is ${is('excused', labels, 'excused')}${because(reason)}.`,
    'locked-by-order': ({ by }, { titleOf }) => `It opens after ${titles(by.map(titleOf))}.`,
    'locked-by-after': ({ by }, { titleOf }) =>
      `It builds on ${titles(by.map(titleOf))}, which ${by.length === 1 ? 'comes' : 'come'} first.`,
    'locked-by-set': ({ set }, { titleOf }) =>
      `It belongs to ${quoted(titleOf(set))}, which is not open yet.`,
    'locked-by-unit': ({ units }, { unitOf }) =>
      `The unit opens when ${titles(units.map(unitOf))} ${units.length === 1 ? 'is' : 'are'} complete.`,
    'practice-missing': ({ tasks }, { taskOf }) =>
      tasks.length === 0
        ? 'The practice comes before the check.'
        : `Practice comes before the check: ${titles(tasks.map(taskOf))}.`,
    'practice-done': () => 'The practice is done or not required, so the check is open.',
    'no-practice-asked': () => 'No practice is asked for, so the check is open.',
    retired: () => 'It is not offered any more.',
    modified: ({ threshold, reason }) =>
      `The target was changed for this learner to ${percent(threshold)}${because(reason)}.`,
    'extra-days': ({ days: n }) =>
      `This learner has ${n === 'unlimited' ? 'as many more days as needed' : count(n, 'more day', 'more days')}.`,
    'extra-attempts': ({ attempts: n }) =>
      `This learner has ${n === 'unlimited' ? 'as many more attempts as needed' : count(n, 'more attempt', 'more attempts')}.`,
    'power-law-fallback': ({ attempts: n }) =>
      n < 3
        ? `${count(n, 'attempt is', 'attempts are')} too few to see a trend, so the last one is shown.`
        : `With a zero among ${attempts(n)} there is no trend to see, so the last one is shown.`,
    'late-rejected': ({ days: n }) => `It came ${late(n)}, too late to count.`,
    'late-capped': ({ days: n, cap }) => `It came ${late(n)} and is worth at most ${percent(cap)}.`,
    'reassessment-capped': ({ cap }) => `A further attempt is worth at most ${percent(cap)}.`,
    voided: ({ reason }) => `It was voided${because(reason)}.`,
    'form-void': ({ form }) => `Form ${form} was voided.`,
    'form-unknown': ({ form }) => `Form ${form} is not one of the check’s forms.`,
    'version-kept': ({ version }) =>
      `It was made on version ${version} of the check, whose attempts are judged by the rule of their time.`,
    'version-discarded': ({ version }) =>
      `It was made on version ${version} of the check, which no longer counts.`,
    'set-aside-by-override': (_, { labels }) =>
      `It was set aside when the teacher judged the skill ${is('notYet', labels, 'not mastered')}.`,
    'score-above-maximum': ({ score }) =>
      `The score is above the maximum (${percent(score)}) and counts as the maximum.`,
    'score-unreadable': ({ score }) =>
      `The score ${quoted(scoreText(score))} cannot be read, so it is waiting to be graded.`,
    'criterion-missing': ({ criteria }, { criterionOf }) =>
      `Not scored yet: ${titles(criteria.map(criterionOf))}.`,
    graded: () => 'The score was set later, when it was graded.',
    'against-policy': ({ barriers, counts }, { labels }) =>
      `It was taken ${and(barriers.map((barrier) => PAST[barrier](labels)))}.${counts ? ' It counts all the same.' : ''}`,
    credit: ({ credit, share }, { labels }) =>
      ({
        mastery: `All points once the skill is ${is('mastered', labels, 'mastered')}: ${percent(share)}.`,
        score: `As earned: ${percent(share)}.`,
        scoreIfMastered: `As earned, once the skill is ${is('mastered', labels, 'mastered')}: ${percent(share)}.`,
        completion: `All points when done: ${percent(share)}.`,
        table: `${percent(share)} of the points for where the skill stands.`,
        levels: `${percent(share)} of the points for the level that was reached.`,
      })[credit],
    floor: ({ share }) => `What was tried earns at least ${percent(share)}.`,
    missing: ({ share }) => `What is missing earns ${percent(share)}.`,
    pending: () => 'Not tried, or not graded, yet, so it is left out for now.',
    'column-excused': (_, { labels }) =>
      `${headed(is('excused', labels, 'excused'))}, so it is left out of the grade.`,
    'column-retired': () => 'Not offered any more, so it is left out of the grade.',
    'would-not-raise': () => 'Left out, because it would not raise the grade.',
    scheme: ({ scheme }) =>
      ({
        points: 'The grade is the points earned out of the points possible.',
        weights: 'The grade is the weighted mean of its parts.',
        tiers: 'The grade comes from the tiers that are complete.',
        bundles: 'The letter is the best one whose conditions are all met.',
      })[scheme],
    part: ({ part, earned, possible, weight }, { titleOf }) =>
      `${headed(titleOf(part))}: ${points(earned)} of ${points(possible)} points, with a weight of ${weight}.`,
    'part-left-out': ({ part, weight }, { titleOf }) =>
      `${headed(titleOf(part))}: nothing here counts yet; its weight of ${weight} goes to the other parts.`,
    tier: ({ tier, have, of, figure }, { titleOf, labels }) =>
      `${headed(titleOf(tier))}: ${have} of ${of} ${is('mastered', labels, 'mastered')}, which brings the grade to ${percent(figure)}.`,
    bundle: ({ letter }) => `The conditions met so far make ${letter}.`,
    'bundle-lacks': ({ letter, conditions }, { titleOf }) =>
      `Still to do for ${letter}: ${titles(conditions.map(titleOf))}.`,
    lifted: ({ atLeast }) => `The grade is never below ${percent(atLeast)}.`,
    letter: ({ letter, from, rounded }) =>
      `${headed(letter)} starts at ${percent(from)}${rounded ? ', and the grade was rounded up to it' : ''}.`,
    'nothing-counts': () => 'Nothing counts yet, so there is no grade.',
  },
  nextSteps: {
    practise: ({ skill, tasks }, { titleOf, taskOf }) =>
      `Do the practice for ${quoted(titleOf(skill))}${tasks.length === 0 ? '' : `: ${titles(tasks.map(taskOf))}`}.`,
    'take-form': ({ skill, form, again }, { titleOf }) =>
      `Take the check for ${quoted(titleOf(skill))}${again ? ' again' : ''}${form === null ? '' : `, with form ${form}`}.`,
    'do-step': ({ skill, step }, { titleOf }) =>
      `Before the next attempt at ${quoted(titleOf(skill))}, do this: ${step}.`,
    'wait-until': ({ skill, date }, { titleOf, dateOf }) =>
      `Wait until ${dateOf(date)} before the next attempt at ${quoted(titleOf(skill))}.`,
    'await-grade': ({ skill }, { titleOf }) =>
      `Wait for the attempt at ${quoted(titleOf(skill))} to be graded.`,
    'settle-first': ({ skill, first }, { titleOf }) =>
      first.length === 0
        ? `${quoted(titleOf(skill))} is not open yet.`
        : `Before ${quoted(titleOf(skill))}, finish ${titles(first.map(titleOf))}.`,
    'ask-teacher': ({ skill, because: barriers }, { titleOf, labels }) =>
      `Ask the teacher about ${quoted(titleOf(skill))}: ${and(barriers.map((barrier) => ENGLISH.barriers[barrier](labels)))}.`,
  },
  barriers: {
    closed: () => 'other skills come first',
    excused: (labels) => `it is ${is('excused', labels, 'excused')}`,
    'practice-first': () => 'the practice comes first',
    waiting: () => 'an attempt is waiting to be graded',
    'attempts-used': () => 'all attempts are used',
    'too-early': () => 'the waiting time is not over',
    'step-missing': () => 'a step is still to be done',
    'no-form': () => 'no form of the check is left',
    'too-late': () => 'the last day for it is over',
    'already-mastered': (labels) => `it is ${is('mastered', labels, 'mastered')} already`,
    'not-open-yet': () => 'the unit has not opened yet',
  },
  answers: {
    can: (skill, form, { titleOf }) =>
      `The check for ${quoted(titleOf(skill))} may be taken now${form === null ? '' : `, with form ${form}`}.`,
    cannot: (skill, barriers, { from, steps }, { titleOf, dateOf }) =>
      `The check for ${quoted(titleOf(skill))} may not be taken now: ${and(barriers)}.${steps.length === 0 ? '' : ` Still to do: ${and(steps)}.`}${from === null ? '' : ` The earliest day is ${dateOf(from)}.`}`,
  },
  needs: {
    grade: ({ skill, score }, { titleOf }) =>
      `${quoted(titleOf(skill))}: at least ${percent(score)} on the attempt that is waiting to be graded.`,
    attempts: ({ skill, attempts: n, score }, { titleOf }) =>
      `${quoted(titleOf(skill))}: ${count(n, 'more attempt', 'more attempts')} of at least ${percent(score)}${n === 1 ? '' : ' each'}.`,
    practice: ({ skill }, { titleOf }) => `${quoted(titleOf(skill))}: the practice.`,
    summative: ({ summative, score, points: earned, again }, { titleOf }) =>
      `${quoted(titleOf(summative))}${again ? ', taken again' : ''}: at least ${pointsOf(earned, 'point', 'points')} (${percent(score)}).`,
  },
  paces: {
    ahead: ({ skills, days: n }) =>
      `${count(skills, 'skill', 'skills')} and ${count(n, 'school day', 'school days')} ahead of the plan.`,
    onPace: () => 'On pace with the plan.',
    behind: ({ skills, days: n }) =>
      `${count(-skills, 'skill', 'skills')} and ${count(-n, 'school day', 'school days')} behind the plan.`,
    unplanned: () => 'Nothing is planned.',
  },
  groups: {
    at: (skill, names, { titleOf }) => `At ${quoted(titleOf(skill))} now: ${and(names)}.`,
    ready: (skill, names, { titleOf }) => `Ready for the check of ${quoted(titleOf(skill))}: ${and(names)}.`,
    stuck: (skill, names, { titleOf, labels }) =>
      `Tried ${quoted(titleOf(skill))} and ${is('notYet', labels, 'not mastered')} so far: ${and(names)}.`,
    canHelp: (skill, names, { titleOf }) => `Could help with ${quoted(titleOf(skill))}: ${and(names)}.`,
  },
  ignored: {
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
  },
  statuses: {
    excused: 'excused',
    mastered: 'mastered',
    locked: 'locked',
    submitted: 'submitted',
    notYet: 'not yet',
    ready: 'ready',
    practicing: 'practicing',
    open: 'open',
  },
  parts: {
    practice: 'practice',
    check: 'mastery checks',
    summative: 'summatives',
    must: 'must do',
    should: 'should do',
    aspire: 'aspire to do',
    skills: 'skills',
    average: 'average of the skills',
    lowest: 'lowest skill',
    points: 'points',
  },
  dayInWords: day,
};

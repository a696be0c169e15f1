import type { Amount, Condition, StatementData } from '../description/statement.js';
import type { Credit } from '../model/grading.js';
import type { Weekday } from '../model/policy.js';
import { headed, quoted } from './formats.js';
import { FORMATS } from './formats-english.js';
import { combines, masteredWhen } from './mastery-english.js';
import {
  hasTime,
  isKind,
  MOST_LISTED,
  momentInWords,
  type StatementSentences,
  sharesOf,
  weekOf,
} from './statement-words.js';
import type { Words } from './words.js';

const { percent, points, pointsOf, count, and, titles } = FORMATS;

const attempts = (n: number): string => count(n, 'attempt', 'attempts');

const WEEKDAYS: { readonly [Day in Weekday]: string } = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const mastered = ({ labels }: Words): string =>
  labels.mastered === undefined ? 'mastered' : quoted(labels.mastered);

const notYet = ({ labels }: Words): string =>
  labels.notYet === undefined ? 'not mastered yet' : quoted(labels.notYet);

const KINDS = {
  practice: 'Practice',
  check: 'The mastery checks',
  summative: 'The summative assessments',
} as const;

function earns(kind: keyof typeof KINDS, credit: Credit, words: Words): string {
  switch (credit.type) {
    case 'mastery':
      return `you get all points of a skill once it is ${mastered(words)}, however many attempts that takes`;
    case 'score':
      return kind === 'check' ? 'the result of the check is what you get' : 'what you score is what you get';
    case 'scoreIfMastered':
      return `what you score is what you get, once the skill is ${mastered(words)}`;
    case 'completion':
      return kind === 'practice' ? 'you get all points for doing it' : 'you get all points for taking part';
    case 'table':
      return `${share(credit.mastered)} of the points when the skill is ${mastered(words)}, ${share(credit.notYet)} when you tried and it is ${notYet(words)}`;
    case 'levels':
      return `the level that you reach says how much of the points you get: ${and(credit.levels.map(({ level, credit: worth }) => `${share(worth)} for ${quoted(level)}`))}`;
  }
}

const share = (exact: string): string => percent(sharesOf(exact).newest);

function amountOf(amount: Amount, one: string, many: string): string {
  if (amount.type === 'all') return `all ${many}`;
  return amount.type === 'count' ? count(amount.n, one, many) : `${percent(amount.figure)} of the ${many}`;
}

function condition({ subject, needs }: Condition, words: Words): string {
  return and(needs.map(({ amount, level }) => conditionFor(subject, amount, level, words)));
}

function conditionFor(
  subject: Condition['subject'],
  amount: Amount,
  level: string | null,
  words: Words,
): string {
  const { titleOf } = words;
  const figure = amount.type === 'share' ? percent(amount.figure) : '100%';
  switch (subject.type) {
    case 'average':
      return `an average of at least ${figure} over all skills`;
    case 'lowest':
      return `at least ${figure} in every skill`;
    case 'points':
      return `at least ${figure} of all points`;
    case 'summative':
    case 'skill': {
      const title = quoted(titleOf(subject.id));
      if (level !== null) return `${quoted(level)} or better in ${title}`;
      if (amount.type === 'share') return `at least ${figure} in ${title}`;
      if (subject.type === 'skill') return `${title} ${mastered(words)}`;
      return amount.type === 'all'
        ? `all points in ${title}`
        : `at least ${count(amount.n, 'point', 'points')} in ${title}`;
    }
    default: {
      const among =
        subject.type === 'set'
          ? ` in ${quoted(titleOf(subject.id))}`
          : subject.type === 'tier'
            ? ` of ${quoted(titleOf(subject.tier))}`
            : '';
      const skills = `${amountOf(amount, 'skill', 'skills')}${among}`;
      return level === null ? `${skills} ${mastered(words)}` : `${quoted(level)} or better in ${skills}`;
    }
  }
}

/** The parts of a grade with their weights: in percent, where they make 100. */
function weighed(parts: StatementData<'weights'>['parts'], { titleOf }: Words): string {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const said = (weight: number) =>
    total === 100 ? `${points(String(weight))}%` : `with the weight ${points(String(weight))}`;
  return and(
    parts.map(
      ({ part, weight }) => `${isKind(part) ? titleOf(part) : quoted(titleOf(part))} ${said(weight)}`,
    ),
  );
}

const among = (set: string | null, { titleOf }: Words): string =>
  set === null ? 'The unit' : quoted(titleOf(set));

const listed = (label: string, ids: readonly string[], titleOf: (id: string) => string): string =>
  ids.length === 0 ? '' : `${label}${titles(ids.map(titleOf))}`;

/** English, to the learner. */
export const STATEMENTS_ENGLISH: StatementSentences = {
  window: ({ opens, closes, timeZone }, words) => {
    const zone = hasTime(opens) || hasTime(closes) ? ` (${timeZone})` : '';
    if (opens === null) return `The unit ends on ${momentInWords(closes ?? '', words)}${zone}.`;
    const from = `from ${momentInWords(opens, words)}`;
    return closes === null
      ? `The unit is open ${from}${zone}.`
      : `The unit runs ${from} ${hasTime(closes) ? 'to' : 'through'} ${momentInWords(closes, words)}${zone}.`;
  },
  'no-window': () => 'The unit has no fixed dates.',
  plan: ({ skills, days, last }, { dateOf }) =>
    `${count(skills, 'skill is', 'skills are')} planned${days === null ? '' : ` in ${count(days, 'school day', 'school days')}`}, until ${dateOf(last)}. The plan is a guide: being behind it lowers no grade.`,
  'school-days': ({ days, closed }, { dateOf }) => {
    const week = weekOf(days);
    const names = week.days.map((day) => WEEKDAYS[day]);
    const said = week.run ? `${names[0]} to ${names.at(-1)}` : and(names);
    const free = closed.map(({ from, to }) =>
      from === to ? dateOf(from) : `${dateOf(from)} to ${dateOf(to)}`,
    );
    return `School days are ${said}${free.length === 0 ? '' : `, except ${and(free)}`}.`;
  },
  planned: ({ due, days }, { dateOf }) =>
    `Planned until ${dateOf(due)}${days === null ? '' : ` (${count(days, 'school day', 'school days')})`}.`,
  'unit-after': ({ units }, { unitOf }) =>
    `The unit opens when ${titles(units.map(unitOf))} ${units.length === 1 ? 'is' : 'are'} complete.`,
  'in-order': ({ set }, words) =>
    set === null
      ? `The skills come in order: one opens when what is required before it is ${mastered(words)}.`
      : `In ${quoted(words.titleOf(set))} the skills come in order.`,
  'any-order': ({ set, builds }, { titleOf }) =>
    `${set === null ? 'You' : `In ${quoted(titleOf(set))} you`} choose the order.${builds ? ' Only where a skill builds on another does that one come first.' : ''}`,
  'needs-all': ({ set }, words) =>
    `${among(set, words)} is complete when everything that it asks for is ${mastered(words)}.`,
  'needs-some': ({ set, n, of }, words) =>
    `${among(set, words)} is complete when ${n} of its ${of} parts ${n === 1 ? 'is' : 'are'} ${mastered(words)}; you choose which.`,
  'needs-these': ({ set, entries }, words) =>
    entries.length > MOST_LISTED
      ? `${among(set, words)} is complete when the ${entries.length} parts that are required are ${mastered(words)}.`
      : `${among(set, words)} is complete when ${titles(entries.map(words.titleOf))} ${entries.length === 1 ? 'is' : 'are'} ${mastered(words)}.`,
  'opens-first': () => 'Open from the start.',
  'opens-after': ({ entries }, { titleOf }) => `Opens after ${titles(entries.map(titleOf))}.`,
  'practice-first': ({ tasks }, { taskOf }) =>
    `Do the practice before the check${listed(': ', tasks, taskOf)}.`,
  'practice-share': ({ figure, tasks }, { taskOf }) =>
    `Before the check, earn at least ${percent(figure)} of the points of the practice${listed(': ', tasks, taskOf)}.`,
  'practice-sign-off': ({ tasks }, { taskOf }) =>
    `Before the check, the teacher signs the practice off${listed(': ', tasks, taskOf)}.`,
  'practice-offered': ({ tasks }, { taskOf }) =>
    `There is practice${listed(' (', tasks, taskOf)}${tasks.length === 0 ? '' : ')'}, and you may take the check without it.`,
  'practice-extra': ({ tasks }, { taskOf }) => `If you like, also ${titles(tasks.map(taskOf))}.`,
  'no-practice': () => 'No practice is asked for before the check.',
  'mastered-when': masteredWhen,
  'teacher-decides': () =>
    'The teacher decides when this skill is mastered; no result of the check does it alone.',
  levels: ({ levels }) => `The levels, from the lowest: ${titles(levels)}.`,
  combines,
  'stays-mastered': (_, words) => `Once ${mastered(words)}, it stays ${mastered(words)}.`,
  'can-be-lost': () => 'Mastery can be lost again by weaker attempts later on.',
  'whole-is-mean': ({ weights }, { criterionOf }) =>
    `The whole is the average of the criteria${weights.length === 0 ? '' : `; ${and(weights.map(({ criterion: id, weight }) => `${quoted(criterionOf(id))} counts ${points(String(weight))} times`))}`}.`,
  'whole-is-lowest': () => 'The whole is as good as the weakest criterion.',
  'items-beyond': ({ items }) => `Beyond that, the list also has ${titles(items)}.`,
  'earlier-version': ({ version, evidence }, words) =>
    ({
      count: `Attempts on version ${version} of the check still count.`,
      keep: `If you mastered it on version ${version} of the check, it stays ${mastered(words)}; other attempts on that version do not count.`,
      discard: `Attempts on version ${version} of the check no longer count.`,
    })[evidence],
  'attempts-unlimited': () => 'You may try as often as you need.',
  attempts: ({ attempts: n }) => (n === 1 ? 'There is one attempt.' : `There are ${attempts(n)} in all.`),
  wait: ({ count: n, of }) =>
    n === 1
      ? `The next attempt is on the next ${of === 'days' ? 'day' : 'school day'} at the earliest.`
      : `The next attempt is ${count(n, of === 'days' ? 'day' : 'school day', of === 'days' ? 'days' : 'school days')} later at the earliest.`,
  steps: ({ steps }) => `Before each further attempt comes: ${and(steps)}.`,
  form: ({ form, forms }) => {
    const names = and(forms);
    if (forms.length === 1)
      return form === 'new'
        ? `There is one form of the check (${names}), and a further attempt would need a new one: talk with your teacher.`
        : `It is the same check again (${names}).`;
    switch (form) {
      case 'new':
        return `Each attempt has a form of the check that you have not seen; there are ${forms.length} (${names}). When you have used them all, talk with your teacher.`;
      case 'rotate':
        return `Each attempt has another form of the check (${names}); when all are used, they come round again.`;
      case 'same':
        return 'You try again on the same form of the check.';
      case 'any':
        return `You try again on any form of the check (${names}).`;
    }
  },
  until: ({ date }, { dateOf }) => `The last day for an attempt is ${dateOf(date)}.`,
  cap: ({ cap }) => `Attempts after the first are worth at most ${percent(cap)}.`,
  'again-when-mastered': (_, words) =>
    `You may also try again when it is ${mastered(words)}, for a better result.`,
  'not-again-when-mastered': (_, words) => `Once it is ${mastered(words)}, the check is not taken again.`,
  'late-taken': () => 'Attempts after the end count like all others.',
  'late-refused': () => 'After the end no attempt is taken.',
  'late-capped': ({ within, cap }) => {
    const when =
      within === null
        ? 'Attempts after the end'
        : `Attempts up to ${count(within, 'day', 'days')} after the end`;
    return cap === null ? `${when} count like all others.` : `${when} are worth at most ${percent(cap)}.`;
  },
  'late-then-refused': ({ within }) =>
    `More than ${count(within, 'day', 'days')} after the end no attempt is taken.`,
  credit: ({ kind, credit, sum }, words) =>
    `${KINDS[kind]} ${kind === 'practice' ? 'is' : 'are'} worth ${pointsOf(sum.points, 'point', 'points')} in all: ${earns(kind, credit, words)}.`,
  'scheme-points': ({ points: total }) =>
    `Your grade is what you earned of ${total === null ? 'the points' : `the ${pointsOf(total, 'point', 'points')}`} that ${total === '1' ? 'is' : 'are'} possible.`,
  weights: ({ parts }, words) =>
    `Your grade is made of parts: ${weighed(parts, words)}. A part in which nothing counts yet leaves its weight to the others.`,
  tiers: ({ tiers, partial }, { titleOf }) => {
    const steps = tiers.map(({ tier, figure }, at) =>
      at === 0
        ? `mastering all of ${quoted(titleOf(tier))} brings you to ${percent(figure)}`
        : `then all of ${quoted(titleOf(tier))} to ${percent(figure)}`,
    );
    const part =
      partial === 'proportional' ? 'Part of a tier counts in proportion' : 'Part of a tier does not count';
    return `${headed(and(steps))}. ${part}, and a tier counts only when those before it are complete.`;
  },
  'summatives-apart': () => 'Summative assessments are no part of this grade.',
  bundle: ({ letter, conditions }, words) =>
    `For ${letter}: ${and(conditions.map((each) => condition(each, words)))}.`,
  'bundle-otherwise': ({ letter }) => `In all other cases the letter is ${letter}.`,
  floor: ({ share: least }) => `What you tried earns at least ${percent(least)} of its points.`,
  'at-least': ({ share: least }) => `The grade is never below ${percent(least)}.`,
  'pending-counts': ({ missing }) =>
    missing.exact === '0'
      ? 'What is not tried, or not graded, yet counts as 0 from the start, so the grade grows as you go.'
      : `What is not tried, or not graded, yet earns ${percent(missing)} of its points.`,
  'pending-left-out': () => 'What is not tried, or not graded, yet is left out of the grade.',
  'pending-until': ({ closes, missing }, words) =>
    `Until ${momentInWords(closes, words)}, what is not tried, or not graded, yet is left out of the grade; after that it ${missing.exact === '0' ? 'counts as 0' : `earns ${percent(missing)} of its points`}.`,
  'aspire-raises': (_, { titleOf }) =>
    `Skills of ${quoted(titleOf('aspire'))} count only where they raise the grade.`,
  'optional-raises': () => 'Optional tasks count only where they raise the grade.',
  'choice-counts': ({ set, n }, { titleOf }) =>
    `When ${set === null ? 'the unit' : quoted(titleOf(set))} is complete, the ${count(n, 'part that is', 'parts that are')} best for you ${n === 1 ? 'counts' : 'count'}, and the others only where they raise the grade.`,
  scale: ({ steps }) =>
    `The letters: ${and(steps.map(({ letter, from }) => (from.exact === '0' && steps.length > 1 ? `${letter} below that` : `${letter} from ${percent(from)}`)))}.`,
  rounded: ({ step }) => `For the letter the grade is rounded to the nearest ${percent(step)}.`,
  'no-letter': () => 'The grade is a percent, without a letter.',
  'nothing-graded': () => 'Nothing in this unit earns points, so there is no grade.',
};

import type { Bar, CriterionBar, StatementData } from '../description/statement.js';
import type { Combining } from '../model/threshold.js';
import { attempts } from './attempts-english.js';
import { quoted } from './formats.js';
import { FORMATS } from './formats-english.js';
import { sharesOf } from './statement-words.js';
import type { Words } from './words.js';

const { percent, points, pointsOf, and, titles } = FORMATS;

/** A result that is just enough. */
function enough(bar: Bar): string {
  switch (bar.type) {
    case 'points':
      return bar.figure.exact === '1'
        ? bar.of === '1'
          ? 'the full point'
          : `all ${pointsOf(bar.of, 'point', 'points')}`
        : `at least ${points(bar.points)} of ${pointsOf(bar.of, 'point', 'points')} (${percent(bar.figure)})`;
    case 'share':
    case 'mean':
      return bar.figure.exact === '1' ? '100%' : `at least ${percent(bar.figure)}`;
    case 'level':
      return bar.top ? quoted(bar.level) : `${quoted(bar.level)} or better`;
    case 'items':
      return bar.all ? `every item of the list (${titles(bar.items)})` : titles(bar.items);
    case 'pass':
      return 'a pass';
    case 'unreachable':
      return 'more than can be reached';
  }
}

/** What a figure is that is just enough. */
function figured(bar: Bar): string {
  if (bar.type === 'pass') return '100%';
  return bar.type === 'items' ? `enough for ${enough(bar)}` : enough(bar);
}

/** What the learner does on the check to reach it. */
function reach(bar: Bar): string {
  switch (bar.type) {
    case 'pass':
      return 'pass the check';
    case 'items':
      return `show ${enough(bar)} in the check`;
    case 'points':
    case 'share':
      return `get ${enough(bar)} on the check`;
    default:
      return `reach ${enough(bar)} on the check`;
  }
}

const criterion = ({ criterion: id, bar }: CriterionBar, { criterionOf }: Words): string =>
  `${enough(bar)} ${id === null ? 'in every criterion' : `in ${quoted(criterionOf(id))}`}`;

/** In which attempts it must be reached; null where one figure is made of all of them. */
function inWhich(by: Combining): string | null {
  switch (by.type) {
    case 'highest':
      return '';
    case 'latest':
      return ', in your latest attempt';
    case 'times':
      return by.n === 1 ? '' : ` in ${attempts(by.n)}`;
    case 'inARow':
      return by.n === 1 ? ', in your latest attempt' : ` in ${attempts(by.n)} in a row`;
    case 'ofLast':
      return by.of === 1 ? ', in your latest attempt' : ` in ${by.n} of your last ${attempts(by.of)}`;
    default:
      return null;
  }
}

/** The figure that is made of the attempts. */
function madeOf(by: Combining): string {
  switch (by.type) {
    case 'meanOfBest':
      return by.n === 1 ? 'your best attempt' : `the average of your ${by.n} best attempts`;
    case 'medianOfLast':
      return by.n === 1
        ? 'your latest attempt'
        : `the middle one (the median) of your last ${attempts(by.n)}`;
    case 'mostFrequent':
      return 'your most frequent result';
    case 'weightedAverage':
    case 'decayingAverage':
      return 'the weighted average of your attempts';
    case 'powerLaw':
      return 'the trend of your attempts';
    default:
      return 'the average of all your attempts';
  }
}

/** What counts as mastery of a skill. */
export function masteredWhen(data: StatementData<'mastered-when'>, words: Words): string {
  const { by, whole, criteria, together } = data;
  if (whole?.type === 'unreachable' || criteria.some(({ bar }) => bar.type === 'unreachable'))
    return 'No result of the check is enough to master this skill.';
  const where = inWhich(by);
  const parts = criteria.map((each) => criterion(each, words));
  const apart = together
    ? ''
    : ' Each criterion counts for itself, so they may come from different attempts.';
  if (where === null) {
    const all = [
      ...(whole === null ? [] : [`${figured(whole)}${parts.length > 0 ? ' on the whole' : ''}`]),
      ...parts,
    ];
    return `You master this skill when ${madeOf(by)} is ${and(all)}.`;
  }
  if (parts.length === 0 && whole !== null)
    return `You master this skill when you ${reach(whole)}${where}.${apart}`;
  const all = [...(whole === null ? [] : [`${enough(whole)} on the whole`]), ...parts];
  const once = together && where === '' && all.length > 1 ? ', all in one attempt' : '';
  return `You master this skill when you reach ${and(all)}${where}${once}.${apart}`;
}

/** How attempts combine. */
export function combines({ by }: StatementData<'combines'>): string {
  switch (by.type) {
    case 'highest':
      return 'Your best attempt counts; weaker ones do no harm.';
    case 'latest':
      return 'Only your latest attempt counts.';
    case 'times':
      return by.n === 1
        ? 'Your best attempt counts; weaker ones do no harm.'
        : 'Weaker attempts in between do no harm.';
    case 'inARow':
      return by.n === 1
        ? 'Only your latest attempt counts.'
        : 'They follow each other directly: a weaker one in between starts the row anew.';
    case 'ofLast':
      return by.of === 1
        ? 'Only your latest attempt counts.'
        : `Only your last ${attempts(by.of)} count; older ones drop out.`;
    case 'average':
      return 'Every attempt counts the same.';
    case 'meanOfBest':
      return by.n === 1
        ? 'Your best attempt counts; weaker ones do no harm.'
        : `It takes ${attempts(by.n)} at least. Weaker ones do no harm.`;
    case 'medianOfLast':
      return by.n === 1
        ? 'Only your latest attempt counts.'
        : `It takes ${attempts(by.n)} at least. Older ones drop out.`;
    case 'mostFrequent':
      return 'Where two results are equally frequent, the more recent one counts.';
    case 'weightedAverage': {
      const { newest, others } = sharesOf(by.share);
      return `Your newest attempt counts ${percent(newest)}, all others together ${percent(others)}.`;
    }
    case 'decayingAverage': {
      const { newest, others } = sharesOf(by.share);
      return `Each new attempt counts ${percent(newest)} and everything before it ${percent(others)}, so old results fade.`;
    }
    case 'powerLaw':
      return 'It takes 3 attempts at least. What you show now weighs more than where you began.';
  }
}

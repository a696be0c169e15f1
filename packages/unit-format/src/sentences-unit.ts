import type { UnitFindingCode } from '@openmastery/core';
import { join, type Words } from './sentence-words.js';

function known(words: Words, what: string): string {
  return words.has('known') ? `${what} ${words.list('known', 'and')}` : `${what} none`;
}

/** English, for what a unit means. */
export const unitSentences = {
  // what is written cannot be read
  'unreadable-threshold': (w) =>
    `${w.code('text')} is not a threshold; write \`4/5\`, \`80%\`, a level, or points`,
  'unreadable-combining': (w) =>
    `${w.code('text')} is not a way of combining attempts; write \`highest\`, \`latest\`, \`2 in a row\`, \`2 of last 3\`, \`average\` or another of them`,
  'unreadable-proportion': (w) =>
    `${w.code('text')} is not a proportion from 0 to 100%; write \`80%\` or \`4/5\``,
  'unreadable-duration': (w) =>
    `${w.code('text')} is not a length of time; write \`2 days\` or, for waiting, \`3 school days\``,
  'unreadable-date': (w) =>
    /^\d{4}-\d\d-\d\d/.test(w.say('text'))
      ? `${w.code('text')} is not a date that exists; check the day and the month`
      : `${w.code('text')} is not a date; write year, month and day, as in \`2026-09-25\``,
  'unreadable-condition': (w) =>
    `${w.code('text')} is not a condition; write \`all\`, a number, a percent, or a level`,
  'level-name-reads-as-score': (w) =>
    `the level name ${w.code('level')} would be read as a score; choose another name`,
  'ambiguous-number': (w) =>
    `${w.code('text')} alone may be percent or part of one; write \`80%\` or \`4/5\``,
  // identity
  'malformed-id': (w) =>
    `${w.code('id')} is not an id; start with a letter or digit and use only letters, digits, \`.\`, \`_\` and \`-\``,
  'duplicate-id': (w) => `${w.code('id')} is used twice; give one of them another id`,
  // references
  'unknown-reference': (w) => `there is nothing with the id ${w.code('id')} here; ${known(w, 'there are')}`,
  'unknown-rubric': (w) => `there is no rubric ${w.code('id')}; ${known(w, 'there are')}`,
  'unknown-level': (w) => `there is no level ${w.code('level')}; ${known(w, 'the levels are')}`,
  'unknown-criterion': (w) =>
    w.has('known')
      ? `the rubric has no criterion ${w.code('criterion')}; it has ${w.list('known', 'and')}`
      : `the check has no criteria, so ${w.code('criterion')} can never be reached; give its rubric \`criteria\`, or use \`atLeast\``,
  'unknown-scale': (w) => `there is no scale ${w.code('id')}; ${known(w, 'there are')}`,
  'unknown-time-zone': (w) =>
    `${w.code('text')} is not a time zone; write its IANA name, such as \`America/Chicago\``,
  'unknown-part': (w) => `there is nothing named ${w.code('id')} to weigh; ${known(w, 'there are')}`,
  // graph
  'self-reference': (w) => `${w.code('id')} cannot come after itself; take it out of \`after\``,
  cycle: (w) => {
    const ids = w.list('ids', 'and');
    return `${ids} wait for each other, so none of them ever opens; take one of them out of an \`after\`, or change the order`;
  },
  'dead-end': (w) => `nobody can ever start ${w.code('id')}; change what must be settled before it`,
  'require-too-many': (w) =>
    `\`require\` asks for ${w.say('require')} and there are ${w.say('children')} that it can ask for; lower it`,
  'require-needs-any-order': () =>
    'a number in `require` needs `order: any`; in order, each child is needed for the next; write `order: any` or `require: all`',
  'prerequisite-on-lower-tier': (w) =>
    `${w.code('id')} (${w.say('tier')}) waits for ${w.code('first')} (${w.say('firstTier')}), which matters less; raise the tier of ${w.code('first')}, or take it out of \`after\``,
  // checks, thresholds, versions, rubrics
  'threshold-missing': (w) =>
    `a check with a rubric needs a threshold; add \`mastery\` with one of ${w.list('levels')}`,
  'threshold-unreachable': (w) =>
    `only all ${w.say('points')} points reach this threshold; lower it, or give the check more points`,
  'number-above-maximum': (w) =>
    `${w.code('number')} is more than the most that can be reached, ${w.say('maximum')}; lower it`,
  'forms-run-out': (w) =>
    `there are ${w.say('attempts')} attempts, each on a new form, and only ${w.say('forms')} forms; add forms, or write \`form: rotate\``,
  'no-form-left': (w) =>
    `every form of ${w.code('id')} is retired or void, so nobody can take the check; add a form`,
  'cap-below-threshold': (w) =>
    `no further attempt can reach the threshold ${w.code('threshold')}, since it is worth at most ${w.code('cap')}; raise the cap, or lower the threshold`,
  'history-gap': (w) =>
    `the check is at version ${w.say('current')} and its history says nothing of version ${w.say('version')}, so its attempts count as they are; add an entry`,
  'history-not-earlier': (w) =>
    `version ${w.say('version')} in the history is not earlier than the current version ${w.say('current')}; lower it, or raise the check's \`version\``,
  'levels-not-increasing': (w) =>
    w.has('level')
      ? `the level ${w.code('level')} (${w.say('points')}) is not worth more than the one before it; levels go from the lowest to the highest`
      : 'the highest level is worth nothing; give it points',
  'combining-impossible': (w) =>
    `${w.say('n')} of the last ${w.say('of')} can never be; make the first number the smaller one`,
  // grades
  'points-missing': (w) => `${w.code('id')} has no points, so it cannot be in a grade; add \`points\``,
  'scale-not-descending': (w) =>
    `${w.code('letter')} does not start below ${w.code('above')}; a scale goes from the best letter down`,
  'scale-without-floor': (w) =>
    `the lowest letter, ${w.code('letter')}, does not start at 0, so some results get no letter; add one with 0`,
  'weights-not-whole': (w) =>
    `the weights come to ${w.say('total')}, not to 100; change them so that they do`,
  'tiers-not-increasing': (w) => `${w.code('tier')} earns less than ${w.code('before')}; raise it`,
  'tiers-ignore-summatives': (w) =>
    `a grade by tiers does not look at summatives, and there ${w.list('ids', 'and').includes(' and ') ? 'are' : 'is'} ${w.list('ids', 'and')}; use \`bundles\` or \`weights\` if they should count`,
  'bundle-unreachable': (w) => `this asks for ${w.say('n')} and there are only ${w.say('most')}; lower it`,
  'bundles-not-monotone': (w) =>
    `${join(
      [w.code('better'), w.code('letter')].filter((word) => word !== '``'),
      'and',
    )} do not go from hard to easy; a better letter should ask for at least as much`,
  'several-schemes': (w) =>
    `a grade is made in one way, and here are ${w.list('schemes', 'and')}; keep one of them`,
  // time
  'window-reversed': (w) =>
    `the unit closes (${w.code('closes')}) before it opens (${w.code('opens')}); change one of the dates`,
  'due-outside-window': (w) =>
    `${w.code('due')} is outside the unit's window; change the date, or the window`,
  'days-exceed-window': (w) =>
    `the skills are planned for ${w.say('days')} school days, and the window has ${w.say('length')}; plan fewer, or make it longer`,
  'time-zone-missing': () =>
    'what is late depends on the time zone, and none is given; add `timeZone`, such as `America/Chicago`',
} as const satisfies { readonly [Code in UnitFindingCode]: (words: Words) => string };

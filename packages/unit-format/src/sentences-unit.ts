import type { UnitFindingCode } from '@openmastery/core';
import { isAboveAll, join, percentText, type Words } from './sentence-words.js';

/** What there is: the verb fits one, several or none. */
function known(words: Words): string {
  if (!words.has('known')) return 'there are none';
  return `there ${words.all('known').length === 1 ? 'is' : 'are'} ${words.list('known', 'and')}`;
}

function knownLevels(words: Words): string {
  const isOne = words.all('known').length === 1;
  return `the ${isOne ? 'level is' : 'levels are'} ${words.list('known', 'and')}`;
}

/** The skills that something is about which stands outside of them. */
function ofSkills(words: Words): string {
  return words.has('skills') ? ` for ${words.list('skills', 'and')}` : '';
}

/** English, for what a unit means. */
export const unitSentences = {
  // what is written cannot be read
  'unreadable-threshold': (w) =>
    isAboveAll(w.say('text'))
      ? `${w.code('text')} is above ${w.say('text').endsWith('%') ? '100%' : 'the maximum'}, so nobody can reach it; lower it`
      : `${w.code('text')} is not a threshold; write \`4/5\`, \`80%\`, a level, or points`,
  'unreadable-combining': (w) =>
    `${w.code('text')} is not a way of combining attempts; write \`highest\`, \`latest\`, \`2 in a row\`, \`2 of last 3\`, \`average\` or another of them`,
  'unreadable-proportion': (w) =>
    w.has('meant')
      ? `${w.code('text')} is a range; write only where each letter starts: ${w.code('meant')}`
      : `${w.code('text')} is not a proportion from 0 to 100%; write \`80%\` or \`4/5\``,
  'unreadable-duration': (w) =>
    w.has('of')
      ? `${w.code('text')} cannot be read here, where only days are counted; write ${w.has('meant') ? w.code('meant') : '`7 days`'}`
      : `${w.code('text')} is not a length of time; write ${w.has('meant') ? w.code('meant') : '`2 days` or, for waiting, `3 school days`'}`,
  'unreadable-date': (w) =>
    /^\d{4}-\d\d-\d\d/.test(w.say('text'))
      ? `${w.code('text')} is not a date that exists; check the day and the month`
      : `${w.code('text')} is not a date; write year, month and day, as in ${w.has('meant') ? w.code('meant') : '`2026-09-25`'}`,
  'unreadable-condition': (w) =>
    `${w.code('text')} is not a condition; write \`all\`, a number, a percent, or a level`,
  'level-name-reads-as-score': (w) =>
    `the level name ${w.code('level')} would be read as a score; choose another name`,
  'too-many-levels': (w) =>
    `${w.say('count')} levels are more than anybody can tell apart; write at most ${w.say('most')}`,
  'ambiguous-number': (w) =>
    `${w.code('text')} alone may be percent or part of one; write ${w.has('meant') ? w.code('meant') : '`80%` or `4/5`'}`,
  // identity
  'malformed-id': (w) =>
    w.has('meant')
      ? `${w.code('id')} is not an id, since it has ${w.has('sign') ? w.code('sign') : 'spaces'} in it; write ${w.code('meant')}`
      : `${w.code('id')} is not an id; start with a letter or digit and use only letters, digits, \`.\`, \`_\` and \`-\``,
  'duplicate-id': (w) =>
    w.has('listed')
      ? `${w.code('id')} is listed twice; take one of them out`
      : `${w.code('id')} is used twice; give one of them another id`,
  'summative-like-skill': (w) =>
    `${w.code('id')} is a summative and also a skill or set, so nobody can tell which one a log or a grade means; give the summative another id`,
  'skill-in-two-units': (w) =>
    `${w.code('id')} is a skill of ${w.list('units', 'and')}, so every line of the log about it must name the unit; give one of them another id`,
  // references
  'unknown-reference': (w) => `there is nothing with the id ${w.code('id')} here; ${known(w)}`,
  'unknown-rubric': (w) => `there is no rubric ${w.code('id')}; ${known(w)}`,
  'unknown-level': (w) =>
    w.has('meant')
      ? `${w.code('level')} is not a threshold; write ${w.code('meant')}`
      : w.has('known')
        ? `there is no level ${w.code('level')}${ofSkills(w)}; ${knownLevels(w)}`
        : w.has('skills')
          ? `there is no level ${w.code('level')}${ofSkills(w)}, since no rubric is used there; give ${w.list('skills', 'and')} a \`mastery\` such as \`80%\`, or a rubric`
          : `there is no level ${w.code('level')}, since no rubric gives levels here; write a percent such as \`80%\`, or give the check a rubric`,
  'unknown-criterion': (w) =>
    w.has('known')
      ? `the rubric has no criterion ${w.code('criterion')}; it has ${w.list('known', 'and')}`
      : `the check has no criteria, so ${w.code('criterion')} can never be reached; give its rubric \`criteria\`, or use \`atLeast\``,
  'unknown-scale': (w) => `there is no scale ${w.code('id')}; ${known(w)}`,
  'unknown-time-zone': (w) =>
    `${w.code('text')} is not a time zone; write the region and the city, as in \`America/Chicago\``,
  'unknown-part': (w) => `there is nothing named ${w.code('id')} to weigh; ${known(w)}`,
  'unknown-standard': (w) =>
    `there is no standard ${w.code('id')} in the framework of the course; correct it, or take it out of \`standards\``,
  // graph
  'self-reference': (w) => `${w.code('id')} cannot come after itself; take it out of \`after\``,
  cycle: (w) => {
    const ids = w.list('ids', 'and');
    return `${ids} wait for each other, so none of them ever opens; take one of them out of an \`after\`, or change the order`;
  },
  'set-requires-nothing': (w) =>
    `nothing has to be mastered in ${w.code('id')}, so it is done before anybody begins; give it a skill that is not retired, or take it out`,
  'dead-end': (w) => `nobody can ever start ${w.code('id')}; change what must be settled before it`,
  'require-too-many': (w) =>
    `\`require\` asks for ${w.say('require')} and there are ${w.say('children')} that it can ask for; lower it`,
  'require-needs-any-order': () =>
    'a number in `require` needs `order: any`; in order, each child is needed for the next; write `order: any` or `require: all`',
  'prerequisite-on-lower-tier': (w) =>
    `${w.code('id')} (${w.say('tier')}) waits for ${w.code('first')} (${w.say('firstTier')}), which matters less; raise the tier of ${w.code('first')}, or take it out of \`after\``,
  'prerequisite-retired': (w) =>
    `${w.code('first')} is retired and holds nothing back any more, so ${w.code('id')} does not wait for it; take it out of \`after\``,
  'redundant-prerequisite': (w) =>
    w.is('through', w.say('first'))
      ? `${w.code('id')} waits for ${w.code('first')} twice; take one of them out of \`after\``
      : w.has('through')
        ? `${w.code('id')} already waits for ${w.code('first')} through ${w.code('through')}; take ${w.code('first')} out of \`after\``
        : `${w.code('id')} already waits for ${w.code('first')}, which comes before it in the order; take it out of \`after\``,
  // checks, thresholds, versions, rubrics
  'threshold-missing': (w) =>
    `a check with a rubric needs a threshold; add \`mastery\` with one of ${w.list('levels')}`,
  'threshold-unreachable': (w) =>
    w.has('points')
      ? `no whole number of points out of ${w.say('points')} reaches ${w.code('threshold')}; lower the threshold, or change the points`
      : `the highest line of the checklist is ${w.code('line')}, so nothing reaches ${w.code('threshold')}; add a line, or lower the threshold`,
  'key-without-effect': (w) =>
    `${w.code('key')} has no effect beside ${w.code('beside')}; take one of them out`,
  'only-top-reaches': (w) =>
    w.has('points')
      ? `only all ${w.say('points')} points reach ${w.code('threshold')}, so one slip is too much; lower it, or give the check more points`
      : w.has('level')
        ? `only the highest level, ${w.code('level')}, reaches ${w.code('threshold')}; lower it, or name the level if that is meant`
        : `only the highest line of the checklist, ${w.code('line')}, reaches ${w.code('threshold')}; lower it, or write ${w.code('line')} if that is meant`,
  'number-above-maximum': (w) =>
    w.has('meant')
      ? `${w.code('number')} is more than the most that can be reached, ${w.say('maximum')}; write ${w.code('meant')} if percent is meant, else lower it`
      : `${w.code('number')} is more than the most that can be reached, ${w.say('maximum')}; lower it`,
  'forms-run-out': (w) =>
    w.has('needed')
      ? `mastery takes ${w.say('needed')} attempts, each on a new form, and there ${w.is('forms', 1) ? 'is only 1 form' : `are only ${w.say('forms')} forms`}; add forms, or write \`form: rotate\``
      : `there are ${w.say('attempts')} attempts, each on a new form, and only ${w.say('forms')} ${w.is('forms', 1) ? 'form' : 'forms'}; add forms, or write \`form: rotate\``,
  'no-form-left': () => 'every form is retired or void, so nobody can take the check; add a form',
  'attempts-too-few': (w) =>
    `mastery takes at least ${w.say('needed')} attempts, and only ${w.say('attempts')} ${w.is('attempts', 1) ? 'is' : 'are'} allowed, so nobody can reach it; allow more \`attempts\`, or change \`by\``,
  'one-attempt-blocks': () =>
    'there is one attempt, and something waits for its result, so who misses it is stuck; allow more `attempts`, or let nothing wait for it',
  'wait-exceeds-window': (w) =>
    `waiting ${w.say('count')} ${w.is('of', 'days') ? '' : 'school '}${w.is('count', 1) ? 'day' : 'days'} leads out of the window, which has ${w.say('length')} after its first; shorten \`wait\`, or make the window longer`,
  'cap-below-threshold': (w) =>
    `no further attempt can reach the threshold ${w.code('threshold')}, since it is worth at most ${w.code('cap')}; raise the cap, or lower the threshold`,
  'history-gap': (w) =>
    `the check is at version ${w.say('current')} and its history says nothing of version ${join(w.all('versions'), 'and')}, so those attempts count as they are; add ${w.all('versions').length === 1 ? 'an entry' : 'entries'}`,
  'history-twice': (w) => `the history has two entries for version ${w.say('version')}; keep one of them`,
  'history-out-of-order': (w) =>
    `version ${w.say('version')} ended (${w.code('before')}) no later than version ${w.say('earlier')} (${w.code('first')}), so no attempt is left for it; change one of the dates`,
  'unused-rubric': (w) =>
    `no check and no summative is measured in the rubric ${w.code('id')}; use it, or take it out`,
  'history-not-earlier': (w) =>
    `version ${w.say('version')} in the history is not earlier than the current version ${w.say('current')}; lower it, or raise the check's \`version\``,
  'levels-not-increasing': (w) =>
    w.has('level')
      ? `the level ${w.code('level')} (${w.say('points')}) is not worth more than the one before it; levels go from the lowest to the highest`
      : 'the highest level is worth nothing; give it points',
  'levels-best-first': (w) =>
    w.has('threshold')
      ? `every level reaches ${w.code('threshold')}, which is the first and so the lowest; write the levels from the lowest to the highest, or ask for a higher one`
      : `the levels seem to go from the best, ${w.code('first')}, to the lowest, ${w.code('last')}, and the first is worth least; write the lowest first`,
  'combining-impossible': (w) =>
    `${w.say('n')} of the last ${w.say('of')} can never be; make the first number the smaller one`,
  // grades
  'points-missing': (w) => `${w.code('id')} has no points, so it cannot be in a grade; add \`points\``,
  'scale-not-descending': (w) =>
    w.is('order', 'worst-first')
      ? `the scale starts with the worst letter, ${w.code('above')}; write it the other way round, ${w.code('letter')} first`
      : `${w.code('letter')} does not start below ${w.code('above')}; a scale goes from the best letter down`,
  'scale-without-floor': (w) =>
    `the lowest letter, ${w.code('letter')}, does not start at 0, so some results get no letter; add one with 0`,
  'credit-not-increasing': (w) =>
    `${w.code('level')} earns less than ${w.code('below')}, so a better result lowers the grade; raise it`,
  'unreachable-grade': (w) =>
    w.has('better')
      ? `nobody gets ${w.code('letter')}, since whoever reaches it reaches ${w.code('better')} first; let the better letter ask for more`
      : w.has('most')
        ? `nobody gets ${w.code('letter')}, since the tiers earn at most ${percentText(w.say('most'))}; lower its bound, or let a tier earn more`
        : `nobody gets ${w.code('letter')}, since no grade is below ${percentText(w.say('least'))}; lower \`atLeast\`, or take the letter out of the scale`,
  'no-course-grade': (w) =>
    w.has('part')
      ? `${w.code('part')} weighs nothing in a course, where weights are for units and the course's own summatives; write the ids of its units, or move the weights into the units`
      : `${w.code('scheme')} make the grades of the units, and the course's own grade is made by points; write \`weights\` by unit id if it should be another`,
  'weight-of-nothing': (w) =>
    `there is nothing to grade for ${w.code('part')}, so its ${w.say('weight')} goes to the others; add some, or take the weight away`,
  'weights-not-whole': (w) =>
    `the weights come to ${w.say('total')}, not to 100; change them so that they do`,
  'tiers-not-increasing': (w) => `${w.code('tier')} earns less than ${w.code('before')}; raise it`,
  'tiers-ignore-summatives': (w) =>
    `a grade by tiers does not look at summatives, and there ${w.list('ids', 'and').includes(' and ') ? 'are' : 'is'} ${w.list('ids', 'and')}; use \`bundles\` or \`weights\` if they should count`,
  'bundle-unreachable': (w) =>
    w.has('level')
      ? `this asks for ${w.code('level')} ${w.say('n')} times and only ${w.say('most')} ${w.is('most', 1) ? 'has' : 'have'} such a level; lower it, or use the level's rubric`
      : `this asks for ${w.say('n')} and there ${w.is('most', 1) ? 'is' : 'are'} only ${w.say('most')}; lower it`,
  'bundles-not-monotone': (w) =>
    `${w.code('letter')} asks for more here than the better ${w.code('better')}; a better letter should ask for at least as much`,
  'several-schemes': (w) =>
    `a grade is made in one way, and here are ${w.list('schemes', 'and')}; keep one of them`,
  // time
  'window-reversed': (w) =>
    `the unit closes (${w.code('closes')}) before it opens (${w.code('opens')}); change one of the dates`,
  'due-outside-window': (w) =>
    `${w.code('due')} is outside the unit's window; change the date, or the window`,
  'due-out-of-order': (w) =>
    `${w.code('id')} is due (${w.code('due')}) before ${w.code('first')} (${w.code('firstDue')}), which comes first; change one of the dates`,
  'closed-reversed': (w) =>
    `the closed days end (${w.code('to')}) before they begin (${w.code('from')}); change one of the dates`,
  'days-exceed-window': (w) =>
    `the skills are planned for ${w.say('days')} school days, and the window has ${w.say('length')}; plan fewer, or make it longer`,
  'time-zone-missing': () =>
    'what is late depends on the time zone, and none is given; add `timeZone`, such as `America/Chicago`',
} as const satisfies { readonly [Code in UnitFindingCode]: (words: Words) => string };

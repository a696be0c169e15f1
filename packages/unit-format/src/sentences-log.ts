import type { LogFindingCode } from './finding.js';
import type { Words } from './sentence-words.js';

const EXPECTED: { readonly [kind: string]: string } = {
  date: 'a date such as `2026-09-10`, or a date and time',
  score: 'a score such as `4/5`, a level, or criteria with their levels',
  whole: 'a whole number',
  boolean: 'true or false',
  threshold: 'a threshold such as `80%`',
  text: 'text',
};

/** What is wrong with a text that stands for a date, and what to write. */
const DATES: { readonly [problem: string]: (words: Words) => string } = {
  'year-short': (w) =>
    `has a year of two digits, so the row is not read; write all four, as in ${w.code('meant')}`,
  'year-missing': () => 'has no year, so the row is not read; write it too, as in `2026-09-10`',
  time: (w) => `has a time that cannot be read, so the row is not read; write the time as ${w.code('meant')}`,
  serial: (w) =>
    `is the number by which a spreadsheet keeps a date, so the row is not read; write ${w.code('meant')}, or give the column the format of a date`,
  absent: () => 'is not a date that exists, so the row is not read; write `2026-09-10` or `2026-09-10 14:00`',
  none: () => 'is no date, so the row is not read; write `2026-09-10` or `2026-09-10 14:00`',
};

/** How a column is read that may hold the ids of learners, and is not taken for them. */
const READINGS: { readonly [reading: string]: string } = {
  line: 'is read as the id of each row',
  repeated: 'is not read, since it is the same in several rows',
};

const REASONED: { readonly [type: string]: string } = {
  void: 'a void',
  override: 'a judgement',
  excuse: 'an excuse',
  adjust: 'a changed target',
};

const LOST = 'so the event does not count; correct it';

/** A sentence about a row, and about how many more there are like it. */
function at(w: Words, what: string, then?: string): string {
  return `row ${w.say('row')}: ${what}${then === undefined ? '' : `, ${then}`}${others(w)}`;
}

/** How many more rows there are like it. */
function others(w: Words): string {
  const more = Number(w.say('rows')) - 1;
  return more >= 1 ? ` (as in ${more} more ${more === 1 ? 'row' : 'rows'})` : '';
}

/** English, for what is found in logs and rosters. */
export const logSentences = {
  'log-empty': () =>
    'there is nothing in this file; the first line of a CSV names its columns, such as `learner,skill,score`',
  'log-too-large': (w) =>
    `the file is too long to be read (${w.say('length')} characters; at most ${w.say('most')}); split it`,
  'log-not-json': () => 'this is not a whole JSON list; it starts with `[` and ends with `]`',
  'column-missing': (w) => {
    if (w.has('header'))
      return 'the first line does not name the columns; write one that does above the others, such as `learner,skill,score`';
    return w.has('meant')
      ? `no column says who a row is about; if that is ${w.list('meant')}, call it ${w.code('column')} in the first line`
      : `there is no column ${w.code('column')}; add it, or name the column with the learners so`;
  },
  'column-unknown': (w) => {
    if (w.has('gradebook'))
      return `the column ${w.code('column')} has what a gradebook made of the scores, not the scores, and is not read; the log that it was made of has them${w.is('more', 0) ? '' : ` (as in ${w.say('more')} more ${w.is('more', 1) ? 'column' : 'columns'})`}`;
    return w.has('slip')
      ? `${w.code('column')} is no skill and no summative of the unit, so this column is not read; correct its name, or take it out`
      : `the column ${w.code('column')} is not known and is not read; rename it, or leave it if it is only for you`;
  },
  'column-learner-unclear': (w) => {
    const other = `${w.code('other')} ${READINGS[w.say('reading')] ?? 'is not read'}`;
    return `the learners are taken from ${w.code('column')}, and ${other}; if ${w.code('other')} is the learner’s id, call it \`learner\`, else call ${w.code('column')} so`;
  },
  'column-twice': (w) =>
    `the column ${w.code('column')} stands here twice, and only the first is read; rename one of them`,
  'row-quote': (w) =>
    `row ${w.say('row')}, column ${w.say('column')} has a quote that is not closed where the cell ends, so the row is not read; close it, or write \`""\` for a quote in the text`,
  'row-too-long': (w) =>
    `row ${w.say('row')} has more cells (${w.say('cells')}) than there are columns (${w.say('columns')}), so it is not read; put a cell with a comma in quotes`,
  'row-not-json': (w) =>
    `entry ${w.say('row')} is not JSON, so it is not read; look at its quotes, commas and brackets`,
  'row-not-an-event': (w) =>
    `entry ${w.say('row')} is not an event, which is written \`{"learner": …, "type": …}\`; it is not read`,
  'row-unknown-type': (w) =>
    `row ${w.say('row')}: ${w.code('text')} is not a type of event, so the row is not read; use ${w.list('allowed')}${others(w)}`,
  'row-missing': (w) => {
    const what = w.is('type', 'roster') ? 'a learner' : `an event of type ${w.code('type')}`;
    const how = w.has('about')
      ? '; `of` is the `id` of the line to correct, so give that line an `id` and write it here'
      : '';
    return `row ${w.say('row')} is not read: ${what} needs ${w.list('fields', w.is('choice', 'one') ? 'or' : 'and')}${how}${others(w)}`;
  },
  'row-unused': (w) =>
    w.has('nearest') || !w.has('type')
      ? `row ${w.say('row')}: ${w.code('field')} is not a field of an event and is not read; rename it`
      : `row ${w.say('row')}: ${w.code('field')} says nothing in an event of type ${w.code('type')} and is not read; ${w.has('meant') ? `write ${w.code('meant')} in the column \`type\` if that is meant` : w.has('home') ? `what is for people goes into the column ${w.code('home')}` : 'check the type'}${others(w)}`,
  'row-wrong-type': (w) =>
    `row ${w.say('row')}, ${w.code('column')} must be ${EXPECTED[w.say('expected')] ?? 'something else'}, not ${w.code('text')}; the row is not read`,
  'row-not-a-date': (w) =>
    `row ${w.say('row')}, ${w.code('column')}: ${w.code('text')} ${(DATES[w.say('problem')] ?? DATES.none ?? String)(w)}`,
  'row-date-unclear': (w) => {
    const why = w.has('disagree')
      ? `and rows ${w.all('disagree').join(' and ')} tell different things`
      : 'and no other row of the file tells which';
    return `row ${w.say('row')}, ${w.code('column')}: ${w.code('text')} may be ${w.list('readings')}, ${why}, so the row is not read; write ${w.has('rows') ? 'them so that the month is clear' : 'it as one of these'}${others(w)}`;
  },
  'row-date-order': (w) =>
    `row ${w.say('row')}: ${w.code('text')} has the ${w.is('later', 'day') ? 'day' : 'month'} first, and ${w.code('otherText')} in row ${w.say('other')} the ${w.is('later', 'day') ? 'month' : 'day'}; both are read so, so check them, and write all dates of the file in one way`,
  'row-number-unclear': (w) => {
    if (w.has('meant'))
      return `row ${w.say('row')}, ${w.code('column')}: is ${w.code('text')} one number? its comma parts it into two cells, so the row is not read; write ${w.code('meant')}, or put the number in quotes${others(w)}`;
    return `row ${w.say('row')}, ${w.code('column')}: the comma in ${w.code('text')} can be read in two ways in this file, so the row is not read; write all numbers with a point, such as \`4.5\`${others(w)}`;
  },
  'row-not-a-number': (w) =>
    `row ${w.say('row')}, ${w.code('column')}: ${w.code('text')} is not a whole number, so the row is not read`,
  'row-not-yes-or-no': (w) =>
    `row ${w.say('row')}, ${w.code('column')}: ${w.code('text')} is neither \`true\` nor \`false\`, so the row is not read${others(w)}`,
  'row-score-is-a-date': (w) =>
    `row ${w.say('row')}: the score ${w.code('text')} looks like a date; a spreadsheet may have changed \`4/5\`, so format the column as text and write the score again`,
  'row-score-twice': (w) =>
    w.has('criterion')
      ? `row ${w.say('row')} gives the criterion ${w.code('criterion')} twice, so it is not read; keep one`
      : `row ${w.say('row')} has a score and scores by criterion, so it is not read; keep one of them`,
  'row-learner-twice': (w) =>
    `row ${w.say('row')}: the learner ${w.code('learner')} is in the roster already; the first row is read`,
  'row-of-sums': (w) =>
    `row ${w.say('row')}: ${w.code('learner')} is taken for what a spreadsheet made of the other rows, and the row is not read; take it out, or give the learner another id`,
  // what a log says that does not fit the unit
  'event-malformed': (w) => at(w, `this is no event: look at ${w.code('field')}`, LOST),
  'event-id-conflict': (w) =>
    at(w, `the id ${w.code('id')} is given to different events, so none of them counts; give each its own`),
  'event-unknown-skill': (w) =>
    w.has('column')
      ? at(
          w,
          `${w.code('skill')} is a summative, not a skill, so the event does not count; write it in the column ${w.code('column')}`,
        )
      : at(w, `the unit has no skill ${w.code('skill')}`, LOST),
  'event-unknown-task': (w) => at(w, `the unit has no practice task ${w.code('task')}`, LOST),
  'event-unknown-summative': (w) => at(w, `the unit has no summative ${w.code('summative')}`, LOST),
  'event-unknown-unit': (w) => at(w, `the unit ${w.code('unit')} is not this one, so the event is not read`),
  'event-unit-needed': (w) =>
    at(w, 'several units could be meant, so the event does not count; name one in the column `unit`'),
  'event-version-unknown': (w) =>
    at(
      w,
      `the check has no version ${w.code('version')}, so the attempt does not count; raise it in the unit, or correct it here`,
    ),
  'event-of-unknown': (w) =>
    at(w, `the log has no event ${w.code('of')}; \`of\` is the \`id\` of the line that is meant`, LOST),
  'event-of-mismatch': (w) => at(w, `${w.code('of')} is no attempt or summative of this learner`, LOST),
  'event-of-later': (w) =>
    at(w, `${w.code('of')} came after this line, and only what came before can be voided`, LOST),
  'event-score-unreadable': (w) => {
    if (w.has('absent') && w.has('grid'))
      return at(
        w,
        `${w.code('score')} is no score; leave the cell empty${w.has('excused') ? ', and excuse the learner in a list of events, with a row of the type `excuse`' : ''}`,
      );
    if (w.has('absent'))
      return at(
        w,
        `${w.code('score')} is no score; leave the row out, or excuse the learner with the type \`excuse\``,
      );
    if (w.has('criterion'))
      return at(w, `the rubric has no criterion ${w.code('criterion')}; it has ${w.list('known', 'and')}`);
    return at(w, `the score ${w.code('score')} cannot be read here; write ${w.list('examples')}`);
  },
  'event-mastery-unreadable': (w) =>
    at(w, `the threshold cannot be read for the skill ${w.code('skill')}; write it as the unit does`, LOST),
  'event-score-above-maximum': (w) => {
    const score = `the score ${w.code('score')} is above`;
    if (w.has('level'))
      return at(
        w,
        `${score} the highest level, ${w.code('level')} (${w.say('maximum')}), and counts as it; write the name of a level${w.has('meant') ? `, or ${w.code('meant')} for points` : ''}`,
      );
    const most = w.has('maximum') ? `, ${w.say('maximum')},` : '';
    return at(w, `${score} the maximum${most} and counts as the maximum; correct it if it is a slip`);
  },
  'event-score-small': (w) =>
    at(
      w,
      `${w.code('score')} counts as ${w.say('score')} of ${w.say('points')} points; write ${w.code('percent')} if that is meant`,
    ),
  'event-step-unknown': (w) => at(w, `nothing asks for the step ${w.code('step')}, so nobody gets on by it`),
  'event-form-unknown': (w) =>
    at(w, `the check has no form ${w.code('form')}; the attempt counts, and no form is used up by it`),
  'event-before-opening': (w) =>
    at(w, `the attempt was made before the unit opened (${w.say('opens')}); it counts, so look at the date`),
  'event-date-far': (w) =>
    at(w, `${w.say('date')} is far from all other dates, and what is late depends on it; look at the year`),
  'event-reason-missing': (w) =>
    at(
      w,
      `${REASONED[w.say('type')] ?? 'this event'} has no reason; say why in the column \`reason\`, for those who ask later`,
    ),
  'event-learner-unlisted': (w) =>
    w.has('meant')
      ? at(w, `${w.code('learner')} is a name of the roster; write the id, ${w.code('meant')}`)
      : at(w, `the learner ${w.code('learner')} is not in the roster; add them, or correct the id`),
} as const satisfies {
  readonly [Code in LogFindingCode]: (words: Words) => string;
};

import { defineUnit } from '@openmastery/core';
import { printUnit } from '@openmastery/unit-format';
import { CLOSED, instant, TIME_ZONE } from './calendar.mjs';
import { COURSES } from './curriculum.mjs';
import { peopleOf } from './people.mjs';
import { STYLES, unitSource } from './styles.mjs';
import { recordOf } from './year.mjs';

/** How large a school is made, and which of all such schools. */
const WHOLE = { learners: 1200, courses: COURSES.length, units: 4, seed: 1 };

/**
 * The files of a school, one after the other as `[path, text]`: its courses with their units, the class lists, a log for
 * each group and course, and one course as it is planned for next year. The same size and seed give the same files.
 */
export function* schoolFiles(size = {}) {
  const { learners, courses, units, seed } = { ...WHOLE, ...size };
  const taught = COURSES.slice(0, courses).map((course) => ({
    ...course,
    units: course.units.slice(0, units),
  }));
  const people = peopleOf(learners, seed);
  yield ['openmastery.config.yaml', 'openmastery: config/1\npreset: strict\n'];
  yield ['rosters/school.csv', rosterText(people)];
  for (const course of taught) {
    const folder = `courses/${course.id}`;
    yield* courseFiles(course, folder, (source) => source);
    const members = people.filter(({ year }) => year === course.year);
    yield [`rosters/${course.id}.csv`, rosterText(members)];
    for (const group of new Set(members.map((each) => each.group))) {
      const events = members
        .filter((each) => each.group === group)
        .flatMap((learner) =>
          course.units.flatMap((unit, term) => recordOf(learner, course, unit, term, seed)),
        )
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      // Two kinds of programs export two kinds of files.
      if (course.style === 'criteria') yield [`logs/${course.id}/${group}.ndjson`, ndjsonText(events)];
      else yield [`logs/${course.id}/${group}.csv`, csvText(events, course)];
    }
  }
  const [first] = taught;
  yield* courseFiles(first, `next-year/${first.id}`, stricter);
}

function* courseFiles(course, folder, change) {
  yield [`${folder}/${course.id}.course.yaml`, courseText(course)];
  for (const [term, unit] of course.units.entries()) {
    const source = change(unitSource(course, unit, term), term);
    yield [`${folder}/${unit.id}.unit.yaml`, printUnit(defineUnit(source))];
  }
}

// What a department may want of next year's first unit: a higher target, and titles that say more.
function stricter(source, term) {
  if (term > 0) return source;
  return { ...source, title: `${source.title}, revised`, mastery: '90%' };
}

function courseText({ id, title, units }) {
  const even = Math.floor(100 / units.length);
  const last = 100 - even * (units.length - 1);
  const weights = units.map((unit, at) => `${unit.id}: ${at === units.length - 1 ? last : even}`).join(', ');
  return [
    'openmastery: course/1',
    `id: ${id}`,
    `title: ${title}`,
    `units: [${units.map((unit) => `${unit.id}.unit.yaml`).join(', ')}]`,
    `timeZone: ${TIME_ZONE}`,
    `calendar: { closed: [${CLOSED.join(', ')}] }`,
    `grading: { weights: { ${weights} }, scale: letters }`,
    '',
  ].join('\n');
}

function rosterText(people) {
  return `learner,name,group\n${people.map(({ id, name, group }) => `${id},${name},${group}\n`).join('')}`;
}

function keyOf({ day, time, learner }) {
  return `${day} ${time} ${learner}`;
}

function ndjsonText(events) {
  return events
    .map(({ day, time, ...event }) => `${JSON.stringify({ at: instant(day, time), ...event })}\n`)
    .join('');
}

const COLUMNS = [
  'learner',
  'unit',
  'type',
  'skill',
  'form',
  'score',
  'summative',
  'step',
  'of',
  'mastered',
  'excused',
  'extraDays',
  'extraAttempts',
  'mastery',
  'reason',
  'id',
];

// Only the columns that something stands in; a score by criterion has a column for each.
function csvText(events, { style }) {
  const { criteria = {} } = Object.values(STYLES[style].unit.rubrics ?? {})[0] ?? {};
  const columns = COLUMNS.filter((column) => events.some((event) => event[column] !== undefined)).flatMap(
    (column) =>
      column === 'score' ? ['score', ...Object.keys(criteria).map((id) => `score.${id}`)] : [column],
  );
  const cell = (event, column) => {
    const [name, criterion] = column.split('.');
    const value = event[name];
    if (value === undefined) return '';
    if (typeof value === 'object') return criterion === undefined ? '' : value[criterion];
    return criterion === undefined ? quoted(String(value)) : '';
  };
  const rows = events.map((event) =>
    [`${event.day} ${event.time}`, ...columns.map((column) => cell(event, column))].join(','),
  );
  return `at,${columns.join(',')}\n${rows.map((row) => `${row}\n`).join('')}`;
}

function quoted(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

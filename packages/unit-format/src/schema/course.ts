import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { grading, scale } from './grading.js';
import { labels, late, summative } from './policy.js';
import { rubric } from './rubric.js';
import { defaults } from './skill.js';
import { choice, id, METADATA, metadata, named, optional, order, required, text, word } from './words.js';

const weekday = choice({
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
});

const range = z
  .strictObject({
    from: required(text, 'The first date without school.', ['2026-11-23']),
    to: required(text, 'The last date without school.', ['2026-11-27']),
  })
  .meta({ id: 'range', title: 'Range of dates', description: 'Dates from one to another, both inside.' });

const calendar = z
  .strictObject({
    days: optional(z.array(weekday).min(1), 'Days of the week with school.', {
      default: DEFAULTS.calendar.days,
      examples: [['mon', 'tue', 'thu']],
    }),
    closed: optional(z.array(z.union([text, range])), 'Dates without school, or ranges of them.', {
      default: [],
      examples: [['2026-09-07', '2026-11-23 .. 2026-11-27']],
    }),
  })
  .meta({ id: 'calendar', title: 'Calendar', description: 'What a school day is.' });

/** A course file. */
export const course = z
  .strictObject({
    openmastery: required(
      word('course/1', 'A course, in the first version of the format.'),
      'What kind of file this is, and its format.',
    ),
    id: required(id, 'The id of the course.', ['grade-4']),
    title: required(text, 'What pages call the course.', ['Mathematics, grade 4']),
    units: required(z.array(text), 'Paths of unit files, in order.', [
      ['fractions.unit.yaml', 'decimals.unit.yaml'],
    ]),
    calendar: optional(calendar, 'Which days have school.', {
      default: {},
      examples: [{ closed: ['2026-09-07'] }],
    }),
    rubrics: optional(named(rubric), 'Rubrics that the units refer to by name.', {
      default: {},
      examples: [{ explain: { levels: 4 } }],
    }),
    scales: optional(named(scale), 'Scales that the units refer to by name.', {
      default: {},
      examples: [{ school: { A: 85, B: 70, C: 50, F: 0 } }],
    }),
    standards: optional(text, 'The path of a CASE framework; alignments are then checked.', {
      examples: ['standards/ccss-math.json'],
    }),
    summatives: optional(z.array(summative), 'Assessments of the course itself.', {
      default: [],
      examples: [[{ id: 'final', points: 100 }]],
    }),
    grading: optional(
      grading,
      "How progress becomes a grade; its weights, by unit id, make the course's own.",
      {
        default: {},
        examples: [{ scale: 'letters' }],
      },
    ),
    timeZone: optional(text, 'The time zone of its dates, by its IANA name.', {
      default: DEFAULTS.unit.timeZone,
      examples: ['Europe/Berlin'],
    }),
    late: optional(late, 'How attempts after a unit has closed are taken.', {
      default: DEFAULTS.unit.late,
      examples: ['reject'],
    }),
    order: optional(order, 'In order, or in any order.', { default: DEFAULTS.unit.order, examples: ['any'] }),
    labels: optional(labels, 'Your words for a status or a tier.', {
      default: {},
      examples: [{ notYet: 'Keep going' }],
    }),
    metadata: optional(metadata, METADATA, { examples: [{ school: 'Elm Street' }] }),
    ...defaults,
  })
  .meta({ title: 'OpenMastery course', description: 'Units in order, with what they share.' });

import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { grading } from './grading.js';
import { labels, late, summative } from './policy.js';
import { rubric } from './rubric.js';
import { defaults, entries } from './skill.js';
import { id, METADATA, metadata, named, optional, order, require, required, text, word } from './words.js';

const window = z
  .strictObject({
    opens: optional(text, 'The first day: a date, or a date and time.', { examples: ['2026-09-07'] }),
    closes: optional(text, 'The last day, which is inside: a date, or a date and time.', {
      examples: ['2026-09-25', '2026-09-25T15:00'],
    }),
  })
  .meta({ id: 'window', title: 'Window', description: 'The time that the unit has.' });

/** A unit file. */
export const unit = z
  .strictObject({
    openmastery: required(
      word('unit/1', 'A unit, in the first version of the format.'),
      'What kind of file this is, and its format.',
    ),
    id: required(id, 'The id of the unit.', ['fractions']),
    title: required(text, 'What pages call the unit.', ['Adding fractions']),
    description: optional(text, 'What the unit is about.', { examples: ['Four weeks on fractions.'] }),
    course: optional(
      text,
      'The path of the course file; without it, the nearest one above that lists the unit.',
      {
        examples: ['../grade-4.course.yaml'],
      },
    ),
    labels: optional(labels, 'Your words for a status or a tier.', {
      default: {},
      examples: [{ notYet: 'Keep going' }],
    }),
    after: optional(z.array(id), 'Units of the course that must be complete first.', {
      default: [],
      examples: [['place-value']],
    }),
    window: optional(window, 'The time that the unit has.', {
      default: {},
      examples: [{ opens: '2026-09-07', closes: '2026-09-25' }],
    }),
    timeZone: optional(text, 'The time zone of its dates, by its IANA name.', {
      default: DEFAULTS.unit.timeZone,
      examples: ['America/Chicago', 'Europe/Berlin'],
    }),
    late: optional(late, 'How attempts after the unit has closed are taken.', {
      default: DEFAULTS.unit.late,
      examples: ['reject', { cap: '90%' }, [{ within: '14 days', cap: '50%' }]],
    }),
    order: optional(order, 'In order, or in any order.', { default: DEFAULTS.unit.order, examples: ['any'] }),
    require: optional(
      require,
      'How many children complete the unit; without it, every child that is a must.',
      {
        examples: ['all', 4],
      },
    ),
    rubrics: optional(named(rubric), 'Rubrics that checks and summatives refer to by name.', {
      default: {},
      examples: [{ explain: { levels: ['Beginning', 'Developing', 'Proficient'] } }],
    }),
    skills: required(entries, 'What is learned: skills, or sets of them.', [
      [
        { id: 'equivalent', title: 'I can find equivalent fractions' },
        { id: 'compare', title: 'I can compare fractions' },
      ],
    ]),
    summatives: optional(z.array(summative), 'Unit-end assessments.', {
      default: [],
      examples: [[{ id: 'test', title: 'Unit test', points: 50 }]],
    }),
    grading: optional(grading, 'How progress becomes a grade.', {
      default: {},
      examples: [{ scale: 'letters' }],
    }),
    metadata: optional(metadata, METADATA, { examples: [{ team: 'Grade 4' }] }),
    ...defaults,
  })
  .meta({ title: 'OpenMastery unit', description: 'Skills, their order, summatives and a way to grade.' });

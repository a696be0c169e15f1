import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { check } from './check.js';
import { mastery } from './threshold.js';
import {
  choice,
  count,
  id,
  METADATA,
  metadata,
  optional,
  order,
  proportion,
  require,
  required,
  suggesting,
  text,
  tier,
  word,
} from './words.js';

const task = z
  .strictObject({
    id: required(id, 'The id of the task; it may stand in several skills.', ['page-12']),
    title: optional(text, 'What pages call it; without it, its id.', { examples: ['Page 12, 1 to 8'] }),
    points: optional(z.number().min(0), 'What it is worth in the gradebook.', { examples: [10] }),
    link: optional(text, 'Where it is.', { examples: ['https://example.org/page-12'] }),
    optional: optional(
      z.boolean(),
      'Does not hold the check back, and is in a sum only where it raises it.',
      {
        default: DEFAULTS.task.optional,
        examples: [true],
      },
    ),
    metadata: optional(metadata, METADATA, { examples: [{ minutes: 20 }] }),
  })
  .meta({
    id: 'task',
    title: 'Task',
    description: 'One task of the practice; it may stand in several skills.',
  });

const done = suggesting(proportion, {
  all: 'Every task that is not optional is logged.',
  'sign-off': 'A step named `sign-off` is logged.',
  '70%': 'That share of the points is earned.',
});

const PRACTICE = {
  title: 'Practice',
  description:
    'What is done to learn: points for all of it, or tasks. The check opens when it is done, unless `required` says `false`. Without it: none.',
  examples: [{ points: 10 }, { tasks: [{ id: 'page-12', points: 10 }] }],
};

const practice = z
  .union([
    word('none', 'No practice, also where some is inherited.'),
    z
      .strictObject({
        points: optional(z.number().min(0), 'What the practice as a whole is worth; or give tasks.', {
          examples: [10],
        }),
        tasks: optional(z.array(task).min(1), 'The tasks, one by one.', {
          examples: [[{ id: 'page-12', points: 10 }]],
        }),
        done: optional(done, 'When it is done.', {
          default: DEFAULTS.practice.done,
          examples: ['sign-off'],
        }),
        required: optional(z.boolean(), 'Whether the check stays closed until it is done.', {
          default: DEFAULTS.practice.required,
          examples: [false],
        }),
      })
      .meta(PRACTICE),
  ])
  .meta({ id: 'practice', ...PRACTICE });

const REASSESS = {
  title: 'Reassessment',
  description:
    'When and how a skill may be tried again. Without it: as often as a learner needs, at any time.',
  examples: [{ form: 'new', steps: ['revision'], wait: '1 day' }],
};

const reassess = z
  .union([
    word('none', 'One attempt.'),
    z
      .strictObject({
        attempts: optional(
          z.union([count, word('unlimited', 'As many as a learner needs.')]),
          'Attempts in all, the first included.',
          {
            default: DEFAULTS.reassess.attempts,
            examples: [3],
          },
        ),
        wait: optional(text, 'The time from the last attempt.', { examples: ['1 day', '3 school days'] }),
        steps: optional(z.array(text), 'Steps that must be logged since the last attempt.', {
          default: [],
          examples: [['revision', 'conference']],
        }),
        form: optional(
          choice({
            new: 'One that this learner has not used yet; when none is left, none may be taken.',
            rotate: 'An unused one first, then the one used longest ago.',
            same: 'The last one again.',
            any: 'Free choice.',
          }),
          'Which form the next attempt is on.',
          {
            default: DEFAULTS.reassess.form,
            examples: ['new'],
          },
        ),
        until: optional(text, 'The last date on which an attempt may start.', { examples: ['2026-10-02'] }),
        cap: optional(proportion, 'The most that an attempt after the first is worth.', {
          examples: ['90%'],
        }),
        when: optional(
          choice({
            notMastered: 'Only a skill that is not mastered may be tried again.',
            always: 'A mastered skill may be tried again too.',
          }),
          'Whether a mastered skill may be tried again.',
          {
            default: DEFAULTS.reassess.when,
            examples: ['notMastered'],
          },
        ),
      })
      .meta(REASSESS),
  ])
  .meta({ id: 'reassess', ...REASSESS });

const material = z
  .strictObject({
    title: required(text, 'What pages call it.', ['Video']),
    link: required(text, 'Where it is.', ['https://example.org/equivalent']),
  })
  .meta({ id: 'material', title: 'Material', description: 'Something to learn from.' });

/** What flows from a course to its units, from a unit to its sets, and from a set to its skills. */
export const defaults = {
  mastery: optional(mastery, 'What counts as mastered, such as `80%`, a level, or points.', {
    default: DEFAULTS.mastery.atLeast,
  }),
  reassess: optional(reassess, 'When and how a skill may be tried again; `none` means one attempt.', {
    default: {},
  }),
  practice: optional(practice, 'What is done to learn; it is not evidence of mastery by itself.', {
    default: DEFAULTS.skill.practice,
  }),
  check: optional(check, 'The short assessment that shows mastery of one skill.', { default: {} }),
  days: optional(z.number().gt(0), 'The planned length in school days.', { examples: [2] }),
};

export const skill = z
  .strictObject({
    id: required(id, 'The id of the skill, unique in the unit.', ['equivalent']),
    title: optional(text, 'What pages call it; without it, its id.', {
      examples: ['I can find equivalent fractions'],
    }),
    tier: optional(tier, "How much it matters; without it, its set's tier.", {
      default: DEFAULTS.skill.tier,
      examples: ['aspire'],
    }),
    after: optional(z.array(id), 'Skills or sets that must be settled first, on top of the order.', {
      default: [],
      examples: [['equivalent']],
    }),
    standards: optional(z.array(text), 'Standards that it is aligned with.', {
      default: [],
      examples: [['CCSS.MATH.CONTENT.4.NF.A.1']],
    }),
    materials: optional(z.array(material), 'What to learn from.', {
      default: [],
      examples: [[{ title: 'Video', link: 'https://example.org/equivalent' }]],
    }),
    due: optional(text, 'The planned last day.', { examples: ['2026-09-11'] }),
    retired: optional(z.boolean(), 'Not offered and not counted any more; its evidence is kept.', {
      default: DEFAULTS.skill.retired,
      examples: [true],
    }),
    metadata: optional(metadata, METADATA, { examples: [{ lesson: 3 }] }),
    ...defaults,
  })
  .meta({
    id: 'skill',
    title: 'Skill',
    description: 'One learning target, with its practice and its one mastery check.',
    examples: [{ id: 'equivalent', title: 'I can find equivalent fractions' }],
  });

export const set = z
  .strictObject({
    id: required(id, 'The id of the set, unique in the unit.', ['basics']),
    title: optional(text, 'What pages call it; without it, its id.', { examples: ['The basics'] }),
    tier: optional(tier, 'The tier of its skills unless they say another.', {
      default: DEFAULTS.skill.tier,
      examples: ['should'],
    }),
    order: optional(order, 'In order, or in any order; without it, as what is around it.', {
      default: DEFAULTS.unit.order,
      examples: ['any'],
    }),
    require: optional(
      require,
      'How many children settle it; without it, every child of its own tier or above.',
      {
        examples: ['all', 2],
      },
    ),
    after: optional(z.array(id), 'Skills or sets that must be settled first, on top of the order.', {
      default: [],
      examples: [['basics']],
    }),
    get skills() {
      return entries.meta({
        description: 'Its skills, or sets of them.',
        examples: [['equivalent', 'compare']],
      });
    },
    metadata: optional(metadata, METADATA, { examples: [{ chapter: 2 }] }),
    ...defaults,
  })
  .meta({
    id: 'set',
    title: 'Set',
    description: 'Skills, or sets of them, grouped with an order and a requirement.',
    examples: [{ id: 'basics', order: 'any', require: 2, skills: ['halves', 'thirds', 'quarters'] }],
  });

type Entries = z.ZodArray<z.ZodUnion<readonly [typeof id, typeof skill, z.ZodType]>>;

/** The children of a unit or of a set. */
export const entries: Entries = z.array(z.union([id, skill, set]).meta({ id: 'entry' })).min(1);

export type SetInput = z.input<typeof set>;

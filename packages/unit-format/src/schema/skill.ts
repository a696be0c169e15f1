import * as z from 'zod';
import { check } from './check.js';
import { mastery } from './threshold.js';
import {
  count,
  id,
  METADATA,
  metadata,
  optional,
  order,
  proportion,
  require,
  required,
  text,
  tier,
} from './words.js';

const task = z.strictObject({
  id: required(id, 'The id of the task; it may stand in several skills.', ['page-12']),
  title: optional(text, 'What pages call it; without it, its id.', { examples: ['Page 12, 1 to 8'] }),
  points: optional(z.number().min(0), 'What it is worth in the gradebook.', { examples: [10] }),
  link: optional(text, 'Where it is.', { examples: ['https://example.org/page-12'] }),
  optional: optional(z.boolean(), 'Does not hold the check back, and is in a sum only where it raises it.', {
    default: false,
    examples: [true],
  }),
  metadata: optional(metadata, METADATA, { examples: [{ minutes: 20 }] }),
});

const practice = z
  .union([
    z.literal('none'),
    z.strictObject({
      points: optional(z.number().min(0), 'What the practice as a whole is worth; or give tasks.', {
        examples: [10],
      }),
      tasks: optional(z.array(task).min(1), 'The tasks, one by one.', {
        examples: [[{ id: 'page-12', points: 10 }]],
      }),
      done: optional(proportion, 'When it is done: all, sign-off, or a proportion of the points.', {
        default: 'all',
        examples: ['all', 'sign-off', '70%'],
      }),
      required: optional(z.boolean(), 'Whether the check stays closed until it is done.', {
        default: true,
        examples: [false],
      }),
    }),
  ])
  .meta({ id: 'practice', description: 'What is done to learn.' });

const reassess = z
  .union([
    z.literal('none'),
    z.strictObject({
      attempts: optional(z.union([count, z.literal('unlimited')]), 'Attempts in all, the first included.', {
        default: 'unlimited',
        examples: [3],
      }),
      wait: optional(text, 'The time from the last attempt.', { examples: ['1 day', '3 school days'] }),
      steps: optional(z.array(text), 'Steps that must be logged since the last attempt.', {
        default: [],
        examples: [['revision', 'conference']],
      }),
      form: optional(z.enum(['new', 'rotate', 'same', 'any']), 'Which form the next attempt is on.', {
        default: 'rotate',
        examples: ['new'],
      }),
      until: optional(text, 'The last date on which an attempt may start.', { examples: ['2026-10-02'] }),
      cap: optional(proportion, 'The most that an attempt after the first is worth.', { examples: ['90%'] }),
      when: optional(z.enum(['notMastered', 'always']), 'Whether a mastered skill may be tried again.', {
        default: 'always',
        examples: ['notMastered'],
      }),
    }),
  ])
  .meta({ id: 'reassess', description: 'When and how a skill may be tried again.' });

/** What flows from a course to its units, from a unit to its sets, and from a set to its skills. */
export const defaults = {
  mastery: optional(mastery, 'What counts as mastered: a proportion, a level, points, or an object.', {
    default: '80%',
    examples: ['4/5', 'Proficient', { atLeast: '80%', by: '2 in a row' }],
  }),
  reassess: optional(reassess, 'When and how a skill may be tried again; `none` means one attempt.', {
    default: {},
    examples: [{ form: 'new', steps: ['revision'], wait: '1 day' }],
  }),
  practice: optional(practice, 'What is done to learn; it is not evidence of mastery by itself.', {
    default: 'none',
    examples: [{ points: 10 }],
  }),
  check: optional(check, 'The short assessment that shows mastery of one skill.', {
    default: {},
    examples: [{ points: 5, forms: ['A', 'B'] }],
  }),
  days: optional(z.number().gt(0), 'The planned length in school days.', { examples: [2] }),
};

export const skill = z
  .strictObject({
    id: required(id, 'The id of the skill, unique in the unit.', ['equivalent']),
    title: optional(text, 'What pages call it; without it, its id.', {
      examples: ['I can find equivalent fractions'],
    }),
    tier: optional(tier, "How much it matters; without it, its set's tier.", {
      default: 'must',
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
    materials: optional(
      z.array(
        z.strictObject({
          title: required(text, 'What pages call it.', ['Video']),
          link: required(text, 'Where it is.', ['https://example.org/equivalent']),
        }),
      ),
      'What to learn from.',
      { default: [], examples: [[{ title: 'Video', link: 'https://example.org/equivalent' }]] },
    ),
    due: optional(text, 'The planned last day.', { examples: ['2026-09-11'] }),
    retired: optional(z.boolean(), 'Not offered and not counted any more; its evidence is kept.', {
      default: false,
      examples: [true],
    }),
    metadata: optional(metadata, METADATA, { examples: [{ lesson: 3 }] }),
    ...defaults,
  })
  .meta({ id: 'skill', description: 'One learning target, with its practice and its one mastery check.' });

export const set = z
  .strictObject({
    id: required(id, 'The id of the set, unique in the unit.', ['basics']),
    title: optional(text, 'What pages call it; without it, its id.', { examples: ['The basics'] }),
    tier: optional(tier, 'The tier of its skills unless they say another.', {
      default: 'must',
      examples: ['should'],
    }),
    order: optional(order, 'In order, or in any order; without it, as what is around it.', {
      default: 'linear',
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
  .meta({ id: 'set', description: 'Skills, or sets of them, grouped with an order and a requirement.' });

type Entries = z.ZodArray<z.ZodUnion<readonly [typeof id, typeof skill, z.ZodType]>>;

/** The children of a unit or of a set. */
export const entries: Entries = z
  .array(z.union([id, skill, set]))
  .min(1)
  .meta({ id: 'entries', description: 'Skills, or sets of them.' });

export type SetInput = z.input<typeof set>;

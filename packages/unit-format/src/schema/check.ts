import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { rubricOrName } from './rubric.js';
import { mastery } from './threshold.js';
import {
  choice,
  count,
  id,
  METADATA,
  metadata,
  named,
  optional,
  points,
  required,
  text,
  word,
} from './words.js';

const checklist = z.union([
  word('none', 'No checklist, also where one is inherited.'),
  named(z.array(text).min(1)),
]);

const CHECKLIST = { '80%': ['adds', 'simplifies'], '100%': ['explains'] };

const form = z.union([
  id,
  z
    .strictObject({
      id: required(id, 'The id of the form.', ['A']),
      link: optional(text, 'Where the form is.', { examples: ['https://example.org/check-a'] }),
      retired: optional(z.boolean(), 'No longer handed out; attempts made on it count.', {
        default: DEFAULTS.form.retired,
        examples: [true],
      }),
      void: optional(z.boolean(), 'Spoiled: no longer handed out, and attempts made on it do not count.', {
        default: DEFAULTS.form.void,
        examples: [true],
      }),
      metadata: optional(metadata, METADATA, { examples: [{ author: 'Math team' }] }),
    })
    .meta({ id: 'form', title: 'Form', description: 'A form of the check: same skill, other items.' }),
]);

const evidence = choice({
  count: "They count like attempts on today's version: their proportion under today's rule.",
  keep: "Who mastered it by that version's own rule stays mastered; otherwise they do not count.",
  discard: 'They do not count: the learner shows it again.',
});

const pastVersion = z
  .strictObject({
    version: required(count, 'The version that this was.', [1]),
    before: optional(text, 'Attempts before this date that name no version were made on it.', {
      examples: ['2026-10-01'],
    }),
    evidence: optional(evidence, 'What attempts made on it are worth now.', {
      default: DEFAULTS.history.evidence,
      examples: ['keep'],
    }),
    points: optional(points, 'What it was measured in; without it, as today.', { examples: [5] }),
    rubric: optional(rubricOrName, 'The rubric that it had; without it, as today.', {
      examples: ['solve-and-explain'],
    }),
    checklist: optional(checklist, 'The checklist that it had; without it, as today.', {
      examples: [CHECKLIST],
    }),
    mastery: optional(mastery, 'What counted as mastered; without it, as today.', { examples: ['3/5'] }),
  })
  .meta({
    id: 'pastVersion',
    title: 'Earlier version',
    description: 'What an earlier version of the check was, and what its attempts are worth now.',
  });

/** The short assessment that shows mastery of one skill. */
export const check = z
  .strictObject({
    points: optional(
      points,
      'What it is worth in the gradebook, and what it is measured in when nothing else is said.',
      {
        default: DEFAULTS.check.points,
        examples: [5],
      },
    ),
    rubric: optional(
      rubricOrName,
      'The rubric that it is measured in: a name or a rubric; `none` switches it off.',
      {
        examples: ['solve-and-explain', 'none'],
      },
    ),
    checklist: optional(
      checklist,
      'Lines of items; a line is reached when its items and those of all lower lines are ticked.',
      {
        examples: [CHECKLIST, 'none'],
      },
    ),
    version: optional(count, 'Raise it when the check itself changes.', {
      default: DEFAULTS.check.version,
      examples: [2],
    }),
    history: optional(
      z.array(pastVersion).min(1),
      'What earlier versions were, and what their attempts are worth now.',
      {
        examples: [[{ version: 1, points: 5, evidence: 'keep' }]],
      },
    ),
    forms: optional(z.array(form), 'Parallel instances, in the order in which they are handed out.', {
      default: [],
      examples: [['A', 'B', 'C']],
    }),
    link: optional(text, 'Where the check is.', { examples: ['https://example.org/check'] }),
    metadata: optional(metadata, METADATA, { examples: [{ minutes: 15 }] }),
  })
  .meta({
    id: 'check',
    title: 'Check',
    description:
      'The short assessment that shows mastery of one skill: what it is measured in, its forms and its versions.',
    examples: [{ points: 5, forms: ['A', 'B'] }],
  });

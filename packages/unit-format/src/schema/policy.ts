import * as z from 'zod';
import { rubricOrName } from './rubric.js';
import { id, METADATA, metadata, optional, points, proportion, required, text } from './words.js';

/** How late attempts are taken. */
export const late = z.union([
  z.enum(['accept', 'reject']),
  z.strictObject({ cap: required(proportion, 'The most that a late attempt is worth.', ['90%']) }),
  z.array(
    z.strictObject({
      within: optional(text, 'At most this late; without it, however late.', { examples: ['14 days'] }),
      cap: optional(proportion, 'The most that such an attempt is worth; without it, all of it.', {
        examples: ['50%'],
      }),
    }),
  ),
]);

const word = (status: string, example: string) =>
  optional(text, `The word for ${status}.`, { examples: [example] });

/** The words that pages use for a status or a tier. */
export const labels = z.strictObject({
  excused: word('excused', 'Excused'),
  mastered: word('mastered', 'Got it'),
  locked: word('locked', 'Later'),
  submitted: word('submitted', 'Handed in'),
  notYet: word('not yet', 'Not yet'),
  ready: word('ready', 'Ready for the check'),
  practicing: word('practicing', 'Practising'),
  open: word('open', 'Open'),
  must: word('must', 'Must do'),
  should: word('should', 'Should do'),
  aspire: word('aspire', 'Aspire to do'),
});

/** The unit-end assessment. */
export const summative = z
  .strictObject({
    id: required(id, 'The id of the summative, unique in the unit.', ['test']),
    title: optional(text, 'What pages call it; without it, its id.', { examples: ['Unit test'] }),
    points: optional(points, 'What it is worth; with a rubric, its top points unless said.', {
      examples: [50],
    }),
    rubric: optional(rubricOrName, 'The rubric that it is measured in.', { examples: ['project'] }),
    date: optional(text, 'When it takes place.', { examples: ['2026-09-25'] }),
    metadata: optional(metadata, METADATA, { examples: [{ room: '12' }] }),
  })
  .meta({ id: 'summative', description: 'The unit-end assessment, graded the traditional way.' });

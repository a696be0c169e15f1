import * as z from 'zod';
import { rubricOrName } from './rubric.js';
import { choice, id, METADATA, metadata, optional, points, proportion, required, text } from './words.js';

const lateCap = z
  .strictObject({ cap: required(proportion, 'The most that a late attempt is worth.', ['90%']) })
  .meta({ id: 'lateCap', title: 'Late work, capped', description: 'Late attempts count, up to a cap.' });

const lateStep = z
  .strictObject({
    within: optional(text, 'At most this late; without it, however late.', { examples: ['14 days'] }),
    cap: optional(proportion, 'The most that such an attempt is worth; without it, all of it.', {
      examples: ['50%'],
    }),
  })
  .meta({
    id: 'lateStep',
    title: 'Late work, by days',
    description: 'What an attempt that is this late is worth.',
  });

/** How late attempts are taken. */
export const late = z.union([
  choice({
    accept: 'They count like any other.',
    reject: 'They do not count, and none may start.',
  }),
  lateCap,
  z.array(lateStep),
]);

const label = (status: string, example: string) =>
  optional(text, `The word for ${status}.`, { examples: [example] });

/** The words that pages use for a status or a tier. */
export const labels = z
  .strictObject({
    excused: label('excused', 'Excused'),
    mastered: label('mastered', 'Got it'),
    locked: label('locked', 'Later'),
    submitted: label('submitted', 'Handed in'),
    notYet: label('not yet', 'Keep going'),
    ready: label('ready', 'Ready for the check'),
    practicing: label('practicing', 'Practising'),
    open: label('open', 'Open'),
    must: label('must', 'Must do'),
    should: label('should', 'Should do'),
    aspire: label('aspire', 'Aspire to do'),
  })
  .meta({ id: 'labels', title: 'Labels', description: 'Your words for a status or a tier.' });

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
  .meta({
    id: 'summative',
    title: 'Summative',
    description: 'The unit-end assessment, graded the traditional way.',
  });

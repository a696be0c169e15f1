import * as z from 'zod';
import { named, optional, proportion, text } from './words.js';

const credit = z.union([z.enum(['mastery', 'score', 'scoreIfMastered', 'completion']), named(proportion)]);

const condition = z.union([text, z.number(), named(z.union([text, z.number()]))]);

/** Lower bounds, best first. */
export const scale = named(proportion);

const figure = z.union([z.number(), text]);

/** How progress becomes a grade. */
export const grading = z
  .strictObject({
    credit: optional(
      z.strictObject({
        practice: optional(credit, 'What practice earns.', { default: 'mastery', examples: ['completion'] }),
        check: optional(credit, 'What checks earn.', {
          default: 'mastery',
          examples: ['score', { mastered: '100%', notYet: '50%' }],
        }),
        summative: optional(credit, 'What summatives earn.', { default: 'score', examples: ['completion'] }),
      }),
      'What a column earns, by kind.',
      { examples: [{ check: 'score' }] },
    ),
    floor: optional(proportion, 'The least that a column earns once it was tried.', { examples: ['50%'] }),
    atLeast: optional(proportion, 'The least that the whole percent can be.', { examples: ['50%'] }),
    missing: optional(proportion, 'What a column earns that was not tried.', {
      default: '0%',
      examples: ['50%'],
    }),
    pending: optional(
      z.enum(['zero', 'exclude']),
      'Whether what was not tried yet counts as nothing or is left out. Without it: left out until the unit closes, nothing after that or without a window.',
      { examples: ['exclude'] },
    ),
    weights: optional(
      named(z.number().min(0)),
      'Weights of practice, check, summative, or ids of sets, summatives or units.',
      {
        examples: [{ practice: 20, check: 50, summative: 30 }],
      },
    ),
    tiers: optional(
      z.strictObject({
        must: optional(figure, 'What all of must earns.', { examples: [80] }),
        should: optional(figure, 'What all of should earns.', { examples: [90] }),
        aspire: optional(figure, 'What all of aspire earns.', { examples: [100] }),
        partial: optional(z.enum(['proportional', 'none']), 'What part of a tier earns.', {
          default: 'proportional',
          examples: ['none'],
        }),
      }),
      'What the tiers earn.',
      { examples: [{ must: 80, should: 90, aspire: 100 }] },
    ),
    bundles: optional(
      named(z.union([text, named(condition)])),
      'Letters, best first, with their conditions; `otherwise` is the letter when none holds.',
      { examples: [{ A: { must: 'all', should: 3 }, B: { must: 'all' }, otherwise: 'F' }] },
    ),
    scale: optional(
      z.union([text, scale]),
      'letters, plusMinus, passFail, a scale of the course, or lower bounds, best first.',
      {
        examples: ['letters', { A: 90, B: 80, C: 70, D: 60, F: 0 }],
      },
    ),
    roundTo: optional(figure, 'A step in percent to which the percent is rounded for the letter.', {
      examples: [1, '0.5%'],
    }),
  })
  .meta({
    id: 'grading',
    description: 'A way to make grades: what columns earn, what makes the percent, and the scale.',
  });

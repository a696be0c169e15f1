import { DEFAULTS, SCALES } from '@openmastery/core';
import * as z from 'zod';
import { choice, named, optional, proportion, suggesting, text } from './words.js';

const credit = z.union([
  choice({
    mastery: 'All points when the skill is mastered, else none.',
    score: 'What was scored: the figure.',
    scoreIfMastered: 'The figure when the skill is mastered, else none.',
    completion: 'All points once it was tried.',
  }),
  named(proportion),
]);

const credits = z
  .strictObject({
    practice: optional(credit, 'What practice earns.', {
      default: DEFAULTS.credit.practice,
      examples: ['completion'],
    }),
    check: optional(credit, 'What checks earn.', {
      default: DEFAULTS.credit.check,
      examples: ['score', { mastered: '100%', notYet: '50%' }],
    }),
    summative: optional(credit, 'What summatives earn: `score`, `completion`, or by level.', {
      default: DEFAULTS.credit.summative,
      examples: ['completion', { Proficient: '100%', Developing: '60%' }],
    }),
  })
  .meta({ id: 'credit', title: 'Credit', description: 'What a column of the gradebook earns, by kind.' });

const condition = z.union([text, z.number(), named(z.union([text, z.number()]))]);

/** Lower bounds, best first. */
export const scale = named(proportion);

const figure = z.union([z.number(), text]);

const tiers = z
  .strictObject({
    must: optional(figure, 'What all of must earns, in percent.', { examples: [80] }),
    should: optional(figure, 'What all of must and should earns, in percent.', { examples: [90] }),
    aspire: optional(figure, 'What all of must, should and aspire earns, in percent.', { examples: [100] }),
    partial: optional(
      choice({
        proportional: 'Part of a tier earns its part of the way up from the tier below.',
        none: 'A tier earns something only when all of it is mastered.',
      }),
      'What part of a tier earns.',
      { default: DEFAULTS.tiers.partial, examples: ['none'] },
    ),
  })
  .meta({
    id: 'tiers',
    title: 'Tiers',
    description: 'What each tier earns; one counts when those before it are complete.',
  });

const scaleName = suggesting(
  text,
  Object.fromEntries(
    Object.entries(SCALES).map(([name, steps]) => [
      name,
      `${Object.entries(steps)
        .map((step) => step.join(' '))
        .join(', ')}.`,
    ]),
  ),
);

/** How progress becomes a grade. */
export const grading = z
  .strictObject({
    credit: optional(credits, 'What a column earns, by kind.', { examples: [{ check: 'score' }] }),
    floor: optional(proportion, 'The least that a column earns once it was tried.', { examples: ['50%'] }),
    atLeast: optional(proportion, 'The least that the whole percent can be.', { examples: ['50%'] }),
    missing: optional(proportion, 'What a column earns that was not tried.', {
      default: DEFAULTS.grading.missing,
      examples: ['50%'],
    }),
    pending: optional(
      choice({
        zero: 'Counts as nothing.',
        exclude: 'Is left out until it is tried.',
      }),
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
    tiers: optional(tiers, 'What the tiers earn.', { examples: [{ must: 80, should: 90, aspire: 100 }] }),
    bundles: optional(
      named(z.union([text, named(condition)])),
      'Letters, best first, with their conditions; `otherwise` is the letter when none holds.',
      { examples: [{ A: { must: 'all', should: 3 }, B: { must: 'all' }, otherwise: 'F' }] },
    ),
    scale: optional(
      z.union([scaleName, scale]),
      'How a percent becomes a letter: the name of a scale, or lower bounds in percent, best first.',
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
    title: 'Grading',
    description:
      'A way to make grades: what columns earn, what makes the percent, and the scale. Without it: points, and no letter.',
    examples: [{ scale: 'letters' }],
  });

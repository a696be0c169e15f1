import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { choice, count, named, optional, required, text } from './words.js';

const level = z.union([
  text,
  z.number(),
  z
    .strictObject({
      name: required(z.union([text, z.number()]), 'The name of the level.', ['Proficient']),
      points: required(z.number().min(0), 'What the level is worth.', [4]),
    })
    .meta({ id: 'level', title: 'Level', description: 'A level with its points.' }),
]);

const criterion = z.union([
  text,
  z
    .strictObject({
      title: optional(text, 'What pages call the criterion; without it, its id.', { examples: ['Accuracy'] }),
      descriptors: optional(named(text), 'What each level looks like.', {
        examples: [{ Proficient: 'Correct, with at most one slip' }],
      }),
      weight: optional(z.number().gt(0), 'Its share in the mean of the criteria.', {
        default: DEFAULTS.criterion.weight,
        examples: [2],
      }),
    })
    .meta({ id: 'criterion', title: 'Criterion', description: 'One thing that is looked at by itself.' }),
]);

/** How good is good enough, in words. */
export const rubric = z
  .strictObject({
    levels: required(
      z.union([count, z.array(level).min(1)]),
      'The levels, lowest first, worth 1, 2, 3 … unless given points; or how many there are.',
      [['Beginning', 'Developing', 'Proficient'], 4],
    ),
    criteria: optional(
      named(criterion),
      'What is looked at one by one; without them one level is given for the whole.',
      {
        examples: [{ accuracy: 'The answer is right', reasoning: 'The steps are explained' }],
      },
    ),
    whole: optional(
      choice({
        mean: 'The mean of the criteria, each with its weight.',
        lowest: 'The lowest criterion.',
      }),
      'How the criteria come to one figure.',
      {
        default: DEFAULTS.rubric.whole,
        examples: ['lowest'],
      },
    ),
  })
  .meta({
    id: 'rubric',
    title: 'Rubric',
    description: 'Levels from the lowest to the highest, for the whole or criterion by criterion.',
    examples: [{ levels: ['Beginning', 'Developing', 'Proficient'] }],
  });

/** The name of a rubric, or a rubric written where it is used. */
export const rubricOrName = z.union([text, rubric]);

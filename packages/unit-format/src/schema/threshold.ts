import { DEFAULTS } from '@openmastery/core';
import * as z from 'zod';
import { named, optional, suggesting, text } from './words.js';

const bound = z.union([text, z.number()]);

const by = suggesting(text, {
  highest: 'The best attempt decides.',
  latest: 'The last attempt decides.',
  '2 times': 'That many attempts must reach it.',
  '2 in a row': 'The last attempts must all reach it.',
  '2 of last 3': 'So many of the last few attempts must reach it.',
  average: 'The mean of all attempts must reach it.',
  'mean of best 2': 'The mean of the best few must reach it.',
  'median of last 3': 'The middle one of the last few must reach it.',
  'most frequent': 'The result that comes most often must reach it; of several, the most recent.',
  'weighted average 65%': 'The last attempt has this share, the mean of the others the rest.',
  'decaying average 65%': 'Each attempt has this share, what came before the rest.',
  'power law': 'The trend of the attempts must reach it.',
});

const MASTERY = {
  title: 'Mastery',
  description:
    'What counts as mastered: a proportion, a level, points, or a map with conditions. Without it `80%`; with a rubric it must be said.',
  examples: ['4/5', 'Proficient', { atLeast: '80%', by: '2 in a row' }],
};

/** What counts as mastered: a short form, or an object. */
export const mastery = z
  .union([
    text,
    z.number(),
    z
      .strictObject({
        atLeast: optional(bound, 'The least for the whole: a proportion, a level, or points.', {
          default: DEFAULTS.mastery.atLeast,
          examples: ['80%', '4/5', 'Proficient', 8],
        }),
        each: optional(bound, 'The least that every criterion must reach.', { examples: ['Proficient'] }),
        criteria: optional(named(bound), 'The least that these criteria must reach.', {
          examples: [{ accuracy: 4, reasoning: 3 }],
        }),
        together: optional(z.boolean(), 'Whether one attempt must show all of it.', {
          default: DEFAULTS.mastery.together,
          examples: [false],
        }),
        by: optional(
          by,
          'How several attempts come to one verdict: `highest`, `latest`, `N times`, `N in a row`, `N of last M`, `average`, `mean of best N`, `median of last N`, `most frequent`, `weighted average P%`, `decaying average P%` or `power law`.',
          { default: DEFAULTS.mastery.by, examples: ['latest', '2 in a row'] },
        ),
        lasting: optional(
          z.boolean(),
          'Whether mastery stays, once reached, whatever comes later. Without it: yes for highest, N times, N in a row and N of last M; no for the others.',
          { examples: [true] },
        ),
      })
      .meta(MASTERY),
  ])
  .meta({ id: 'mastery', ...MASTERY });

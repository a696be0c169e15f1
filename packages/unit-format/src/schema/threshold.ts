import * as z from 'zod';
import { named, optional, text } from './words.js';

const bound = z.union([text, z.number()]);

/** What counts as mastered: a short form, or an object. */
export const mastery = z
  .union([
    text,
    z.number(),
    z.strictObject({
      atLeast: optional(bound, 'The least for the whole: a proportion, a level, or points.', {
        default: '80%',
        examples: ['80%', '4/5', 'Proficient', 8],
      }),
      each: optional(bound, 'The least that every criterion must reach.', { examples: ['Proficient'] }),
      criteria: optional(named(bound), 'The least that these criteria must reach.', {
        examples: [{ accuracy: 4, reasoning: 3 }],
      }),
      together: optional(z.boolean(), 'Whether one attempt must show all of it.', {
        default: true,
        examples: [false],
      }),
      by: optional(
        text,
        'How several attempts come to one verdict: highest, latest, N times, N in a row, N of last M, average, mean of best N, median of last N, most frequent, weighted average P%, decaying average P%, power law.',
        { default: 'highest', examples: ['latest', '2 in a row', '2 of last 3', 'decaying average 65%'] },
      ),
      lasting: optional(
        z.boolean(),
        'Whether mastery stays, once reached, whatever comes later. Without it: yes for highest, N times, N in a row and N of last M; no for the others.',
        { examples: [true] },
      ),
    }),
  ])
  .meta({ id: 'mastery', description: 'What counts as mastered: a short form, or an object.' });

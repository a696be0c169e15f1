import { expect, test } from 'vitest';
import type { Reason } from '../../src/index.js';
import { sentence, wordsOf } from '../../src/sentences.js';
import { UNIT } from './samples.js';

test.each([
  ['highest', 90, 'The best of 3 attempts is 90%; mastery takes 80%.'],
  ['ofLast', 76.67, 'Together, 3 attempts come to 76.67%; mastery, which takes 80%, was shown.'],
  ['latest', 60, 'The latest of 3 attempts is 60%; mastery, which takes 80%, was shown.'],
] as const)(
  'a skill that is mastered is never said to lack what it takes: by %s, %d%%',
  (by, percent, said) => {
    const reason: Reason = {
      code: 'mastered-by-evidence',
      data: {
        figure: { exact: `${percent * 100}/10000`, percent },
        threshold: { exact: '4/5', percent: 80 },
        attempts: ['1', '2', '3'],
        by,
        rule: ['mastery'],
      },
    };
    expect(sentence(reason, wordsOf(UNIT))).toBe(said);
    expect(sentence(reason, wordsOf(UNIT, { language: 'es' }))).toContain('80\u00a0%');
  },
);

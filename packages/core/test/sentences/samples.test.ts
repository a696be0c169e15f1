import { describe, expect, test } from 'vitest';
import { defineUnit, type Reason } from '../../src/index.js';
import {
  barrierPhrase,
  type Language,
  nextSentence,
  sentence,
  statusWord,
  wordsOf,
} from '../../src/sentences.js';
import { REASONS, type Said, sayAll, UNIT } from './samples.js';

const LANGUAGES: readonly Language[] = ['en', 'es'];

const unsaid = /undefined|null|NaN|\[object|\$\{|=>|“”|``|\s{2}|\.\.|:\./;

describe.each(LANGUAGES)('%s', (language) => {
  const { reasons, nextSteps, barriers, answers, needs, paces, groups, ignored, statuses } = sayAll(language);

  test.each([...reasons, ...nextSteps, ...answers, ...needs, ...paces, ...groups])(
    '$code is a whole sentence',
    ({ text }) => {
      expect(text).not.toMatch(unsaid);
      expect(text).toMatch(/^(\p{Lu}|\d|“)/u);
      expect(text).toMatch(/[^\s.:,;]\.$/);
    },
  );

  test.each([...barriers, ...ignored, ...statuses])('$code is a phrase', ({ text }) => {
    expect(text).not.toMatch(unsaid);
    expect(text).toMatch(/^(\p{Ll}|`)/u);
    expect(text).toMatch(/[^\s.:,;]$/);
  });

  test('a translator can read all of it in one file', async () => {
    const part = (title: string, said: readonly Said[]) =>
      [`# ${title}`, ...said.map(({ code, text }) => `${code}: ${text}`), ''].join('\n');
    const page = [
      part('reasons', reasons),
      part('next steps', nextSteps),
      part('why a check cannot start', barriers),
      part('whether a check may be taken', answers),
      part('what is still needed', needs),
      part('pace', paces),
      part('groups', groups),
      part('why an event does not count', ignored),
      part('statuses', statuses),
    ].join('\n');
    await expect(page).toMatchFileSnapshot(`sentences.${language}.txt`);
  });

  test('what was left without a reason is said without one', () => {
    const words = wordsOf(UNIT, { language });
    for (const [code, data] of Object.entries(REASONS)) {
      if (!('reason' in data)) continue;
      for (const reason of [null, '', ' ']) {
        expect(sentence({ code, data: { ...data, reason } } as Reason, words)).not.toMatch(/:|null| \./);
      }
      expect(sentence({ code, data: { ...data, reason: 'so it is.' } } as Reason, words)).not.toContain('..');
    }
  });

  test.each(['mastered', 'notYet', 'excused'] as const)(
    'the label for %s stands in the sentences',
    (status) => {
      const labels = { [status]: 'Our Word' };
      const words = { ...wordsOf(UNIT, { language }), labels };
      expect(statusWord(status, words)).toBe('Our Word');
      const codes = {
        mastered: 'mastered-by-override',
        notYet: 'not-mastered-by-override',
        excused: 'excused',
      } as const;
      const code = codes[status];
      expect(sentence({ code, data: REASONS[code] }, words)).toContain('“Our Word”');
      if (status === 'mastered') expect(barrierPhrase('already-mastered', words)).toContain('“Our Word”');
    },
  );
});

test('the label of a tier is its title', () => {
  const { titleOf } = wordsOf({ ...UNIT, labels: { must: 'Core' } }, { language: 'es' });
  expect([titleOf('must'), titleOf('should')]).toEqual(['Core', 'recomendado']);
});

test.each(LANGUAGES)('a skill, a task and a criterion with one id keep their own titles: %s', (language) => {
  const criteria = { words: { title: 'The right words are used' } };
  const unit = defineUnit({
    id: 'water',
    title: 'Water',
    rubrics: { explain: { levels: ['Beginning', 'Proficient'], criteria } },
    skills: [
      { id: 'words', title: 'I can use the words' },
      {
        id: 'tell',
        title: 'I can explain it',
        check: { rubric: 'explain' },
        mastery: 'Proficient',
        practice: { tasks: [{ id: 'words', title: 'Word cards', points: 5 }] },
      },
    ],
  });
  const words = wordsOf(unit, { language });
  const first = nextSentence({ code: 'settle-first', skill: 'words', first: ['tell'] }, words);
  expect(first).toContain('“I can use the words”');
  expect(nextSentence({ code: 'practise', skill: 'words', tasks: ['words'] }, words)).toMatch(
    /“I can use the words”: .*Word cards/,
  );
  expect(sentence({ code: 'practice-missing', data: { tasks: ['words'], rule: [] } }, words)).toContain(
    'Word cards',
  );
  const missing = { code: 'criterion-missing', data: { criteria: ['words'] } } as const;
  expect(sentence(missing, words)).toContain('The right words are used');
});

test('a moment is the day that it was where the unit is', () => {
  const dates = LANGUAGES.map((language) => wordsOf(UNIT, { language }).dateOf('2026-10-02T02:00:00Z'));
  expect(dates).toEqual(['October 1, 2026', '1 de octubre de 2026']);
});

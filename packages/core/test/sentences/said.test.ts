import { expect } from 'vitest';
import { evaluate, grade, type Reason } from '../../src/index.js';
import { ignoredPhrase, nextSentence, sentence, wordsOf } from '../../src/sentences.js';
import { arbScenario } from '../arbitraries/index.js';
import { holds } from '../laws/law.js';

holds(
  'sentences',
  'everything that is answered can be said in both languages',
  arbScenario(),
  ({ unit, events, now }) => {
    const progress = evaluate(unit, events, { now });
    const learners = Object.values(progress.learners);
    const skills = learners.flatMap((learner) => Object.values(learner.skills));
    const grades = Object.values(grade(unit, progress).learners);
    const reasons: readonly Reason[] = [
      ...skills.flatMap(({ because, attempts }) => [...because, ...attempts.flatMap(({ why }) => why)]),
      ...learners.flatMap(({ summatives }) => Object.values(summatives).flatMap(({ because }) => because)),
      ...grades.flatMap(({ because, columns }) => [
        ...because,
        ...columns.flatMap((column) => column.because),
      ]),
    ];
    const next = [...learners.flatMap((learner) => learner.next), ...skills.flatMap((skill) => skill.next)];
    for (const language of ['en', 'es'] as const) {
      const words = wordsOf(unit, { language });
      const said = [
        ...reasons.map((reason) => sentence(reason, words)),
        ...next.map((step) => nextSentence(step, words)),
        ...progress.ignored.map((ignored) => ignoredPhrase(ignored, words)),
      ];
      for (const text of said) {
        expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|“”/);
        expect(text).toMatch(/\S$/);
      }
    }
  },
);

import { expect, test } from 'vitest';
import {
  describeUnit,
  type Statement,
  statementSentence,
  type UnitDescription,
} from '../../src/description.js';
import { wordsOf } from '../../src/sentences.js';
import { arbUnit } from '../arbitraries/index.js';
import { holds } from '../laws/law.js';
import { STATEMENTS } from './statements.js';

/** Everything that a description says. */
function allOf({ time, order, late, grade, usual, sets, skills }: UnitDescription): readonly Statement[] {
  return [
    ...time,
    ...order,
    ...late,
    ...grade,
    ...Object.values(usual).flat(),
    ...sets.flatMap((set) => set.order),
    ...skills.flatMap(({ opens, planned, practice, mastery, again, apart }) => [
      opens,
      ...(planned === null ? [] : [planned]),
      ...practice,
      ...mastery,
      ...again,
      ...Object.values(apart).flat(),
    ]),
  ];
}

const seen = new Set<string>();

holds('description', 'every unit can be described in both languages', arbUnit(), (unit) => {
  const statements = allOf(describeUnit(unit));
  for (const language of ['en', 'es'] as const) {
    const words = wordsOf(unit, { language });
    for (const statement of statements) {
      seen.add(statement.code);
      const text = statementSentence(statement, words);
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|“”|\s{2}|\.\./);
      expect(text).toMatch(/^(\p{Lu}|\d|“).*\.$/u);
    }
  }
});

test('every code is reached by generated units, or stands in the samples alone for a reason', () => {
  const rare = ['unit-after', 'nothing-graded', 'teacher-decides'];
  const unreached = Object.keys(STATEMENTS).filter((code) => !seen.has(code) && !rare.includes(code));
  expect(unreached).toEqual([]);
});

holds('description', 'what a path names is there in the unit, or around the skill', arbUnit(), (unit) => {
  for (const { path } of allOf(describeUnit(unit))) {
    const [key, index] = path;
    if (key === 'skills' && typeof index === 'number') expect(unit.skills[index]).toBeDefined();
    else if (key !== undefined)
      expect(['window', 'calendar', 'skills', 'late', 'grading', 'order', 'require', 'after']).toContain(key);
  }
});

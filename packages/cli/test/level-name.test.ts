import { defineUnit } from '@openmastery/core';
import { expect, test } from 'vitest';
import { levelName } from '../src/level-name.js';
import { skillsOf } from '../src/skills.js';

const CHECK = {
  version: 2,
  rubric: {
    levels: [
      { name: 'Emerging', points: 1 },
      { name: 'Secure', points: 3 },
      { name: 'Excellent', points: 4 },
    ],
  },
};
const unit = defineUnit({
  id: 'u',
  title: 'U',
  mastery: 'Secure',
  skills: [
    { id: 'levels', check: CHECK },
    { id: 'points', check: { version: 2, points: 4 }, mastery: '3/4' },
    { id: 'criteria', check: { ...CHECK, rubric: { ...CHECK.rubric, criteria: { ideas: 'Ideas' } } } },
  ],
});

test.each([
  ['levels', '3/4', 2, [], 'Secure'],
  ['levels', '1', 2, [], 'Excellent'],
  ['levels', '4/5', 2, [], null],
  ['levels', null, 2, [], null],
  ['levels', '3/4', 1, [], null],
  ['levels', '3/4', 2, [{ code: 'late-capped' }], null],
  ['levels', '3/4', 2, [{ code: 'graded' }], 'Secure'],
  ['points', '3/4', 2, [], null],
  ['criteria', '3/4', 2, [], null],
])('the level of %s at %s on version %i with %j is %j', (id, exact, version, why, name) => {
  const skill = skillsOf(unit).find((one) => one.skill.id === id)?.skill;
  const proportion = exact === null ? null : { exact, percent: 0 };
  expect(skill && levelName(skill, { proportion, version, why })).toBe(name);
});

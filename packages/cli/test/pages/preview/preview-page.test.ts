import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineUnit, resolveCourse, type Unit } from '@openmastery/core';
import { parseUnit } from '@openmastery/unit-format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewPage } from '../../../src/pages.js';
import { FRACTIONS } from '../../harness.js';
import { arbMapUnit } from './arb-map-unit.js';

const unit = parseUnit(readFileSync(join(FRACTIONS, 'fractions.unit.yaml'), 'utf8')).unit as Unit;

/** The text of a page, without its tags. */
const textOf = (page: string): string =>
  page
    .slice(page.indexOf('<main'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('of the example', () => {
  const text = textOf(previewPage(unit));

  test('it says what counts as mastery, how to try again and how the grade is made', () => {
    expect(text).toContain('You master this skill when you reach “Proficient” or better on the check.');
    expect(text).toContain(
      'Each attempt has a form of the check that you have not seen; there are 3 (A, B, and C).',
    );
    expect(text).toContain('Your grade is what you earned of the 110 points that are possible.');
    expect(text).toContain('Opens after “I can find equivalent fractions”. Planned until September 14, 2026');
  });

  test('the example has the numbers of the engine: 89 of 110 points, and what a retake makes of them', () => {
    expect(text).toContain('In all 89 / 110');
    expect(text).toContain('The grade: B · 80.91%');
    expect(text).toMatch(/the grade becomes A · 91.82%/);
  });

  test('it is in Spanish where that is asked for', () => {
    const page = previewPage(unit, { language: 'es' });
    expect(page).toContain('<html lang="es-419">');
    expect(textOf(page)).toContain('La calificación: B · 80.91 %');
  });
});

test('of a course, a unit whose id is a skill’s too keeps its title', () => {
  const units = [
    defineUnit({ id: 'area', title: 'The area', skills: ['add'] }),
    defineUnit({ id: 'sums', title: 'Sums', after: ['area'], skills: [{ id: 'area', title: 'A skill' }] }),
  ];
  const { course } = resolveCourse({ id: 'c', title: 'C', units: [] }, units);
  expect(textOf(previewPage(course))).toContain('“The area”');
  expect(textOf(previewPage(course))).not.toContain('“A skill”');
  expect(textOf(previewPage(units[1] as Unit, { course }))).toContain(
    'The unit opens when “The area” is complete.',
  );
});

test('where every skill is retired, no heading stands over nothing', () => {
  const page = previewPage(defineUnit({ id: 'u', title: 'U', skills: [{ id: 'add', retired: true }] }));
  expect(page).not.toMatch(
    /<h\d>[^<]*<\/h\d>\s*(?:<(?:ol|ul|nav|div)[^>]*>\s*)*(?:<\/(?:ol|ul|nav|div)>\s*)*<\/section>/,
  );
});

test('it asks for nothing, runs nothing, and every link in it leads somewhere', () => {
  const page = previewPage(unit);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
});

test('titles that look like code stay text, and links that would run are none', () => {
  const evil = '<script>alert(1)</script>';
  const hostile = defineUnit({
    id: 'u',
    title: evil,
    description: evil,
    labels: { must: evil, mastered: evil },
    rubrics: { r: { levels: ['a', evil], criteria: { c: { title: evil, descriptors: { a: evil } } } } },
    skills: [
      {
        id: 's',
        title: evil,
        skills: [
          {
            id: 'a',
            title: `"><img src=x onerror=alert(1)>${evil}`,
            materials: [{ title: evil, link: 'javascript:alert(1)' }],
            check: { rubric: 'r', link: ' JavaScript:alert(1)' },
            mastery: evil,
            practice: { tasks: [{ id: 't', title: evil, points: 1, link: 'data:text/html,x' }] },
            reassess: { steps: [evil] },
          },
          { id: 'b', title: evil, tier: 'aspire' },
        ],
      },
    ],
    summatives: [{ id: 't', title: evil, points: 10, date: '2026-09-25' }],
    grading: { scale: { [evil]: 0 } },
  });
  const page = previewPage(hostile);
  expect(page).not.toMatch(/<script|<img|href="\s*(javascript|data):/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('what holds in a set is told, also of one that holds sets alone', () => {
  const inside = [
    { id: 'b', title: 'Inner', skills: ['x', 'y'] },
    { id: 'c', title: 'Other', skills: ['z'] },
  ];
  const nested = defineUnit({
    id: 'u',
    title: 'U',
    skills: [{ id: 'a', title: 'Outer', order: 'any', require: 1, skills: inside }],
  });
  const text = textOf(previewPage(nested));
  expect(text).toContain('“Outer” is complete when 1 of its 2 parts is mastered');
  expect(text).toContain('Outer › Inner In “Inner” you choose the order.');
});

test('every unit has a page in both languages, without a word of a program in it', () => {
  fc.assert(
    fc.property(arbMapUnit, fc.constantFrom('en' as const, 'es' as const), (each, language) => {
      const page = previewPage(each, { language });
      expect(textOf(page)).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object/);
      expect(page.length).toBeLessThan(400_000);
    }),
    { numRuns: 3, seed: 20260907 },
  );
});

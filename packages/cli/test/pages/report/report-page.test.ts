import { defineUnit, type Event } from '@openmastery/core';
import { type ReportOptions, reportPage } from 'openmastery/pages';
import { describe, expect, test } from 'vitest';
import { largeClass } from '../large-class.js';

const NOW = '2026-09-11T00:00:00Z';

const unit = defineUnit({
  id: 'u',
  title: 'U',
  mastery: '80%',
  check: { points: 10 },
  skills: [
    { id: 'add', title: 'Add fractions', due: '2026-09-09' },
    { id: 'subtract', title: 'Subtract fractions', due: '2026-09-30' },
  ],
  grading: { scale: { A: 90, B: 80, F: 0 } },
});

function attempt(learner: string, skill: string, score: number | undefined, day = 10): Event {
  const id = `${learner}-${skill}-${day}`;
  const at = `2026-09-${String(day).padStart(2, '0')}T15:00:00Z`;
  return { id, learner, at, type: 'attempt', skill, ...(score === undefined ? {} : { score }) };
}

const log = [
  attempt('ana', 'add', 9),
  attempt('ben', 'add', 5),
  attempt('cleo', 'add', undefined, 8),
  attempt('ana', 'subtract', 8),
];

function sectionOf(page: string, id: string): string {
  const from = page.indexOf(`<section id="${id}"`);
  return from < 0 ? '' : page.slice(from, page.indexOf('</section>', from));
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function report(options: Partial<ReportOptions> = {}, events: readonly Event[] = log): string {
  return reportPage(unit, events, { now: NOW, ...options });
}

describe('the class page', () => {
  test('says who can be brought together for what', () => {
    expect(textOf(sectionOf(report(), 'together'))).toBe(
      'Working together Add fractions Working on it ben , cleo Ready for the check ben Tried, not mastered ben Could help ana',
    );
  });

  test('says what waits to be graded and since when, the oldest first', () => {
    const page = report({}, [
      ...log,
      attempt('dev', 'add', undefined, 10),
      { ...attempt('eli', 'add', undefined), at: undefined } as never,
    ]);
    expect(textOf(sectionOf(page, 'queue'))).toBe(
      'Waiting to be graded Learner What Since eli Add fractions undated cleo Add fractions September 8 3 days ago dev Add fractions September 10 yesterday',
    );
  });

  test('puts those together who stand the same against the plan, whoever is furthest behind first', () => {
    expect(textOf(sectionOf(report(), 'pace'))).toBe(
      'Pace Against the plan Learners 1 skill and 2 school days behind the plan. ben , cleo 1 skill and 13 school days ahead of the plan. ana',
    );
  });

  test('counts grades by letter and names who has them', () => {
    expect(textOf(sectionOf(report(), 'grades'))).toBe(
      'Grades How many learners have which grade Grade Learners A 1 ana B 0 F 2 ben , cleo',
    );
  });

  test('without letters counts by tens, and whoever has no grade apart', () => {
    const plain = defineUnit({
      id: 'u',
      title: 'U',
      check: { points: 10 },
      skills: ['add', 'subtract'],
      grading: { credit: { check: 'score' }, pending: 'exclude' },
    });
    const events = [attempt('ana', 'add', 9), attempt('ben', 'add', 4), attempt('ben', 'subtract', 5)];
    const page = reportPage(plain, events, {
      now: NOW,
      roster: [{ learner: 'zoe', name: 'Zoe', group: null }],
    });
    expect(textOf(sectionOf(page, 'grades'))).toBe(
      'Grades How many learners have which grade Grade Learners 90% and more 1 ana 80% and more 0 70% and more 0 60% and more 0 50% and more 0 below 50% 1 ben no grade yet 1 Zoe',
    );
  });

  test('holds the traditional gradebook beside it where that is asked for, and says what each hides', () => {
    const text = textOf(sectionOf(report({ compare: 'traditional' }), 'grades'));
    expect(text).toContain('Grade By mastery Traditional A 1 0 B 0 1 F 2 2');
    expect(text).toContain('1 learner has another letter in the traditional gradebook');
    expect(text).toContain(
      '1 learner has not mastered something and gets traditional points for it all the same',
    );
    expect(text).toContain('ana 100.00% A 85.00% B +15.00 add 90%, subtract 80%');
    expect(text).toContain('ben 0.00% F 25.00% F -25.00 add 50%');
  });

  test('is told in Spanish where that is asked for: the words, the days, the numbers', () => {
    const page = report({ language: 'es', compare: 'traditional' });
    expect(page).toContain('<html lang="es-419">');
    expect(page).toContain('<title>U: informe de la clase</title>');
    const text = textOf(page.slice(page.indexOf('<main'), page.indexOf('<script>')));
    expect(text).toContain('Al 11 de septiembre de 2026');
    expect(text).toContain('dominada el 10 de septiembre');
    expect(text).toContain('1 destreza y 2 días de clases por detrás del plan.');
    expect(text).toContain('100.00 % A');
    for (const word of ['Learner', 'Grade', 'Next', 'mastered', 'September', 'ahead', 'Print', 'Sort']) {
      expect(text).not.toContain(word);
    }
  });

  test('names learners by first name or id where that is asked for', () => {
    const roster = [
      { learner: 'ana', name: 'Ana Ruiz', group: 'Maple' },
      { learner: 'ben', name: 'Ben Tran', group: 'Oak' },
    ];
    expect(report({ roster })).toContain('Ana Ruiz');
    expect(report({ roster, names: 'first' })).toMatch(/>Ana<.*>Maple</);
    expect(report({ roster, names: 'first' })).not.toContain('Ruiz');
    expect(report({ roster, names: 'id' })).not.toMatch(/Ana|Ben/);
  });

  test('leaves out the pace where nothing is planned, and says what is empty', () => {
    const plain = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
    const page = reportPage(plain, [], { now: NOW });
    expect(page).not.toContain('id="pace"');
    expect(textOf(sectionOf(page, 'together'))).toContain('Nobody is in the middle of a skill.');
    expect(textOf(sectionOf(page, 'queue'))).toContain('Nothing waits to be graded.');
  });
});
test('every link on the page of a large class leads to a place in it, and no two places have one name', () => {
  for (const options of [{ compare: 'traditional' } as const, { public: true }]) {
    const { unit: large, events, ...rest } = largeClass(6, 12);
    const page = reportPage(large, events, { ...rest, ...options });
    const ids = [...page.matchAll(/ id="?([^"\s>]*)/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const targets = [...page.matchAll(/href="?#([^"\s>]*)/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(50);
    expect([...new Set(targets)].filter((id) => !known.has(id))).toEqual([]);
  }
});

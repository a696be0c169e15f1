import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FRACTIONS, folderWith, runWith } from '../harness.js';
import { SMALL_CLASS, smallClass } from '../small-class.js';

const example = ['fractions.unit.yaml', 'class.csv'].map((name) => join(FRACTIONS, name));
const ROSTER = ['--roster', join(FRACTIONS, 'roster.csv')];

/** The report on the example. */
async function report(...options: readonly string[]): Promise<string> {
  const { code, out, err } = await runWith(['report', ...example, '-o', '-', ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

test('the page is written where it was asked for, and its path printed', async () => {
  const cwd = folderWith({});
  const { code, out, err } = await runWith(['report', ...example, '-o', 'class.html'], { cwd });
  expect({ code, out, err }).toEqual({ code: 0, out: 'class.html\n', err: '' });
  expect(readFileSync(join(cwd, 'class.html'), 'utf8')).toBe(await report());
});

test('a page that cannot be written is 2', async () => {
  const { code, err } = await runWith(['report', ...example, '-o', 'no/such/folder.html']);
  expect(code).toBe(2);
  expect(err).toContain('cannot write `no/such/folder.html`: there is no such file or folder');
});

test('the page is one file: no request, nothing beside it', async () => {
  const page = await report(...ROSTER);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  // The one script stands in the page, known by its hash; the one address leads to a pattern in it.
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.replaceAll('url(#stripes)', '')).not.toMatch(
    /<script [^>]|<link|<img|<iframe|@import|url\(|\son\w+=|\bfetch\(|XMLHttpRequest|import\(/i,
  );
  expect(page.match(/(?:href|src)="(?!#)/g)).toBeNull();
  expect(page).toContain(`content="default-src &#39;none&#39;`);
});

test('every learner, skill and status stands in it, for eyes and for screen readers', async () => {
  const page = await report(...ROSTER);
  expect(page.match(/<tr id="r\d+"[^>]*><th scope="row">/g)).toHaveLength(24);
  expect(page).toContain('I can add fractions with different denominators');
  for (const code of 'msnrole') {
    expect(page).toContain(`<symbol id="${code}"`);
    expect(page).toContain(`class=${code}><svg aria-hidden=true><use href=#${code} />`);
  }
  expect(page).toContain('<i>not yet</i>');
  expect(page).toContain('<i>mastered on September 22</i>');
  expect(page).toMatch(
    /Finn O\.<\/a><\/th><td>I can add fractions with different denominators, form C<\/td>/,
  );
  expect(page).toContain('80.91% <b>B</b>');
});

describe('in public', () => {
  test('there is no score, figure, grade, changed target or reason anywhere in the source', async () => {
    const page = await report('--public', ...ROSTER);
    // Styles, symbols and the script are the same for every class; what is said of this one stands between them.
    const body = page.slice(page.indexOf('<main '), page.indexOf('<script>'));
    expect(body).not.toMatch(/\d\s*%|\d\.\d|\d\/\d/);
    expect(body).not.toMatch(
      /grade<|Grade|letter|Unit test|target|plan|fire drill|previous school|at the board/,
    );
    // What is left are counts of learners and dates; the test scores, 19 to 50, would show here.
    const numbers = [...body.matchAll(/>([^<]*)</g)].flatMap(([, text = '']) => text.match(/\d+/g) ?? []);
    expect(numbers.filter((number) => !/^([12]?\d|30|2026)$/.test(number))).toEqual([]);
    expect(body).toContain('never a score');
  });

  test('the page is the same whatever the scores of who has not mastered it yet', async () => {
    const unit = 'openmastery: unit/1\nid: u\ntitle: U\ncheck: { points: 10 }\nskills: [a]\n';
    const pages = [];
    for (const score of [0, 3, 7]) {
      const cwd = folderWith({ 'u.unit.yaml': unit, 'log.csv': `learner,skill,score\nana,a,${score}\n` });
      const run = await runWith(
        ['report', 'u.unit.yaml', 'log.csv', '-o', '-', '--public', '--at', '2026-09-10'],
        { cwd },
      );
      pages.push(run.out);
    }
    expect(new Set(pages).size).toBe(1);
  });
});

test('what comes from outside is text, in every place where it can come from', async () => {
  const evil = `"><script>alert('x')</script>&`;
  const quoted = `"${evil.replaceAll('"', '""')}"`;
  const yaml = JSON.stringify(evil);
  const cwd = folderWith({
    'u.unit.yaml': [
      'openmastery: unit/1',
      'id: u',
      `title: ${yaml}`,
      `description: ${yaml}`,
      `labels: { notYet: ${yaml}, submitted: ${yaml}, must: ${yaml} }`,
      'skills:',
      `  - { id: s, title: ${yaml}, skills: [{ id: a, title: ${yaml} }, { id: b, tier: aspire }] }`,
      `summatives: [{ id: t, title: ${yaml}, points: 10 }]`,
      `grading: { scale: { ${yaml}: 0 } }`,
    ].join('\n'),
    'log.csv': `learner,skill,form,score,summative\n${quoted},a,,10%,\n${quoted},,,5,t\nben,a,${quoted},,\n`,
    'roster.csv': `learner,name,group\n${quoted},${quoted},${quoted}\n`,
  });
  const { code, out } = await runWith(
    ['report', 'u.unit.yaml', 'log.csv', '--roster', 'roster.csv', '-o', '-'],
    { cwd },
  );
  expect(code).toBe(0);
  expect(out.match(/<script/g)).toHaveLength(1);
  expect(out.split('&lt;script&gt;').length).toBeGreaterThan(10);
});

test('a class without learners is a page too', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
    'log.csv': 'learner,skill,score\n',
  });
  const { code, out } = await runWith(['report', 'u.unit.yaml', 'log.csv', '-o', '-', '--at', '2026-09-10'], {
    cwd,
  });
  expect(code).toBe(0);
  expect(out).toContain('0 of 0');
});

const page = async (...options: readonly string[]): Promise<string> =>
  (await runWith(['report', ...SMALL_CLASS, ...options, '-o', '-'], { cwd: smallClass() })).out;

test('the class and the wall name the same helpers, by name and parted by semicolons', async () => {
  const named = 'García López, José María; Nguyễn, Thị Hà; Ó Briain, Aoife';
  const helpers = (text: string) =>
    [...text.matchAll(/<dt>Could help<\/dt><dd>(.*?)<\/dd>/g)].map(([, names = '']) =>
      names.replace(/<[^>]*>/g, ''),
    );
  expect(helpers(await page())).toEqual([named, 'García López, José María']);
  expect(helpers(await page('--public'))).toEqual([named, 'García López, José María']);
});

test.each([
  ['en', 'Taken against the rules', 'It was taken before the waiting time was over'],
  ['es', 'Hechos contra las reglas', 'Se hizo antes'],
])(
  'the teacher’s page lists what was taken against the rules, the wall and the sheet do not: %s',
  async (language, heading, rule) => {
    const whole = await page('--language', language);
    expect(whole).toContain(`<h2>${heading}</h2>`);
    expect(whole.split(rule)).toHaveLength(2);
    expect(await page('--language', language, '--public')).not.toContain(rule);
    expect(await page('--language', language, '--learner', 'ao')).not.toContain(rule);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASS, folderWith, runWith, scratchCopy } from '../../harness.js';
import { SMALL_CLASS, smallClass } from '../../small-class.js';

/** What is to be read on a page, a line for each block. */
function readable(page: string): string {
  return page
    .slice(page.indexOf('<main '), page.indexOf('</body>'))
    .replace(/<(?:h\d|p|li|tr|details|summary|article|section|footer)\b[^>]*>/g, '\n')
    .replace(/<br>|<em>|<td>|<\/summary>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \n]*\n[ \n]*/g, '\n')
    .trim();
}

const sheet = (...asked: readonly string[]) => runWith(['report', ...asked, '-o', '-']);
const examples = (name: string) => ({ cwd: join(scratchCopy(['examples']), 'examples', name) });

test.each([
  ['maya', [...CLASS, '--learner', 'maya', '--roster', 'roster.csv']],
  ['kofi-espanol', [...CLASS, '--learner', 'kofi', '--language', 'es']],
  ['noah-midway', [...CLASS, '--learner', 'noah', '--at', '2026-09-18']],
])('a sheet alone says it all: %s', async (name, asked) => {
  const { code, out, err } = await sheet(...asked);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(`${readable(out)}\n`).toMatchFileSnapshot(`../../fixtures/sheet-${name}.txt`);
});

test.each([
  ['programming', 'programming'],
  ['civics', 'civics'],
])('of tiers, bundles and sets it says what they ask for: %s', async (name) => {
  const cwd = examples(name).cwd;
  const asked = [`${name}.unit.yaml`, 'class.csv'];
  const { out: progress } = await runWith(['progress', ...asked, '--format', 'json'], { cwd });
  const [learner = ''] = Object.keys(JSON.parse(progress).learners);
  const { out } = await runWith(['report', ...asked, '--learner', learner, '-o', '-'], { cwd });
  await expect(`${readable(out)}\n`).toMatchFileSnapshot(`../../fixtures/sheet-${name}.txt`);
});

test('nothing of any other learner is in the file', async () => {
  const { out } = await sheet(...CLASS, '--learner', 'maya', '--roster', 'roster.csv');
  const roster = readFileSync(
    new URL('../../../../../examples/fractions/roster.csv', import.meta.url),
    'utf8',
  );
  const others = roster
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? '')
    .filter((name) => name !== 'Maya D.');
  expect(others).toHaveLength(23);
  expect(others.filter((name) => out.includes(name))).toEqual([]);
  expect(out).toContain('<title>Maya D.: Adding and subtracting fractions</title>');
});

test('names and titles are escaped, wherever they stand', async () => {
  const cwd = folderWith({
    'u.unit.yaml':
      'openmastery: unit/1\nid: u\ntitle: "<script>alert(1)</script>"\nskills: [{ id: a, title: "<img src=x onerror=y>" }]\n',
    'log.csv': 'learner,skill,score\n<script>alert(2)</script>,a,1\n',
    'class.csv': 'learner,name,group\n<script>alert(2)</script>,<script>alert(3)</script>,<b>\n',
  });
  const { out } = await runWith(
    [
      'report',
      'u.unit.yaml',
      'log.csv',
      '--roster',
      'class.csv',
      '--learner',
      '<script>alert(2)</script>',
      '-o',
      '-',
    ],
    { cwd },
  );
  expect(out).not.toMatch(/<script|<img|<b>[^<]*alert/);
  expect(out).toContain('&lt;script&gt;alert(3)&lt;/script&gt;');
});

describe('the command', () => {
  test.each([
    [
      ['--learner', 'maya', '--public'],
      '`--public` has no place beside `--learner`: a sheet has scores, and a page for the wall has none',
    ],
    [
      ['--learner', 'maya', '--compare', 'traditional'],
      '`--compare` has no place beside `--learner`: it is about a class',
    ],
    [['--learner', 'may'], 'no learner `may` in the log; did you mean `maya`?'],
  ])('%s is refused', async (options, problem) => {
    const { code, out, err } = await sheet(...CLASS, ...options);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `openmastery: ${problem}\n` });
  });

  test('a sheet may be written again, and over a report', async () => {
    const { cwd } = examples('fractions');
    const write = (...options: readonly string[]) =>
      runWith(['report', ...CLASS, ...options, '-o', 'page.html'], { cwd });
    expect((await write()).code).toBe(0);
    expect((await write('--learner', 'maya')).code).toBe(0);
    expect((await write('--learner', 'sam')).code).toBe(0);
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toContain('sam');
  });
});

test.each([
  ['en', 'It was voided.', 'It opens after “atoms”.', 'check 0 of 10, waits to be graded'],
  ['es', 'Se anuló.', 'Se abre después de “atoms”.', 'prueba 0 de 10, por calificar'],
])(
  'a family hears of no other learner, of the first thing in the way, and of what waits: %s',
  async (language, voided, locked, waits) => {
    const cwd = smallClass();
    const page = async (learner: string) =>
      readable(
        (
          await runWith(['report', ...SMALL_CLASS, '--learner', learner, '--language', language, '-o', '-'], {
            cwd,
          })
        ).out,
      );
    const al = await page('al');
    expect(al).toContain(voided);
    expect(al).not.toContain('Zoë');
    const zo = await page('zo');
    expect(zo.match(/^bonding .*\n(.*)$/m)?.[1]).toContain(locked);
    expect(await page('ha')).toContain(waits);
  },
);

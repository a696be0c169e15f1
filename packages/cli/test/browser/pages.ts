import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/run.js';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));

/** The pages that are tried, by name, each made once. */
export const PAGES = {
  tracker: page(
    ['report', 'fractions.unit.yaml', 'class.csv', '--roster', 'roster.csv', '-o', '-'],
    'fractions',
  ),
  wall: page(
    ['report', 'fractions.unit.yaml', 'class.csv', '--roster', 'roster.csv', '--public', '-o', '-'],
    'fractions',
  ),
  spanish: page(
    ['report', 'fractions.unit.yaml', 'class.csv', '--language', 'es', '--compare', 'traditional', '-o', '-'],
    'fractions',
  ),
  tiers: page(['report', 'programming.unit.yaml', 'class.csv', '-o', '-'], 'programming'),
  large: page(['report', 'large.unit.yaml', 'large.csv', '-o', '-', '--roster', 'large-roster.csv'], '.'),
  strange: page(
    ['report', 'strange.unit.yaml', 'strange.csv', '-o', '-', '--roster', 'strange-roster.csv'],
    '.',
  ),
  sheet: page(
    ['report', 'fractions.unit.yaml', 'class.csv', '--roster', 'roster.csv', '--learner', 'maya', '-o', '-'],
    'fractions',
  ),
  sheetStrange: page(
    [
      'report',
      'strange.unit.yaml',
      'strange.csv',
      '--learner',
      'l1',
      '-o',
      '-',
      '--roster',
      'strange-roster.csv',
    ],
    '.',
  ),
  preview: page(['preview', 'fractions.unit.yaml', '-o', '-'], 'fractions'),
  previewSets: page(['preview', 'programming.unit.yaml', '--language', 'es', '-o', '-'], 'programming'),
  previewLarge: page(['preview', 'sixty.unit.yaml', '-o', '-'], '.'),
  previewStrange: page(['preview', 'strange.unit.yaml', '-o', '-'], '.'),
} as const;

/** The name of a page that is tried. */
export type PageName = keyof typeof PAGES;

function page(argv: readonly string[], folder: string): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => {
    made ??= print(argv, join(EXAMPLES, folder));
    return made;
  };
}

async function print(argv: readonly string[], cwd: string): Promise<string> {
  const written = { out: '', err: '' };
  await run(argv, {
    stdin: (async function* () {})(),
    stdout: {
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
    },
    cwd,
    env: {},
    drafts: DRAFTS,
  });
  if (!written.out.startsWith('<!doctype html>'))
    throw new Error(`no page of ${argv.join(' ')}: ${written.err}`);
  return written.out;
}

const HOSTILE = '<script>alert(1)</script>';
const FORMULA = '=cmd|" /C calc"!A0';
const LONG =
  'A title that goes on and on, as titles of units do where a department has agreed on every word of it';

/** What no example has: a large class with twelve skills, and names and titles as nobody would like them. */
const DRAFTS = new Map([
  [
    'large.unit.yaml',
    [
      'openmastery: unit/1',
      'id: large',
      'title: Twelve skills',
      'window: { opens: 2026-09-07, closes: 2026-12-18 }',
      'timeZone: America/Chicago',
      'order: any',
      'mastery: 80%',
      'check: { points: 10 }',
      'practice: { points: 5, required: false }',
      'days: 5',
      'skills:',
      ...Array.from(
        { length: 12 },
        (_, at) => `  - { id: s${at + 1}, title: I can do what skill ${at + 1} says }`,
      ),
      'summatives: [{ id: exam, title: Exam, points: 100 }]',
      'grading: { scale: letters }',
    ].join('\n'),
  ],
  [
    'sixty.unit.yaml',
    [
      'openmastery: unit/1',
      'id: sixty',
      'title: Sixty skills',
      'order: any',
      'mastery: 80%',
      'skills:',
      ...numbers(60).map(
        (at) =>
          `  - { id: k${at}, title: I can do what skill ${at} of sixty says${at > 6 ? `, after: [k${at - 6}${at % 4 === 0 ? `, k${at - 5}` : ''}]` : ''} }`,
      ),
    ].join('\n'),
  ],
  ['large.csv', largeLog()],
  [
    'large-roster.csv',
    `learner,name,group\n${numbers(30)
      .map((at) => `l${at},Learner ${String(at).padStart(2, '0')},${at <= 15 ? '7A' : '7B'}\n`)
      .join('')}`,
  ],
  [
    'strange.unit.yaml',
    [
      'openmastery: unit/1',
      'id: strange',
      `title: ${JSON.stringify(`${LONG} ${HOSTILE}`)}`,
      'skills:',
      `  - { id: a, title: ${JSON.stringify(`${LONG}, and on`)} }`,
      `  - { id: b, title: ${JSON.stringify(HOSTILE)} }`,
      '  - { id: c, title: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen }',
      '  - { id: d, title: قراءة النصوص }',
    ].join('\n'),
  ],
  ['strange.csv', 'learner,skill,score,at\nl1,a,1,2026-09-10\nl2,a,,2026-09-11\nl3,a,0.5,2026-09-11\n'],
  [
    'strange-roster.csv',
    [
      'learner,name,group',
      `l1,${HOSTILE},<b>`,
      `l2,"${FORMULA.replaceAll('"', '""')}",<b>`,
      'l3,Maximiliane Alexandra Konstantinowa-Featherstonehaugh de la Santísima Trinidad,<b>',
      'l4,ليلى,',
    ].join('\n'),
  ],
]);

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

// Everyone tries some skills, more or less well, and every status stands somewhere.
function largeLog(): string {
  const rows = numbers(30).flatMap((learner) =>
    numbers(12).flatMap((skill) => {
      const chance = (learner * 7 + skill * 11) % 13;
      const day = `2026-${String(9 + Math.floor(skill / 4)).padStart(2, '0')}-${String(10 + ((learner + skill) % 15)).padStart(2, '0')}`;
      if (chance < 3) return [];
      if (chance === 3) return [`${day},l${learner},practice,s${skill},3`];
      if (chance === 4) return [`${day},l${learner},attempt,s${skill},`];
      return [`${day},l${learner},attempt,s${skill},${chance - 2}`];
    }),
  );
  return `at,learner,type,skill,score\n${rows.join('\n')}\n`;
}

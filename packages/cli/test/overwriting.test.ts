import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runWith } from './harness.js';

const FILES = {
  'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
  'log.csv': 'learner,skill,score\nana,a,80%\n',
  'results.csv': 'learner,skill,score\nana,a,80%\n',
  'roster.csv': 'learner,name\nana,Ana López\n',
  'notes.html': '<p>my own page</p>\n',
  'package.json': '{ "name": "mine" }\n',
  'notes.txt': 'mine\n',
};

const REPORT = ['report', 'u.unit.yaml', 'log.csv', '--roster', 'roster.csv', '-o'];
const ONEROSTER = ['grade', 'u.unit.yaml', 'results.csv', '--format', 'oneroster', '-o'];

test.each([
  ['the unit that is reported on', [...REPORT, 'u.unit.yaml'], 'is a file that this command reads'],
  ['the log', [...REPORT, './log.csv'], 'is a file that this command reads'],
  ['the class list', [...REPORT, 'roster.csv'], 'is a file that this command reads'],
  ['a link to the log', [...REPORT, 'link.html'], 'is a file that this command reads'],
  ['another name of the log', [...REPORT, 'hard.html'], 'is a file that this command reads'],
  ['a name of another kind', [...REPORT, 'notes.txt'], 'give it a name that ends in `.html`'],
  ['somebody’s own page', [...REPORT, 'notes.html'], 'is no report of an earlier run'],
  ['a unit under the schema', ['schema', '-o', 'u.unit.yaml'], 'give it a name that ends in `.json`'],
  ['other JSON under the schema', ['schema', '-o', 'package.json'], 'is no JSON Schema of an earlier run'],
  ['the log in the folder of a gradebook', [...ONEROSTER, '.'], 'is a file that this command reads'],
  [
    'another file in the folder of a gradebook',
    ['grade', 'u.unit.yaml', 'log.csv', '--format', 'oneroster', '-o', '.'],
    'is no OneRoster file of an earlier run',
  ],
  ['a unit that is checked', ['check', '--format', 'json=u.unit.yaml'], 'is a file that this command reads'],
  [
    'other JSON under a check',
    ['check', '--format', 'json=package.json'],
    'is no `json` output of an earlier',
  ],
  ['notes under a check', ['check', '--format', 'text=notes.txt'], 'is no `text` output of an earlier'],
  [
    'a unit that a log is about',
    ['log', 'check', 'u.unit.yaml', 'log.csv', '--format', 'json=log.csv'],
    'reads',
  ],
  ['a unit as a baseline', ['check', '--baseline', 'u.unit.yaml', '--update-baseline'], 'is no baseline'],
  ['a unit under a new one', ['init', 'u'], 'it is there already'],
])('%s is never written over', async (_name, argv, why) => {
  const cwd = folderWith(FILES);
  symlinkSync(join(cwd, 'log.csv'), join(cwd, 'link.html'));
  linkSync(join(cwd, 'log.csv'), join(cwd, 'hard.html'));
  const { code, err } = await runWith(argv, { cwd });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
  for (const [file, text] of Object.entries(FILES))
    expect(readFileSync(join(cwd, file), 'utf8'), file).toBe(text);
});

test.each([
  [[...REPORT, 'class.html']],
  [['schema', '-o', 's.json']],
  [['grade', 'u.unit.yaml', 'log.csv', '--format', 'oneroster', '-o', 'gradebook']],
  ...['text', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'].flatMap((format) => [
    [['check', 'u.unit.yaml', '--format', `${format}=out.txt`]],
    [['check', 'u.unit.yaml', '--language', 'es', '--format', `${format}=out.txt`]],
    [['log', 'check', 'u.unit.yaml', 'log.csv', '--format', `${format}=out.txt`]],
  ]),
])('what it wrote itself it writes anew: %j', async (argv) => {
  const cwd = folderWith({ ...FILES, 'log.csv': 'learner,skill,score\nana,b,80%\n' });
  const first = await runWith(argv, { cwd });
  expect(first.code).toBeLessThan(2);
  expect(await runWith(argv, { cwd })).toEqual(first);
});

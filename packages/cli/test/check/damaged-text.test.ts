import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const TEXT = 'openmastery: unit/1\nid: u\ntitle: U\nskills:\n  - { id: a, title: caf';
// As an editor on Windows saved it: `é` in one byte, which no UTF-8 has.
const LATIN = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9]), Buffer.from(' au lait, titel: x }\n')]);

function folderOf(bytes: Buffer, name = 'a.unit.yaml'): string {
  const cwd = folderWith({ '.git/HEAD': '' });
  writeFileSync(join(cwd, name), bytes);
  return cwd;
}

describe('bytes that are not UTF-8', () => {
  test('are found where they stand, with everything else that is wrong', async () => {
    const { code, out, err } = await runWith(['check', '--format', 'concise'], { cwd: folderOf(LATIN) });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n').map((line) => line.replace(/: error: .* \[/, ' ['))).toEqual([
      'a.unit.yaml:5:24 [unreadable-character]',
      'a.unit.yaml:5:35 [unknown-key]',
      '',
    ]);
    expect(out).toContain('save the file as UTF-8');
  });

  test.each([
    ['cut off in the middle of a character', [0xc3], '5:24'],
    ['longer than they need to be', [0xc0, 0xaf], '5:24'],
    ['half a pair', [0xed, 0xa0, 0x80], '5:24'],
  ])('%s', async (_name, bytes, place) => {
    const cwd = folderOf(Buffer.concat([Buffer.from(TEXT), Buffer.from(bytes), Buffer.from(' }\n')]));
    const { code, out } = await runWith(['check', '--format', 'concise'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^a.unit.yaml:${place}: error: .* \\[unreadable-character\\]\n$`));
  });

  test('in a course are found too', async () => {
    const course = Buffer.concat([
      Buffer.from('openmastery: course/1\nid: c\ntitle: '),
      Buffer.from([0xe9, 0x0a]),
    ]);
    const { code, out } = await runWith(['check', '--format', 'concise'], {
      cwd: folderOf(course, 'c.course.yaml'),
    });
    expect(code).toBe(1);
    expect(out).toContain('c.course.yaml:3:8: error: ');
    expect(out).toContain('[unreadable-character]');
  });

  test('are not written over by `--fix`', async () => {
    const fixable = Buffer.concat([LATIN, Buffer.from('order: Any\n')]);
    const cwd = folderOf(fixable);
    expect((await runWith(['check'], { cwd })).out).toContain('did you mean `any`?');
    expect((await runWith(['check', '--fix'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'a.unit.yaml')).equals(fixable)).toBe(true);
  });

  test('of another kind, such as a picture, are told and do no harm', async () => {
    const picture = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256));
    const { code, out } = await runWith(['check', '--format', 'concise'], { cwd: folderOf(picture) });
    expect(code).toBe(1);
    expect(out).toContain('[unreadable-character]');
  });
});

test('the text that Excel and Notepad call Unicode is read', async () => {
  const text = 'openmastery: unit/1\nid: u\ntitle: café\nskills: [a]\n';
  const cwd = folderOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  expect((await runWith(['check'], { cwd })).out).toBe('1 file checked, nothing found\n');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHANGE_CLASSES, CHANGE_CODES, type ChangeCode } from '@openmastery/core';
import { classSentence, REFUSAL_CODES } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { changeExample, DIFF_CODES, refusalExample } from '../src/explained-change.js';
import { runWith } from './harness.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = `${root}docs/changes.md`;

/** Every class with its codes, each with a sentence that stands for those it can say. */
function table(): string {
  return [...CHANGE_CLASSES]
    .reverse()
    .map((of) => {
      const codes = (Object.keys(CHANGE_CODES) as ChangeCode[]).filter((code) => CHANGE_CODES[code] === of);
      const lines = codes.map((code) => `- \`${code}\`: ${changeExample(code)}`);
      return `### ${of}\n\n${classSentence(of)}.\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

const refusals = (): string =>
  `${REFUSAL_CODES.map((code) => `- \`${code}\`: ${refusalExample(code)}`).join('\n')}\n`;

async function output(...args: string[]): Promise<string> {
  const { out } = await runWith(['diff', ...args], { cwd: root });
  return `\`\`\`text\n${out}\`\`\`\n`;
}

const FOLDERS = ['examples/change/before', 'examples/change/after'];

test('docs/changes.md has every code, and what the commands really print', async () => {
  const made = {
    codes: table(),
    refusals: refusals(),
    text: await output(...FOLDERS, '--log', 'examples/change/records.csv'),
    markdown: await output(...FOLDERS, '--log', 'examples/change/records.csv', '--format', 'markdown'),
    back: await output(...[...FOLDERS].reverse(), '--from', '2026-10-01'),
  };
  const page = readFileSync(file, 'utf8');
  let wanted = page;
  for (const [name, text] of Object.entries(made))
    wanted = wanted.replace(
      new RegExp(`(<!-- made: ${name} -->\n)[^]*?(<!-- end -->)`),
      (_all, start: string, end: string) => `${start}\n${text}\n${end}`,
    );
  if (process.env.OPENMASTERY_UPDATE !== undefined) writeFileSync(file, wanted);
  else expect(page).toBe(wanted);
});

test('`explain` knows every code of a change and of a refusal, and says what the page says', async () => {
  const page = readFileSync(file, 'utf8');
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  for (const code of DIFF_CODES) {
    const { code: exit, out } = await runWith(['explain', code]);
    expect({ code, exit }).toEqual({ code, exit: 0 });
    const told = [...page.matchAll(new RegExp(`^- \`${code}\`: (.*)$`, 'gm'))].map(([, said = '']) => said);
    expect(told.length).toBeGreaterThan(0);
    for (const said of told) expect(plain(out)).toContain(plain(said));
  }
});

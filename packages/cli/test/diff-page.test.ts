import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHANGE_CLASSES, CHANGE_CODES, type ChangeCode } from '@openmastery/core';
import { changeSentence, classSentence } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { runWith } from './harness.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = `${root}docs/changes.md`;

/** Every class with its codes, each with a sentence that stands for those it can say. */
function table(): string {
  return [...CHANGE_CLASSES]
    .reverse()
    .map((of) => {
      const codes = (Object.keys(CHANGE_CODES) as ChangeCode[]).filter((code) => CHANGE_CODES[code] === of);
      const lines = codes.map((code) => {
        const places = [{ unit: 'u', id: 'ID', before: [], after: [] }];
        const change = {
          code,
          class: of,
          kind: 'skill' as const,
          part: 'X',
          before: null,
          after: null,
          places,
        };
        return `- \`${code}\`: ${changeSentence(change).replace('`ID`: ', '').replaceAll('none', '…').replaceAll('`…`', '…')}`;
      });
      return `### ${of}\n\n${classSentence(of)}.\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

async function output(...args: string[]): Promise<string> {
  const { out } = await runWith(['diff', ...args], { cwd: root });
  return `\`\`\`text\n${out}\`\`\`\n`;
}

const FOLDERS = ['examples/change/before', 'examples/change/after'];

test('docs/changes.md has every code, and what the commands really print', async () => {
  const made = {
    codes: table(),
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

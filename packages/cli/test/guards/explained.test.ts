import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The rows of docs/reasons.md, each with the list that it stands in. */
function rows(page: string) {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [list = '', ...lines] = section.split('\n');
      return lines
        .filter((line) => line.startsWith('| `'))
        .map((line) => {
          const [code = '', data = '', example = ''] = line
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => cell.trim().replaceAll('\\|', '|'));
          return { code: code.replaceAll('`', ''), list, data, example };
        });
    });
}

// `npm run update` writes it anew.
test('`explain` knows the codes of docs/reasons.md', async () => {
  const listed = rows(readFileSync(`${root}docs/reasons.md`, 'utf8'));
  expect(listed.length).toBeGreaterThan(50);
  await expect(`${JSON.stringify(listed, null, 2)}\n`).toMatchFileSnapshot(
    `${root}packages/cli/src/reasons.json`,
  );
});

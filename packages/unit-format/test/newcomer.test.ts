import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseUnit, renderFinding } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('fixtures/newcomer/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.unit.yaml'))
  .map((file) => file.replace('.unit.yaml', ''));

/** More than one mistake on purpose. */
const SEVERAL: { readonly [name: string]: number } = {
  'slip-does-not-hide-cycle': 4,
  'star-for-dash': 2,
};

test.each(names)('%s: one mistake, one finding, in plain words', async (name) => {
  const file = `${name}.unit.yaml`;
  const text = readFileSync(folder + file, 'utf8');
  const { findings } = parseUnit(text, { file });
  const told = findings.map((finding) => renderFinding(finding, text)).join('\n');
  await expect(`${told}\n`).toMatchFileSnapshot(`${folder}${name}.out`);
  expect(findings).toHaveLength(SEVERAL[name] ?? 1);
});

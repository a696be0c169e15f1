import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyFixes, type Finding, message, parseUnit, renderFinding } from '@openmastery/unit-format';
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

const isError = ({ severity }: Finding): boolean => severity === 'error';

test('what is offered as a fix leaves no error behind and makes none', () => {
  for (const name of names) {
    const text = readFileSync(`${folder}${name}.unit.yaml`, 'utf8');
    const { findings } = parseUnit(text);
    const fixable = findings.filter(({ fix }) => fix !== undefined);
    if (fixable.length === 0) continue;
    const left = parseUnit(applyFixes(text, findings).text).findings.filter(isError);
    const unfixed = findings.filter((finding) => finding.fix === undefined && isError(finding));
    expect([name, left.map(({ code }) => code)]).toEqual([name, unfixed.map(({ code }) => code)]);
  }
});

test('all of them in Spanish, for a translator', async () => {
  const lines = names.flatMap((name) => {
    const { findings } = parseUnit(readFileSync(`${folder}${name}.unit.yaml`, 'utf8'));
    return findings.map((finding) => `${name}: ${message(finding, 'es')}\n`);
  });
  await expect(lines.join('')).toMatchFileSnapshot(`${folder}spanish.txt`);
});

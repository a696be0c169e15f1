import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLog, message, parseUnit, readLog, renderFinding } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('fixtures/logs/', import.meta.url));
const { unit } = parseUnit(readFileSync(`${folder}water.unit.yaml`, 'utf8'));
const names = new Map([
  ['ana', 'Ana López'],
  ['max', 'Max Bauer'],
]);

/** What needs a second word: both columns, of which one is the learner. */
const SEVERAL: { readonly [name: string]: number } = {
  'columns-of-a-gradebook': 2,
  'dates-of-both-orders-and-an-unclear-one': 2,
};

const slips = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.replace('.csv', ''));

function readSlip(name: string) {
  if (unit === undefined) throw new Error('the unit of these logs has an error');
  const file = `${name}.csv`;
  const text = readFileSync(folder + file, 'utf8');
  const log = readLog(text, { file, unit });
  const findings = [...log.findings, ...checkLog(unit, [log], { learners: [...names.keys()], names })];
  return { text, findings };
}

test.each(slips)('%s: one slip in a log, one finding, in plain words', async (name) => {
  const { text, findings } = readSlip(name);
  const told = findings.map((finding) => renderFinding(finding, text)).join('\n');
  await expect(`${told}\n`).toMatchFileSnapshot(`${folder}${name}.out`);
  expect(findings).toHaveLength(SEVERAL[name] ?? 1);
});

test('all of them in Spanish, for a translator', async () => {
  const lines = slips.flatMap((name) =>
    readSlip(name).findings.map((finding) => `${name}: ${message(finding, 'es')}\n`),
  );
  await expect(lines.join('')).toMatchFileSnapshot(`${folder}spanish.txt`);
});

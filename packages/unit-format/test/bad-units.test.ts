import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  FINDING_CODES,
  type FindingCode,
  parseCourse,
  parseUnit,
  renderFinding,
} from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('fixtures/bad/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

test.each(files)('%s is told as its .out file says', async (file) => {
  const text = readFileSync(folder + file, 'utf8');
  const { findings } = file.endsWith('.course.yaml')
    ? parseCourse(text, { file, units: {} })
    : parseUnit(text, { file });
  const told = findings.map((finding) => renderFinding(finding, text)).join('\n');
  await expect(`${told}\n`).toMatchFileSnapshot(folder + file.replace(/\.(unit|course)\.yaml$/, '.out'));
});

test('every code of a unit or course file has a file that shows it', () => {
  const told = files
    .map((file) => readFileSync(folder + file.replace(/\.(unit|course)\.yaml$/, '.out'), 'utf8'))
    .join('');
  const shown = new Set([...told.matchAll(/\[([a-z0-9-]+)\]$/gm)].map((match) => match[1]));
  const ofLogs = /^(log|row|column)-/;
  const missing = FINDING_CODES.filter(
    (code) => !ofLogs.test(code) && !shown.has(code) && !ELSEWHERE.has(code),
  );
  expect(missing).toEqual([]);
});

/** Codes whose files would be too large to keep; `test/laws` makes them. */
const ELSEWHERE: ReadonlySet<FindingCode> = new Set([
  'too-large',
  'too-deep',
  'alias-explodes',
  // Only units that a program makes have it.
  'dead-end',
  'bundles-not-monotone',
]);

import { readdirSync, readFileSync } from 'node:fs';
import { message, parseUnit } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const ok = new URL('fixtures/ok/', import.meta.url);
const files = readdirSync(ok).filter((file) => file.endsWith('.unit.yaml'));

test.each(files)('%s is read without a finding', (file) => {
  const { unit, findings } = parseUnit(readFileSync(new URL(file, ok), 'utf8'), { file });
  expect(findings.map((finding) => `${finding.span.start.line} ${message(finding)}`)).toEqual([]);
  expect(unit).toBeDefined();
});

test('a unit file inherits nothing and means the same whatever its line ends are', () => {
  const text = readFileSync(new URL('fractions.unit.yaml', ok), 'utf8');
  const crlf = parseUnit(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(crlf.findings).toEqual([]);
  expect(crlf.unit).toEqual(parseUnit(text).unit);
});

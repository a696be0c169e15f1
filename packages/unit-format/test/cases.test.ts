import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCourse, parseUnit, renderFinding } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('fixtures/cases/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

test.each(files)('%s is told as its .out file says', async (file) => {
  const text = readFileSync(folder + file, 'utf8');
  const { findings } = file.endsWith('.course.yaml')
    ? parseCourse(text, { file, units: {} })
    : parseUnit(text, { file });
  const told = findings.map((finding) => renderFinding(finding, text)).join('\n');
  await expect(`${told}\n`).toMatchFileSnapshot(folder + file.replace(/\.(unit|course)\.yaml$/, '.out'));
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, renderFinding } from '@openmastery/unit-format';
import { RULES, type Rule } from '@openmastery/unit-format/rules';
import { describe, expect, test } from 'vitest';
import { rulePage, rulesIndex } from '../../../../.ci/guards/rules-pages.js';
import { badOf, fileOf, findingsOf } from '../rules/reading-example.js';

// A rule is its file, its page and its fixtures. `npm run update` writes the pages and fixtures anew from the table.
const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}/`, import.meta.url));
const pages = folder('docs/rules');
const fixtures = folder('packages/unit-format/test/fixtures');
const sources = folder('packages/unit-format/src/rules');

const rules: readonly Rule[] = Object.values(RULES);
const codes = rules.map(({ code }) => code);

// as the pages do: what turns text around stays out of them
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

function told(findings: readonly Finding[], text: string): string {
  if (findings.length === 0) return 'nothing found\n';
  return `${findings.map((finding) => renderFinding(finding, text)).join('\n')}\n`;
}

const baseOf = (file: string): string => file.slice(0, file.indexOf('.'));

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const file = fileOf(rule);
  const bad = badOf(rule);
  const output = told(findingsOf(rule, bad), bad);

  test('has its page', async () => {
    await expect(rulePage(rule, output)).toMatchFileSnapshot(`${pages}${code}.md`);
  });

  test('has its fixtures, a bad one and a good one', async () => {
    // what is too long to be shown is not kept either
    if (bad === rule.bad) await expect(bad).toMatchFileSnapshot(`${fixtures}bad/${file}`);
    await expect(output).toMatchFileSnapshot(`${fixtures}bad/${code}.out`);
    await expect(rule.good).toMatchFileSnapshot(`${fixtures}good/${file}`);
    await expect(told(findingsOf(rule, rule.good), rule.good)).toMatchFileSnapshot(
      `${fixtures}good/${code}.out`,
    );
  });
});

test('`openmastery explain` prints what the pages show', async () => {
  const printed = rules.map((rule) => [
    rule.code,
    told(findingsOf(rule, badOf(rule)), badOf(rule)).trimEnd(),
  ]);
  const json = JSON.stringify(Object.fromEntries(printed), null, 2).replace(BIDI, '\uFFFD');
  await expect(`${json}\n`).toMatchFileSnapshot(`${folder('packages/cli/src')}printed.json`);
});

test('the index lists every rule by family', async () => {
  await expect(rulesIndex(rules)).toMatchFileSnapshot(`${pages}README.md`);
});

test('there is no file, page or fixture without a rule', () => {
  const names = [sources, pages, `${fixtures}bad`, `${fixtures}good`].flatMap((each) => readdirSync(each));
  const known: ReadonlySet<string> = new Set([...codes, 'README']);
  expect(names.filter((name) => !known.has(baseOf(name)))).toEqual([]);
});

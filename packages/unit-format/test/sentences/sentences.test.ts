import { message, renderFinding } from '@openmastery/unit-format';
import { RULES, type Rule } from '@openmastery/unit-format/rules';
import { describe, expect, test } from 'vitest';
import { badOf, findingsOf } from '../rules/reading-example.js';

const rules: readonly Rule[] = Object.values(RULES).filter((rule) => !('whole' in rule));
const told = rules.flatMap((rule) => findingsOf(rule, badOf(rule)));

describe.each(['en', 'es'] as const)('%s', (language) => {
  test('a translator can read all of it in one file', async () => {
    const page = told.map((finding) => `${finding.code}: ${message(finding, language)}\n`).join('');
    expect(page).not.toMatch(/undefined|\[object|NaN|``| {2}/);
    await expect(page).toMatchFileSnapshot(`sentences.${language}.txt`);
  });

  test('every sentence starts in lower case and ends without a stop', () => {
    for (const finding of told) expect(message(finding, language)).toMatch(/^[\p{Ll}\d`].*[^.\s]$/u);
  });
});

test('a finding is shown in Spanish as a whole', () => {
  const finding = told.find(({ code }) => code === 'text-lost');
  if (finding === undefined) throw new Error('no finding');
  const shown = renderFinding(finding, '', { language: 'es' });
  expect(shown).toContain('no se lee tal cual');
  expect(shown).toContain('se puede corregir: poner el texto entre comillas');
});

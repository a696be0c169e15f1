import { readFileSync } from 'node:fs';
import { FINDING_CODES, type FindingCode, renderFinding } from '@openmastery/unit-format';
import { RULES, type Rule } from '@openmastery/unit-format/rules';
import { describe, expect, test } from 'vitest';
import { rulePage } from '../../../../.ci/guards/rules-pages.js';
import { badOf, findingsOf } from './reading-example.js';

const rules: readonly Rule[] = Object.values(RULES);

/** What is told instead where a file cannot have the mistake and only a unit made by a program can. */
const INSTEAD: { readonly [Code in FindingCode]?: FindingCode } = {
  'dead-end': 'empty-list',
};

test('there is a rule for every code', () => {
  expect(Object.keys(RULES).sort()).toEqual(FINDING_CODES);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('its bad example has this mistake and no other, as severe as the rule says', () => {
    const findings = findingsOf(rule, badOf(rule));
    expect(findings.map((found) => found.code)).toEqual([INSTEAD[code] ?? code]);
    expect(findings.map((found) => found.severity)).toEqual([
      rule.recommended === 'off' ? 'warning' : rule.recommended,
    ]);
  });

  test('its good example has none', () => {
    expect(findingsOf(rule, rule.good).map((found) => renderFinding(found, rule.good))).toEqual([]);
  });

  test('it is told in words', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*[^.\s]$/);
    expect(rule.why).toMatch(/^[A-Z0-9`].*\.$/);
    expect(rule.repair).toMatch(/^[A-Z`].*\.$/);
  });
});

test('a rule that is to become an error warns until then, and names a later release', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const later = ({ errorFrom }: Rule) => errorFrom?.split('.').map(Number) ?? [];
  const isLater = (parts: readonly number[]) => {
    const now = version.split('.').map(Number);
    const at = parts.findIndex((part, place) => part !== now[place]);
    return at >= 0 && (parts[at] ?? 0) > now[at];
  };
  expect(isLater([0, 0, 0])).toBe(false);
  for (const rule of rules.filter(({ errorFrom }) => errorFrom !== undefined)) {
    expect([rule.code, rule.recommended, isLater(later(rule))]).toEqual([rule.code, 'warning', true]);
  }
  expect(rulePage({ ...RULES['ignore-unused'], errorFrom: '9.1.0' }, '')).toContain(
    'From 9.1.0 on it is an error',
  );
});

test('what a number is to be written like, the repaired example shows', () => {
  const { good, repair } = RULES['row-number-unclear'];
  expect(repair).toContain('with a point');
  expect(good).not.toMatch(/\d,\d/);
});

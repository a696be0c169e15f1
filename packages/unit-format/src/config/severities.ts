import type { Severity } from '@openmastery/core';
import type { Finding, FindingCode } from '../finding.js';
import type { Rule, RuleSeverity } from '../rule.js';
import { RULES } from '../rules.js';
import type { RuleSettings } from './settings.js';

/**
 * Findings as severe as the settings take them, without those that are off. What the preset `recommended` makes of a
 * finding is what the finding says itself.
 *
 * @example
 * ```ts
 * const { findings } = parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [a, a]\n');
 * withSeverities(findings, { preset: 'recommended', rules: { 'duplicate-id': 'off' } }) // → []
 * ```
 */
export function withSeverities(findings: readonly Finding[], settings: RuleSettings): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    if (severity === finding.severity) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/**
 * The rules that are off in `recommended` and on by these settings: what `parseUnit` takes as `optIn`.
 *
 * @example
 * ```ts
 * optedIn({ preset: 'recommended', rules: {} }) // → []
 * ```
 */
export function optedIn({ preset, rules }: RuleSettings): readonly FindingCode[] {
  return Object.values<Rule>(RULES)
    .filter((rule) => rule.recommended === 'off' && (rules[rule.code] ?? rule[preset]) !== 'off')
    .map(({ code }) => code);
}

function severityOf({ code, severity }: Finding, { preset, rules }: RuleSettings): Severity | 'off' {
  const set = rules[code];
  if (set !== undefined) return set;
  const rule: { readonly recommended: RuleSeverity; readonly strict: RuleSeverity } = RULES[code];
  const taken = rule[preset];
  if (taken === 'off') return 'off';
  // One code can be an error in one place and a warning in another; no preset makes less of it than it says itself.
  return preset === 'recommended' || severity === 'error' ? severity : taken;
}

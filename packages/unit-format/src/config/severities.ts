import type { Severity } from '@openmastery/core';
import type { Finding } from '../finding.js';
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

function severityOf({ code, severity }: Finding, { preset, rules }: RuleSettings): Severity | 'off' {
  const set = rules[code];
  if (set !== undefined || preset === 'recommended') return set ?? severity;
  return severity === 'error' ? 'error' : RULES[code].strict;
}

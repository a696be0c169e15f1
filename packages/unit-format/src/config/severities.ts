import type { Severity } from '@openmastery/core';
import { isFatal } from '../fatal.js';
import type { Finding, FindingCode } from '../finding.js';
import type { Rule, RuleSeverity } from '../rule.js';
import { RULES } from '../rules.js';
import type { RuleSettings } from './settings.js';

/**
 * Findings as severe as the settings take them, without those that are off. What the preset `recommended` makes of a
 * finding is what the finding says itself. A mistake that leaves nothing to be made of a file stays what it is.
 *
 * @example
 * ```ts
 * const { findings } = parseUnit('openmastery: unit/1\nid: u\ntitle: "U\u202E"\nskills: [a]\n');
 * withSeverities(findings, { preset: 'recommended', rules: { 'bidi-control': 'off' } }) // → []
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

/**
 * Whether a rule is looked for only where it is asked for.
 *
 * @example
 * ```ts
 * isOptIn('broken-link') // → true
 * ```
 */
export function isOptIn(code: FindingCode): boolean {
  return RULES[code].recommended === 'off';
}

/**
 * Whether a rule finds mistakes that leave nothing to be made of a unit or course: those can be neither off nor set aside.
 *
 * @example
 * ```ts
 * isFatalRule('unreadable-threshold') // → true
 * isFatalRule('metadata-mismatch') // → false
 * ```
 */
export function isFatalRule(code: FindingCode): boolean {
  return isFatal({ code, severity: RULES[code].recommended === 'error' ? 'error' : 'warning' });
}

function severityOf({ code, severity }: Finding, { preset, rules }: RuleSettings): Severity | 'off' {
  if (isFatal({ code, severity })) return severity;
  const set = rules[code];
  if (set !== undefined) return set;
  const rule: { readonly recommended: RuleSeverity; readonly strict: RuleSeverity } = RULES[code];
  const taken = rule[preset];
  if (taken === 'off') return 'off';
  // One code can be an error in one place and a warning in another; no preset makes less of it than it says itself.
  return preset === 'recommended' || severity === 'error' ? severity : taken;
}

import { RULES, type Rule } from '@openmastery/unit-format/rules';
import printed from './printed.json';
import { rulePage } from './rule-page.js';
import { wrap } from './wrapping.js';

/** What is printed for the bad example of each rule, as docs/rules shows it. */
interface Printed {
  readonly [code: string]: string;
}

const SEVERITIES = { error: 'an error', warning: 'a warning', off: 'off' } as const;

/** The codes of all rules, in the order of their families. */
export const RULE_CODES: readonly string[] = Object.keys(RULES);

/** The page of a rule for a terminal, with what is really printed for its example; null where there is no such rule. */
export function explainRule(code: string, width: number): string | null {
  const rule: Rule | undefined = Object.hasOwn(RULES, code) ? RULES[code as keyof typeof RULES] : undefined;
  if (rule === undefined) return null;
  const { recommended, strict } = rule;
  const severity =
    recommended === strict
      ? `${SEVERITIES[recommended]} in every preset`
      : `${SEVERITIES[recommended]} in \`recommended\`, ${SEVERITIES[strict]} in \`strict\``;
  return [
    wrap(`${code}: ${rule.summary}`, width),
    wrap(`It is ${severity}.`, width),
    wrap(rule.why, width),
    wrap(`How to repair it: ${rule.repair}`, width),
    `For example\n\n${inset(rule.bad)}`,
    `is answered with\n\n${inset((printed as Printed)[code] ?? '')}`,
    `and repaired is\n\n${inset(rule.good)}`,
    rulePage(code),
  ].join('\n\n');
}

/** One line for each rule. */
export function ruleLines(): string {
  const width = Math.max(...RULE_CODES.map((code) => code.length));
  return Object.values(RULES)
    .map(({ code, summary }) => `  ${code.padEnd(width)}  ${summary}`)
    .join('\n');
}

function inset(text: string): string {
  // As a terminal must not be turned around by an example.
  const shown = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
  return shown.trimEnd().replace(/^(?=.)/gm, '  ');
}

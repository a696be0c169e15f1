import type { Rule } from '../rule.js';

export const rule = {
  code: 'rule-not-optional',
  family: 'config',
  recommended: 'warning',
  strict: 'error',
  summary: 'A config softens a rule whose errors leave nothing to be made of a file',
  why: 'A check that passes promises that units can be used. A unit whose threshold or whose YAML cannot be read is refused by every other command, so such errors stay errors. Where the rule warns elsewhere, what the config says of those warnings holds.',
  repair: 'Take the line out of the config, and mend the files.',
  kind: 'config',
  bad: `openmastery: config/1
rules: { unreadable-threshold: off }
`,
  good: `openmastery: config/1
rules: { only-top-reaches: off }
`,
} as const satisfies Rule;

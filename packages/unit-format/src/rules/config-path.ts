import type { Rule } from '../rule.js';

export const rule = {
  code: 'config-path',
  family: 'config',
  recommended: 'error',
  strict: 'error',
  summary: 'A path in the config leads to nothing that can be used',
  why: 'A check without a part of its config would find too much or too little. Files outside of the project are never read.',
  repair: 'Correct the path, which starts at the folder of the config, or bring the file into the project.',
  kind: 'config',
  bad: `openmastery: config/1
extends: ../district/openmastery.config.yaml
`,
  good: `openmastery: config/1
preset: strict
`,
} as const satisfies Rule;

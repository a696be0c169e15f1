import type { CheckResult, FormatCheck } from '../check/result.js';

/** Every way of writing what a check came to. */
export const CHECK_FORMATS = [
  'text',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const;

/** The name of one of them. */
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Each is loaded only where it is asked for, and sentences only where there is something to say. */
export const FORMATTERS: {
  readonly [Format in CheckFormat]: (result: Pick<CheckResult, 'findings'>) => Promise<FormatCheck>;
} = {
  text: async ({ findings }) =>
    findings.length === 0
      ? (await import('./summary.js')).formatSummary
      : (await import('./text.js')).formatText,
  concise: async () => (await import('./concise.js')).formatConcise,
  json: async () => (await import('./json.js')).formatJson,
  sarif: async () => (await import('./sarif.js')).formatSarif,
  github: async () => (await import('./github.js')).formatGithub,
  gitlab: async () => (await import('./gitlab.js')).formatGitlab,
  junit: async () => (await import('./junit.js')).formatJunit,
  markdown: async () => (await import('./markdown.js')).formatMarkdown,
};

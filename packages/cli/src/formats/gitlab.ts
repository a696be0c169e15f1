import { fingerprintsOf } from '../check/identity.js';
import type { CheckResult } from '../check/result.js';
import { findingSentence } from '../findings.js';
import { jsonText } from '../json-text.js';
import { rulePage } from '../rule-page.js';

const SEVERITIES = { error: 'major', warning: 'minor' } as const;

/** The code quality report of GitLab. Lines count from 1; the fingerprint does not know them. */
export function formatGitlab(result: CheckResult): string {
  const prints = fingerprintsOf(result);
  return jsonText(
    result.findings.map((finding) => ({
      type: 'issue',
      check_name: finding.code,
      description: findingSentence(finding, result.languageOf(finding.file)),
      content: { body: rulePage(finding.code) },
      categories: ['Bug Risk'],
      severity: SEVERITIES[finding.severity],
      fingerprint: prints.get(finding),
      location: {
        path: result.projectPath(finding.file),
        lines: { begin: finding.span.start.line, end: finding.span.end.line },
      },
    })),
  );
}

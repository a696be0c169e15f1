import { message } from '@openmastery/unit-format';
import { type CheckResult, count } from '../check/result.js';
import { jsonText } from '../json-text.js';

/** For other programs. Its shape is a promise: `version` rises when a key changes its meaning or goes. */
export function formatJson({ findings, files }: CheckResult): string {
  return jsonText({
    version: 1,
    findings: findings.map((finding) => {
      const { code, severity, file, span, related, fix } = finding;
      const places = related.map((place) => ({ file: place.file, ...place.span, label: place.label }));
      return { code, severity, message: message(finding), file, ...span, related: places, fix: fix ?? null };
    }),
    summary: { files: files.length, errors: count(findings, 'error'), warnings: count(findings, 'warning') },
  });
}

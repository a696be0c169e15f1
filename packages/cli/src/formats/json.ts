import { fixTitle, placeLabel } from '@openmastery/unit-format';
import { type CheckResult, count } from '../check/result.js';
import { findingSentence } from '../findings.js';
import { jsonText } from '../json-text.js';

/** For other programs. Its shape is a promise: `version` rises when a key changes its meaning or goes. */
export function formatJson({ findings, files, languageOf }: CheckResult): string {
  return jsonText({
    version: 1,
    findings: findings.map((finding) => {
      const { code, severity, file, span, related, fix } = finding;
      const language = languageOf(file);
      return {
        code,
        severity,
        message: findingSentence(finding, language),
        file,
        ...span,
        related: related.map((place) => ({
          file: place.file,
          ...place.span,
          label: placeLabel(place, language),
        })),
        fix: fix === undefined ? null : { ...fix, title: fixTitle(fix, language) },
      };
    }),
    summary: { files: files.length, errors: count(findings, 'error'), warnings: count(findings, 'warning') },
  });
}

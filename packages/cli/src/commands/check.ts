import type { Finding } from '@openmastery/unit-format';
import { message } from '@openmastery/unit-format';
import { type Checked, checkFiles } from '../checked-files.js';
import type { Perform } from '../command.js';
import { findFiles } from '../files.js';
import { findingLine, findingText } from '../findings.js';
import { EXIT, type Host, wantsColour } from '../host.js';
import { jsonText } from '../json-text.js';
import { isCourseFile, isUnitFile } from '../unit-file.js';

/** Finds the mistakes in unit and course files. */
export const perform: Perform = async ({ paths, value }, host) => {
  const found = await findFiles(
    paths.length === 0 ? ['.'] : paths,
    (name) => isUnitFile(name) || isCourseFile(name),
    host,
  );
  const checked = await checkFiles(found.files, host);
  const problems = [...found.problems, ...checked.problems];
  for (const problem of problems) host.stderr.write(`openmastery: ${problem}\n`);
  if (checked.files.length === 0 && problems.length === 0) {
    host.stderr.write('openmastery: nothing to check: no *.unit.yaml or *.course.yaml there\n');
    return EXIT.usage;
  }
  if (checked.files.length > 0) host.stdout.write(formatChecked(checked, value('format') ?? 'text', host));
  if (problems.length > 0) return EXIT.usage;
  const failing = value('fail-on') === 'warning' ? checked.findings.length : count(checked.findings, 'error');
  return failing > 0 ? EXIT.findings : EXIT.clean;
};

function formatChecked(checked: Checked, format: string, host: Host): string {
  const { findings, files, texts } = checked;
  if (format === 'json') return jsonText(checkedData(checked));
  if (format === 'concise') return findings.map((finding) => `${findingLine(finding)}\n`).join('');
  const color = wantsColour(host.stdout, host.env);
  const blocks = findings.map((finding) => `${findingText(finding, texts, color)}\n\n`);
  return `${blocks.join('')}${summary(files.length, findings)}\n`;
}

function summary(files: number, findings: readonly Finding[]): string {
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const checked = `${files} ${files === 1 ? 'file' : 'files'} checked`;
  if (errors + warnings === 0) return `${checked}, nothing found`;
  return `${checked}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}

function checkedData({ findings, files }: Checked) {
  return {
    version: 1,
    findings: findings.map((finding) => {
      const { code, severity, file, span, related, fix } = finding;
      const places = related.map((place) => ({
        file: place.file,
        start: place.span.start,
        end: place.span.end,
        label: place.label,
      }));
      return { code, severity, message: message(finding), file, ...span, related: places, fix: fix ?? null };
    }),
    summary: { files: files.length, errors: count(findings, 'error'), warnings: count(findings, 'warning') },
  };
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

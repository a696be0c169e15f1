import type { Finding } from '@openmastery/unit-format';
import { byFile, type CheckResult, isFailing } from '../check/result.js';
import { findingLine, findingText } from '../findings.js';

/**
 * JUnit's XML: a suite for each file, a case for each finding in it, which fails where the run does, and one that
 * passes for a file without findings.
 */
export function formatJunit(result: CheckResult): string {
  const found = byFile(result.findings);
  const files = [...new Set([...result.files, ...found.keys()])].sort();
  const suites = files.map((file) => suiteOf(file, found.get(file) ?? [], result));
  const failures = result.findings.filter((finding) => isFailing(finding, result.failOn)).length;
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="openmastery" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(
  file: string,
  findings: readonly Finding[],
  result: CheckResult,
): { readonly tests: number; readonly xml: string } {
  const path = inAttribute(result.projectPath(file));
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${path}" name="nothing found"/>`]
      : findings.map((finding) => caseOf(finding, path, result));
  const failures = findings.filter((finding) => isFailing(finding, result.failOn)).length;
  const head = `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0">`;
  return { tests: cases.length, xml: [head, ...cases, '  </testsuite>'].join('\n') };
}

function caseOf(finding: Finding, path: string, { texts, failOn, languageOf }: CheckResult): string {
  const { code, severity, span } = finding;
  const name = inAttribute(`${code} at ${span.start.line}:${span.start.column}`);
  const language = languageOf(finding.file);
  const said = escapeXml(findingText(finding, texts, { language }));
  const body = isFailing(finding, failOn)
    ? `<failure type="${severity}" message="${inAttribute(findingLine(finding, language))}">${said}</failure>`
    : `<system-out>${said}</system-out>`;
  return `    <testcase classname="${path}" name="${name}">${body}</testcase>`;
}

const NAMED: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// A line break in an attribute would be read as a space.
function inAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

// What XML cannot hold in any form is shown as a character that stands for one.
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

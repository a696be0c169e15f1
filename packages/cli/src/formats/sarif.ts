import {
  type Finding,
  type FindingCode,
  fixTitle,
  linesOf,
  placeLabel,
  type Span,
} from '@openmastery/unit-format';
import { RULES, type Rule } from '@openmastery/unit-format/rules';
import { fingerprintsOf } from '../check/identity.js';
import type { CheckResult } from '../check/result.js';
import { findingSentence } from '../findings.js';
import { jsonText } from '../json-text.js';
import { PROJECT_PAGE, rulePage } from '../rule-page.js';
import { VERSION } from '../version.js';

const ROOT = 'SRCROOT';

/**
 * SARIF 2.1.0, for code scanning. Rule ids are the codes, paths start at the top of the project, columns count UTF-16
 * units, and `partialFingerprints` know a finding again when lines have moved.
 */
export function formatSarif(result: CheckResult): string {
  const prints = fingerprintsOf(result);
  const { language, languageOf } = result;
  const codes = [...new Set(result.findings.map(({ code }) => code))].sort();
  const run = {
    tool: {
      driver: {
        name: 'openmastery',
        semanticVersion: VERSION,
        informationUri: PROJECT_PAGE,
        rules: codes.map(ruleOf),
      },
    },
    // What is not said is American English, which is what the rules are told in.
    ...(language === 'en' ? {} : { language }),
    automationDetails: { id: 'openmastery/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'the top folder of the project' } } },
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: result.problems.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    artifacts: result.files.map((file) => ({ location: artifactOf(file, result) })),
    results: result.findings.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: finding.severity,
      message: { text: findingSentence(finding, languageOf(finding.file)) },
      locations: [{ physicalLocation: placeOf(finding.file, finding.span, result) }],
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.map((place, at) => ({
              id: at + 1,
              physicalLocation: placeOf(place.file, place.span, result),
              message: { text: placeLabel(place, languageOf(finding.file)) },
            })),
          }),
      partialFingerprints: { 'entity/v1': prints.get(finding) ?? '' },
      ...(finding.fix === undefined ? {} : { fixes: [fixOf(finding, finding.fix, result)] }),
    })),
  };
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
}

function ruleOf(code: FindingCode) {
  const rules: { readonly [Code in FindingCode]: Rule } = RULES;
  const { summary, why, repair, recommended } = rules[code];
  return {
    id: code,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: { text: repair },
    helpUri: rulePage(code),
    defaultConfiguration: recommended === 'off' ? { enabled: false } : { level: recommended },
  };
}

function artifactOf(file: string, { projectPath }: CheckResult) {
  const path = projectPath(file);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  // A file outside of the project has no place below its top.
  if (path.startsWith('../')) return { uri };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

function placeOf(file: string, span: Span, result: CheckResult) {
  return { artifactLocation: artifactOf(file, result), region: regionOf(span) };
}

function regionOf({ start, end }: Span) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function fixOf({ file }: Finding, fix: NonNullable<Finding['fix']>, result: CheckResult) {
  const lines = linesOf(result.texts.get(file) ?? '');
  return {
    description: { text: fixTitle(fix, result.languageOf(file)) },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file, result),
        replacements: fix.edits.map(({ start, end, text }) => ({
          deletedRegion: regionOf(lines.span([start, end])),
          insertedContent: { text },
        })),
      },
    ],
  };
}

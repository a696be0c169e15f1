import { isFatal } from '../fatal.js';
import { type Edit, type Finding, type FindingCode, UNNAMED } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import { type Report, reportOn } from '../report.js';
import { FINDING_CODES } from '../sentences.js';
import { IGNORE_WORD, type IgnoreComment, readIgnoreComment } from './ignore-comment.js';
import { commentsOf } from './yaml-comments.js';

/** How ignore comments are applied. */
export interface IgnoreOptions {
  readonly file?: string;
  /** Not all findings of the file are given, so that nothing can be said of a comment that fits none. */
  readonly partly?: boolean;
  /** Whether a rule could be looked for; where not, a comment that fits nothing may be needed all the same. */
  readonly couldFind?: (code: FindingCode) => boolean;
}

/** Findings with those set aside that comments in the file ask for. */
export interface Ignoring {
  /** What is left, with what is wrong with the comments themselves. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/**
 * Applies the comments `# openmastery-ignore CODE: reason` of a file to its findings. A comment speaks of what
 * begins on its own line or, where it stands alone on it, on the next line that is no comment. Without a reason it
 * does nothing and is a finding itself, and so is one with an unknown code or one that fits nothing. Findings in other
 * files pass through.
 *
 * @example
 * ```ts
 * const text = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a] # openmastery-ignore cycle: none is left\n';
 * applyIgnores(text, parseUnit(text).findings).findings.map(({ code }) => code) // → ['ignore-unused']
 * ```
 */
export function applyIgnores(
  text: string,
  findings: readonly Finding[],
  { file = UNNAMED, partly = false, couldFind = () => true }: IgnoreOptions = {},
): Ignoring {
  if (!text.includes(IGNORE_WORD)) return { findings, ignored: [] };
  const report = reportOn(text, file);
  const ignored = new Set<Finding>();
  const fittingOf = (code: FindingCode, comment: IgnoreComment): readonly Finding[] =>
    findings.filter((finding) => finding.file === file && fits(finding, code, comment));
  for (const yamlComment of commentsOf(text)) {
    const comment = readIgnoreComment(yamlComment);
    if (comment === null) continue;
    if (comment.codes.length === 0 || comment.reason === '') {
      const missing = comment.codes.length === 0 ? 'code' : 'reason';
      report.add('ignore-incomplete', comment.range, { data: { missing } });
      continue;
    }
    for (const { code, range } of comment.codes) {
      if (!isCode(code)) {
        reportUnknownCode(report, code, range, (meant) => fittingOf(meant, comment).length > 0);
        continue;
      }
      const fitting = fittingOf(code, comment);
      for (const finding of fitting) if (!isFatal(finding)) ignored.add(finding);
      if (fitting.some(isFatal)) {
        report.add('ignore-unused', range, { severity: 'warning', data: { code, because: 'fatal' } });
      } else if (fitting.length === 0 && couldFind(code)) {
        report.add('ignore-unused', range, {
          severity: 'warning',
          data: { code },
          fix: { title: 'take it away', edits: [removal(text, comment, code)] },
        });
      }
    }
  }
  return {
    findings: [...findings.filter((finding) => !ignored.has(finding)), ...(partly ? [] : report.findings)],
    ignored: [...ignored],
  };
}

function fits({ code, span }: Finding, wanted: string, { lines: [first, last] }: IgnoreComment): boolean {
  return code === wanted && span.start.line >= first && span.start.line <= last;
}

function isCode(code: string): code is FindingCode {
  return (FINDING_CODES as readonly string[]).includes(code);
}

// Which code was meant is certain only where it sets something aside; else the comment would be taken away next.
function reportUnknownCode(
  report: Report,
  code: string,
  range: Range,
  setsAside: (code: FindingCode) => boolean,
): void {
  const near = nearest(code, FINDING_CODES);
  const fitting = near.filter((one) => isCode(one) && setsAside(one));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  report.add('ignore-unknown-code', range, {
    data: { code, nearest: near },
    ...(only === undefined
      ? {}
      : { fix: { title: `write ${only}`, edits: [{ start: range[0], end: range[1], text: only }] } }),
  });
}

// One code of several, or the whole comment with the space before it, and with its line where nothing else is on it.
function removal(text: string, { codes, range, alone }: IgnoreComment, code: string): Edit {
  const at = codes.findIndex((one) => one.code === code);
  const next = codes[at + 1];
  const before = codes[at - 1];
  const own = codes[at]?.range ?? range;
  if (next !== undefined) return { start: own[0], end: next.range[0], text: '' };
  if (before !== undefined) return { start: before.range[1], end: own[1], text: '' };
  const start = text.slice(0, range[0]).trimEnd().length;
  const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
  if (!alone) return { start: Math.max(start, lineStart), end: range[1], text: '' };
  const lineEnd = text.indexOf('\n', range[0]);
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' };
}

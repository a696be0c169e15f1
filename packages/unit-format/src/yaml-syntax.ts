import { type Document, parseDocument, type YAMLParseError } from 'yaml';
import { MAX_DEPTH, MAX_EXPLAINED, MAX_FINDINGS, MAX_REPAIRED, MAX_REPAIRS } from './limits.js';
import { lostTextAt } from './lost-text.js';
import { overNestedAt } from './nesting.js';
import type { Range } from './position.js';
import { shorten } from './quoting.js';
import type { Report } from './report.js';
import { slipAt } from './slips/find-slip.js';
import { hasSeveralKeys } from './slips/line-slip.js';
import type { Slip } from './slips/slip.js';
import { textLines } from './slips/text-line.js';

/** A text as YAML 1.2 reads it, with its faults reported; null where nothing can be made of it. */
export function readYaml(report: Report): Document.Parsed | null {
  const { text } = report;
  const version = /^\uFEFF?(?:[#%].*\r?\n|\s*\r?\n)*%YAML[ \t]+(\S+)/.exec(text);
  if (version && version[1] !== '1.2') {
    const end = version.index + version[0].length;
    report.add('yaml-version', [end - (version[1]?.length ?? 0), end], {
      data: { version: version[1] ?? '' },
    });
    return null;
  }
  const deep = overNestedAt(text);
  if (deep !== null) {
    report.add('too-deep', [deep, deep], { data: { most: MAX_DEPTH } });
    return null;
  }
  const rounds = Math.max(1, Math.min(MAX_REPAIRS, Math.floor(MAX_REPAIRED / (text.length + 1))));
  let repaired = text;
  for (let round = 0; round <= rounds; round++) {
    const parsed = parseText(repaired);
    if (parsed === null) {
      report.add('too-deep', [0, 0]);
      return null;
    }
    const next = round < rounds ? repair(report, repaired, parsed) : null;
    if (next === null) return reportFaults(report, parsed) ? parsed : null;
    repaired = next;
  }
  return null;
}

function parseText(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: true,
      logLevel: 'error',
    }) as Document.Parsed;
  } catch {
    // The parser calls itself for each level; too many exhaust the stack.
    return null;
  }
}

// What was lost is put out of the way by as many characters, so that all places stay what they are.
function repair(report: Report, text: string, { errors, warnings }: Document.Parsed): string | null {
  if (errors.some(({ code }) => code === 'TAB_AS_INDENT') && TAB_INDENT.test(text)) {
    const isCertain = isTabTwoSpaces(text);
    return text.replace(TAB_INDENT_EACH, (indent, offset: number) => {
      const edit = { start: offset, end: offset + indent.length, text: spacesFor(indent, 2) };
      const fix = { title: 'use spaces', edits: [edit] };
      report.add('tab-indent', [edit.start, edit.end], isCertain ? { fix } : { data: { width: 'unclear' } });
      return ' '.repeat(indent.length);
    });
  }
  const blanks = new Map<number, Range>();
  for (const { pos } of [...errors, ...warnings].slice(0, MAX_FINDINGS)) {
    const lost = lostTextAt(text, pos[0], isNoText) ?? lostTextAt(text, pos[0] - 1, isNoText);
    if (lost === null || blanks.has(lost.range[0])) continue;
    const { range, because, sign, edit } = lost;
    report.add('text-lost', range, {
      data: { text: lost.text, because, sign, meant: shorten(edit.text) },
      fix: { title: 'put the text in quotes', edits: [edit] },
    });
    blanks.set(range[0], range);
  }
  if (blanks.size > 0) return withBlanks(text, [...blanks.values()]);
  // with the tabs gone, lines may have lost their places
  const hadTabs = report.findings.some(({ code }) => code === 'tab-indent');
  return hadTabs ? null : repairSlip(report, text, errors);
}

// With as many characters that mean nothing in each of the places.
function withBlanks(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    parts.push(text.slice(end, from), 'x'.repeat(to - from));
    end = to;
  }
  return [...parts, text.slice(end)].join('');
}

// Two spaces for each tab make a text that can be read, and no other width makes one that says something else.
function isTabTwoSpaces(text: string): boolean {
  const [meant, ...others] = [2, 4, 8].map((width) =>
    saidBy(text.replace(TAB_INDENT_EACH, (indent) => spacesFor(indent, width))),
  );
  return meant !== null && others.every((other) => other === null || other === meant);
}

// All that a text says, to be compared; null where it cannot be read to the end.
function saidBy(text: string): string | null {
  const parsed = parseText(text);
  if (parsed === null || parsed.errors.length > 0) return null;
  try {
    return JSON.stringify(parsed);
  } catch {
    // an alias without its anchor, around itself, or of too much
    return null;
  }
}

function spacesFor(indent: string, width: number): string {
  return indent.replaceAll('\t', ' '.repeat(width));
}

/** What stands aside with these slips may be a whole entry of a list. */
const LOSES_ENTRIES: ReadonlySet<Slip['problem']> = new Set([
  'entry-indent',
  'dash-space',
  'dash-missing',
  'too-little',
  'out-of-line',
  'bracket',
]);

// One slip at a time, since the next faults may follow from it.
function repairSlip(report: Report, text: string, errors: readonly YAMLParseError[]): string | null {
  const lines = textLines(text);
  for (const { code, pos } of errors.slice(0, MAX_EXPLAINED)) {
    if (code === 'MULTIPLE_DOCS') continue;
    const slip = slipAt(lines, text, pos[0]);
    if (slip === null) continue;
    const { problem, range, edit, blank } = slip;
    report.add('yaml-syntax', range, {
      data: { problem, text: slip.text },
      ...(edit === null ? {} : { fix: { title: 'mend the line', edits: [edit] } }),
    });
    if (blank === null) return null;
    report.setAside(blank.range, LOSES_ENTRIES.has(problem) ? 'entry' : 'value');
    return text.slice(0, blank.range[0]) + blank.text + text.slice(blank.range[1]);
  }
  return null;
}

const PERCENT_FIRST = /^\s*(?:- +)*[\w-]+: +%\s*\d/;

// A slip has its own sentence.
function isNoText(line: string): boolean {
  return PERCENT_FIRST.test(line) || hasSeveralKeys(line.trimEnd());
}

const TAB_INDENT = /^ *\t/m;
const TAB_INDENT_EACH = /^ *\t[ \t]*/gm;

// Only the first fault of a line is told: the parser's next ones follow from it. Whether the rest can be read.
function reportFaults(report: Report, { errors }: Document.Parsed): boolean {
  const lines = new Set<number>();
  let readable = true;
  // With the tabs gone, lines may have lost their places: that is told by the tabs.
  const hadTabs = report.findings.some(({ code }) => code === 'tab-indent');
  const hadSlip = report.findings.some(({ code }) => code === 'yaml-syntax');
  for (const error of errors) {
    const range = rangeOf(error, report.text);
    const line = report.lines.position(range[0]).line;
    if (error.code === 'MULTIPLE_DOCS') report.add('several-documents', range);
    else {
      readable = false;
      if (hadTabs || hadSlip) continue;
      if (lines.size > 0 && (lines.has(line) || lines.has(line - 1))) continue;
      lines.add(line);
      reportFault(report, error, range);
    }
  }
  return readable;
}

function reportFault(report: Report, { code, message }: YAMLParseError, range: Range): void {
  if (code === 'TAB_AS_INDENT') report.add('tab-indent', range);
  else if (/nested .*level|depth/i.test(message)) report.add('too-deep', range);
  else {
    const problem = /end with a [\]}]/.test(message) ? 'brackets' : (PROBLEMS[code] ?? 'other');
    report.add('yaml-syntax', range, { data: { problem } });
  }
}

function rangeOf({ pos: [start, end] }: YAMLParseError, text: string): Range {
  const lineEnd = text.indexOf('\n', start);
  const last = Math.min(end, lineEnd < 0 ? text.length : Math.max(start, lineEnd));
  return [Math.min(start, text.length), Math.max(Math.min(start, text.length), last)];
}

/** What the sentence about a fault of syntax says. */
const PROBLEMS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'brackets',
  MISSING_CHAR: 'missing',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'start',
};

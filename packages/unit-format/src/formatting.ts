import { type Document, parseDocument } from 'yaml';
import { type Finding, hasErrors } from './finding.js';
import { MAX_TEXT } from './limits.js';
import { tighten } from './printing/layout.js';
import { inOrder, reportOn } from './report.js';
import { toData } from './tree.js';
import { readYaml } from './yaml-syntax.js';
import { treeOf } from './yaml-tree.js';

/** A text in the canonical layout. */
export interface Formatted {
  /** The text as it was where it cannot be read as YAML, which `findings` then say. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * A unit or course file in the canonical layout: two spaces a level, one space before a comment, `{ a: b }` and `[a, b]`.
 * Comments, quotes, numbers as they are written and the order of keys stay. Formatting twice is formatting once.
 *
 * @example
 * ```ts
 * formatUnit('id:   u\nskills:\n- a   # first\n').text // → 'id: u\nskills:\n  - a # first\n'
 * ```
 */
export function formatUnit(text: string, options: { readonly file?: string } = {}): Formatted {
  const report = reportOn(text, options.file);
  if (text.length > MAX_TEXT) {
    report.add('too-large', [0, 0], { data: { length: text.length, most: MAX_TEXT } });
    return { text, findings: report.findings };
  }
  const before = meaningOf(text, report);
  if (before === null || hasErrors(report.findings)) return { text, findings: inOrder(report.findings) };
  let formatted = text;
  // A comment can settle in its place only in the second round.
  for (let round = 0; round < 3; round++) {
    const next = layOutAgain(formatted);
    if (next === null || next === formatted) break;
    formatted = next;
  }
  const isSame = meaningOf(formatted, reportOn(formatted)) === before && layOutAgain(formatted) === formatted;
  return { text: isSame ? formatted : text, findings: inOrder(report.findings) };
}

// Without a schema every scalar is text, and is written as it was.
function layOutAgain(text: string): string | null {
  try {
    const document: Document = parseDocument(text, {
      version: '1.2',
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
    });
    return document.contents === null ? null : tighten(document.toString({ lineWidth: 0 }));
  } catch {
    return null;
  }
}

function meaningOf(text: string, report: ReturnType<typeof reportOn>): string | null {
  const document = readYaml(report);
  const tree = document && treeOf(document, report);
  return tree === null ? null : JSON.stringify([toData(tree), text.length > 0]);
}

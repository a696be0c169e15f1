import type { Edit, Finding } from './finding.js';

/** A text with fixes applied. */
export interface Fixed {
  readonly text: string;
  /** The findings whose fixes are in it. */
  readonly applied: readonly Finding[];
}

/**
 * Applies the fixes of findings in one text, from the first to the last. One that would change what another has
 * changed is left for the next time.
 *
 * @example
 * ```ts
 * const { findings } = parseUnit('openmastery: unit/1\nid: 1.10\ntitle: U\nskills: [a]\n');
 * applyFixes('openmastery: unit/1\nid: 1.10\ntitle: U\nskills: [a]\n', findings).text // → '…\nid: "1.10"\n…'
 * ```
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const applied: Finding[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    if (
      finding.fix.edits.some((edit) =>
        edits.some((other) => edit.start < other.end && other.start < edit.end),
      )
    )
      continue;
    applied.push(finding);
    edits.push(...finding.fix.edits);
  }
  edits.sort((a, b) => b.start - a.start);
  return {
    text: edits.reduce(
      (whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end),
      text,
    ),
    applied,
  };
}

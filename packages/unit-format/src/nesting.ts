/** Deeper than this nothing is handed to the parser, which calls itself for each level and would exhaust the stack. */
const MOST = 500;

const [TAB, LINE_END, SPACE, DASH, COLON, QUESTION] = [9, 10, 32, 45, 58, 63];
const OPENS = new Set([91, 123]);
const CLOSES = new Set([93, 125]);

/**
 * Where a text nests deeper than any parser should be given, by its indents, its dashes and its brackets; null where it
 * does not. It may take what stands in a text or a comment for structure, which matters only for hundreds of levels.
 *
 * @example
 * ```ts
 * overNestedAt('a: [1, [2]]') // → null
 * overNestedAt('['.repeat(1000)) // → 501
 * ```
 */
export function overNestedAt(text: string): number | null {
  const indents: number[] = [];
  let brackets = 0;
  let lineStart = 0;
  let isLeading = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === LINE_END) {
      lineStart = at + 1;
      isLeading = true;
      continue;
    }
    if (OPENS.has(sign)) brackets++;
    else if (CLOSES.has(sign)) brackets = Math.max(0, brackets - 1);
    if (isLeading && sign !== SPACE && sign !== TAB && sign !== 13) {
      const column = at - lineStart;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
      // `- - a`, and `? ? a`: each of them is a level on one line.
      const next = text.charCodeAt(at + 1);
      const goesOn = sign === DASH || sign === QUESTION || sign === COLON;
      isLeading = goesOn && (next === SPACE || next === TAB);
    }
    if (brackets + indents.length > MOST) return at;
  }
  return null;
}

import { Lexer } from 'yaml';
import { linesOf, type Range } from '../position.js';

/** A comment of a YAML text and the lines that it can speak of. */
export interface YamlComment {
  readonly range: Range;
  /** With its `#`. */
  readonly text: string;
  /** Nothing else is on its line. */
  readonly alone: boolean;
  /** The first and last line that it speaks of: its own or, where it stands alone, the next one with content. */
  readonly lines: readonly [first: number, last: number];
}

const SCALAR = '\x1f';
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR]);

/**
 * The comments of a text, found by the lexer of YAML: a `#` inside a text in quotes or in a block is none. A text
 * of several lines is one with the line on which it begins or ends.
 */
export function commentsOf(text: string): readonly YamlComment[] {
  const lines = linesOf(text);
  const lineOf = (offset: number) => lines.position(offset).line;
  const comments: { range: Range; alone: boolean }[] = [];
  // Of each line with content, the first and last line of the texts that are on it.
  const extents = new Map<number, readonly [first: number, last: number]>();
  let at = 0;
  let isScalar = false;
  let blockStart: number | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    const end = at + lexeme.length;
    const line = lineOf(at);
    if (!isScalar && lexeme.startsWith('#')) comments.push({ range: [at, end], alone: !extents.has(line) });
    else if (isScalar || /\S/.test(lexeme.replace('\uFEFF', ''))) {
      const first = isScalar && blockStart !== null ? blockStart : line;
      const last = lineOf(at + lexeme.trimEnd().length);
      for (let covered = first; covered <= last; covered++) {
        const [from, to] = extents.get(covered) ?? [covered, covered];
        extents.set(covered, [Math.min(first, from), Math.max(last, to)]);
      }
      // The text of a block follows its `|` after a line break and perhaps a comment.
      blockStart = isScalar ? null : /^[|>]/.test(lexeme) ? line : blockStart;
    }
    isScalar = false;
    at = end;
  }
  const contentLines = [...extents.keys()].sort((a, b) => a - b);
  return comments.map(({ range, alone }) => {
    const own = lineOf(range[0]);
    const line = alone ? (contentLines.find((content) => content > own) ?? own) : own;
    return { range, text: text.slice(...range), alone, lines: extents.get(line) ?? [line, line] };
  });
}

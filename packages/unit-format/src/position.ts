/** A place in a text. Lines and columns count from 1, offsets from 0; columns and offsets count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From the first character to just after the last. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a file. */
export interface FilePlace {
  readonly file: string;
  readonly span: Span;
}

/** A span as offsets alone, which is how it is kept until it is shown. */
export type Range = readonly [start: number, end: number];

/** Turns offsets into positions. */
export interface Lines {
  readonly length: number;
  position(offset: number): Position;
  span(range: Range): Span;
}

/**
 * The lines of a text; `\n` and `\r\n` end one. Offsets outside the text are taken as its nearest end.
 *
 * @example
 * ```ts
 * linesOf('id: a\ntitle: b\n').position(6) // → { line: 2, column: 1, offset: 6 }
 * ```
 */
export function linesOf(text: string): Lines {
  let found: readonly number[] | undefined;
  const position = (wanted: number): Position => {
    const offset = Math.max(0, Math.min(text.length, wanted));
    if (offset === 0) return { line: 1, column: 1, offset };
    found ??= startsOf(text);
    const starts = found;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return {
    length: text.length,
    position,
    span: ([start, end]) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

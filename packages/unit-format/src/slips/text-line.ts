/** One line of a text. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

/** The dashes and the key that a line starts with. */
export const KEY = /^((?:- +)*)([A-Za-z][\w.-]*):(?= |$)/;

/** The lines of a text. */
export function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split('\n').map((whole) => {
    const line = whole.replace(/\r$/, '');
    const here = start;
    start += whole.length + 1;
    return { start: here, text: line, indent: line.search(/[^ ]|$/) };
  });
}

/** The place in the list of the line that has this offset. */
export function lineAt(lines: readonly TextLine[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far back a slip is looked for. */
export const MAX_LINES_BACK = 200;

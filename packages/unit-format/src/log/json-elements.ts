import type { Range } from '../position.js';

/** The elements of a JSON list that opens at `start`, without looking into them; `closed` is whether the list ends. */
export function jsonElements(
  text: string,
  start: number,
): { readonly elements: readonly Range[]; readonly closed: boolean } {
  const elements: Range[] = [];
  let depth = 0;
  let from = start + 1;
  let at = start + 1;
  const push = (end: number): void => {
    const slice = text.slice(from, end);
    const lead = slice.length - slice.trimStart().length;
    if (slice.trim() !== '') elements.push([from + lead, from + lead + slice.trim().length]);
    from = end + 1;
  };
  for (; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at);
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) {
        push(at);
        return { elements, closed: true };
      }
      depth--;
    } else if (sign === ',' && depth === 0) push(at);
  }
  push(text.length);
  return { elements, closed: false };
}

// A text ends at its quote, or where the line does: JSON has no line breaks in a text.
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' || text[at] === '\n') return at;
  }
  return text.length;
}

/**
 * How wide characters are at the most, in parts of the size of the letters, in the fonts that pages ask for. There is no
 * canvas to ask, so that it is better to take them for a little wider than they are.
 */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!’]/, 0.32],
  [/[ frt()[\]/\\-]/, 0.42],
  [/[mwMW@%&—]/, 0.98],
  [/[A-ZÀ-ÞΑ-ΩА-Я]/, 0.76],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Extended_Pictographic}]/u,
    1.1,
  ],
];
const USUAL = 0.6;

/** The width of a text of this size, in pixels: at least what a browser makes of it. */
export function widthOf(text: string, size: number): number {
  let parts = 0;
  for (const character of text) {
    parts += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
  }
  return parts * size;
}

/**
 * A text in lines that are no wider than `width`. What does not fit into `most` lines ends in an ellipsis; a word that is
 * longer than a line is broken.
 *
 * @example
 * ```ts
 * linesOf('I can add fractions', { width: 80, size: 13, most: 3 }) // → ['I can add', 'fractions']
 * ```
 */
export function linesOf(
  text: string,
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
): readonly string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

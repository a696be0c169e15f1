import type { FindingData } from '../finding.js';
import { shorten } from '../quoting.js';

/**
 * What a comma in a number means in one file: nothing was said, it stands for the decimal point, or it can be read in
 * two ways (some numbers have points, or all have three digits behind the comma, which may be thousands).
 */
export type NumberStyle = 'point' | 'comma' | 'unclear';

const COMMA = /^-?\d+,\d+(?:\s*%|\s*\/\s*\d+(?:,\d+)?)?$|^-?\d+\s*\/\s*\d+,\d+$/;
const POINT = /^-?\d*\.\d+\s*(?:%|\/.*)?$|^-?\d+\s*\/\s*\d+\.\d+$/;
const THOUSANDS = /^-?\d{1,3},\d{3}$/;

/** How the numbers of a file are written, from all cells that may hold one. */
export function numberStyleOf(cells: Iterable<string>, delimiter: string): NumberStyle {
  let commas = 0;
  let thousands = 0;
  let points = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (COMMA.test(text)) {
      commas++;
      if (THOUSANDS.test(text)) thousands++;
    } else if (POINT.test(text)) points++;
  }
  if (commas === 0) return 'point';
  // Spreadsheets part cells with semicolons exactly where the comma is the decimal sign.
  const mayBeThousands = delimiter !== ';' && commas === thousands;
  return points > 0 || mayBeThousands ? 'unclear' : 'comma';
}

/** A cell as it is read, or what is wrong with it. */
export type PlainNumber =
  | { readonly text: string }
  | { readonly code: 'row-number-unclear'; readonly data: FindingData };

/** A cell with its decimal commas as points and without spaces inside a number; other cells as they are. */
export function plainNumber(cell: string, style: NumberStyle): PlainNumber {
  const text = cell.trim();
  if (/^-?\d[\d.]*\s+%$|^-?\d[\d.]*\s*\/\s*\d[\d.]*$/.test(text)) return { text: text.replace(/\s+/g, '') };
  if (!COMMA.test(text)) return { text };
  if (style === 'unclear') return { code: 'row-number-unclear', data: { text: shorten(text) } };
  return { text: text.replaceAll(',', '.').replace(/\s+/g, '') };
}

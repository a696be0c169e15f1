import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The texts of all fixtures. */
export const fixtures: readonly string[] = ['ok', 'bad', 'cases'].flatMap((kind) => {
  const folder = new URL(`../fixtures/${kind}/`, import.meta.url);
  return (
    readdirSync(folder)
      // written out, it has more values than can be read four hundred times
      .filter((file) => file.endsWith('.yaml') && !file.startsWith('alias-explodes'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  );
});

const snippets = [
  ': ',
  ' #',
  '- ',
  '\n',
  '\t',
  '  ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '*a',
  '&a ',
  '!x ',
  '|',
  '>',
  ',',
  '%',
  '---\n',
  '? ',
  '<<: ',
  '__proto__: ',
  'null',
  '1.10',
  'NO',
  '\uFEFF',
  '\u202E',
  '\r\n',
  '0x1F',
  '1e400',
  '.nan',
  'é',
  '漢',
  '😀',
  'skills:',
  'mastery:',
  'check: ',
  'rubric: ',
  'constructor: ',
  'toString',
  '90%',
  '4/5',
  '\u0000',
];

const piece = fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 8, unit: 'binary' }));

/** Texts with pieces taken out and put in. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), piece);
  return fc.tuple(texts, fc.array(edit, { maxLength: 6 })).map(([text, edits]) =>
    edits.reduce((whole, [where, length, put]) => {
      const at = Math.floor(where * whole.length);
      return whole.slice(0, at) + put + whole.slice(at + length);
    }, text),
  );
}

const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Fixtures that were meddled with, and pieces of YAML thrown together. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutated(fc.constantFrom(...fixtures)) },
  { weight: 1, arbitrary: soup },
);

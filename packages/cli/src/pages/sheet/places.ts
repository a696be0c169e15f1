import type { RulePlace } from '../report/source.js';
import type { Formats } from '../shell/formats.js';
import type { SheetWords } from './words.js';

/** Places by file and line, each once. */
export function onePlaceEach(places: readonly RulePlace[]): readonly RulePlace[] {
  const known = new Map(places.map(({ file, line }) => [`${file}:${line}`, { file, line }]));
  return [...known.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Places as a sentence names them: each file, and its lines: `u.yaml, lines 3 and 8`. */
export function placesInWords(places: readonly RulePlace[], say: SheetWords, formats: Formats): string {
  const files = [...new Set(places.map(({ file }) => file))].map((file) => {
    const lines = places.filter((place) => place.file === file).map(({ line }) => `${line}`);
    const noun = lines.length === 1 ? say.lines.one : say.lines.other;
    return `${file}, ${noun} ${formats.and(lines)}`;
  });
  return files.join('; ');
}

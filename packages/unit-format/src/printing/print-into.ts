import type { CourseSource, Unit } from '@openmastery/core';
import { parseUnit } from '../unit-reading.js';
import { tighten } from './layout.js';
import { documentOf, mergeInto } from './merge.js';
import { plain, type SaidMap } from './said.js';
import { sayUnit } from './say-unit.js';

/**
 * A unit written into the text of a file: of the ways to do so that read back as the unit, the one that changes the
 * fewest places. The same text where nothing differs; null where the text, or every result, is no such unit.
 */
export function printInto(text: string, unit: Unit, course: CourseSource | undefined): string | null {
  const options = course === undefined ? {} : { course };
  const { unit: was, source } = parseUnit(text, options);
  if (was === undefined) return null;
  const wanted = meaningOf(unit);
  if (meaningOf(was) === wanted) return text;
  const ways: readonly (readonly [SaidMap, SaidMap])[] = [
    [sayUnit(was), sayUnit(unit)],
    [sayUnit(was, true), sayUnit(unit, true)],
    [plain(source) as SaidMap, sayUnit(unit)],
  ];
  const results = ways.flatMap(([from, to]) => written(text, from, to)).sort((a, b) => a.edits - b.edits);
  const best = results.find((result) => {
    const read = parseUnit(result.text, options).unit;
    return read !== undefined && meaningOf(read) === wanted;
  });
  return best?.text ?? null;
}

function written(text: string, from: SaidMap, to: SaidMap): { text: string; edits: number }[] {
  const document = documentOf(text);
  try {
    const edits = mergeInto(document, from, to);
    return [{ edits, text: tighten(document.toString({ lineWidth: 0 })) }];
  } catch {
    // An alias whose anchor is gone cannot be written.
    return [];
  }
}

/** A unit as text that is the same for the same unit; the calendar is the course's. */
function meaningOf({ calendar: _calendar, ...unit }: Unit): string {
  return JSON.stringify(unit, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

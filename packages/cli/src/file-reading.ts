import {
  type ParseCourseOptions,
  type ParsedCourse,
  type ParsedUnit,
  type ParseUnitOptions,
  parseSimpleCourse,
  parseSimpleUnit,
} from '@openmastery/unit-format';

/** Reads a unit. The whole parser is loaded when the first file needs it: loading takes longer than reading. */
export async function parseUnitText(text: string, options: ParseUnitOptions): Promise<ParsedUnit> {
  return parseSimpleUnit(text, options) ?? (await loadWhole()).parseUnit(text, options);
}

/** Reads a course in the same way. */
export async function parseCourseText(text: string, options: ParseCourseOptions): Promise<ParsedCourse> {
  return parseSimpleCourse(text, options) ?? (await loadWhole()).parseCourse(text, options);
}

function loadWhole() {
  return import('./whole-reading.js');
}

// reading
export type { ParseCourseOptions, ParsedCourse } from './course-meaning.js';
export { parseCourse } from './course-reading.js';
// comparing
export {
  type CourseDiffOptions,
  type DiffOptions,
  diffCourses,
  diffUnits,
} from './diff/diff-units.js';
export {
  type ChangeLanguage,
  changeSentence,
  classSentence,
  refusalSentence,
} from './diff/sentences-change.js';
export {
  type LocatedChange,
  REFUSAL_CODES,
  type Refusal,
  type RefusalCode,
  type RefusedUnit,
  type UnitDiff,
} from './diff/unit-diff.js';
// findings
export type {
  Edit,
  FileFindingCode,
  Finding,
  FindingCode,
  FindingData,
  Fix,
  LogFindingCode,
  OptInCode,
  RelatedPlace,
} from './finding.js';
export { hasErrors } from './finding.js';
export { applyFixes, type Fixed } from './fixing.js';
// writing
export { type Formatted, formatUnit } from './formatting.js';
// what a team sets aside
export { applyIgnores, type IgnoreOptions, type Ignoring } from './ignores/apply-ignores.js';
// schemas
export { courseJsonSchema, type JsonSchema, type JsonSchemaOptions, unitJsonSchema } from './json-schema.js';
export { type CheckLogOptions, checkLog } from './log/log-checking.js';
export { type LogFormat, type ReadLog, type ReadLogOptions, readLog } from './log/log-reading.js';
export { type Roster, type RosterLearner, readRoster } from './log/roster.js';
export { pointersOf, spanAt } from './pointers.js';
export { type FilePlace, type Lines, linesOf, type Position, type Range, type Span } from './position.js';
export { type PrintUnitOptions, printUnit } from './printing/print-unit.js';
export { type RenderOptions, renderFinding } from './rendering.js';
export { FINDING_CODES, fixTitle, message, placeLabel, suggestion } from './sentences.js';
export { parseSimpleCourse } from './simple/simple-course.js';
export { parseSimpleUnit } from './simple/simple-unit.js';
export { readStandards } from './standards.js';
export { decodeDamagedText, decodeText } from './text-decoding.js';
export type { ParsedUnit, ParseUnitOptions } from './unit-meaning.js';
export { parseUnit } from './unit-reading.js';

import { type ReadTree, readFileTree } from './file-reading.js';
import { inOrder, reportOn } from './report.js';
import { parseSimpleUnit } from './simple/simple-unit.js';
import { type ParsedUnit, type ParseUnitOptions, unitOf } from './unit-meaning.js';

/**
 * Reads a unit file: its YAML, its structure and what it means, all faults together. It never throws, and does not
 * touch the disk: the course, if there is one, is handed over.
 *
 * @example
 * ```ts
 * parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n').unit?.skills[0]?.id // → 'a'
 * ```
 */
export function parseUnit(text: string, options: ParseUnitOptions = {}): ParsedUnit {
  return parseSimpleUnit(text, options) ?? parseAnyUnit(text, options);
}

/** The same by the schema, and if so asked by the whole parser alone. */
export function parseAnyUnit(text: string, options: ParseUnitOptions = {}, readTree?: ReadTree): ParsedUnit {
  const report = reportOn(text, options.file);
  const read = readFileTree(report, 'unit', readTree);
  return read === null
    ? { findings: inOrder(report.findings), locate: () => null }
    : unitOf(report, read, options);
}

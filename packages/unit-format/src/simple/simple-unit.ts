import { reportOn } from '../report.js';
import { type ParsedUnit, type ParseUnitOptions, unitOf } from '../unit-meaning.js';
import { readSimpleFile } from './simple-file.js';

/**
 * What `parseUnit` answers for a unit that keeps to the usual part of YAML and fits the schema, as nearly all do; null
 * for the others. It needs neither the whole YAML parser nor the schema: a program that starts often or reads thousands
 * of files can load `parseUnit` when it gets null.
 *
 * @example
 * ```ts
 * parseSimpleUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n')?.unit?.skills[0]?.id // → 'a'
 * ```
 */
export function parseSimpleUnit(text: string, options: ParseUnitOptions = {}): ParsedUnit | null {
  const report = reportOn(text, options.file);
  const read = readSimpleFile(report, 'unit');
  return read && unitOf(report, { whole: read.tree, fitting: read.tree, data: read.data }, options);
}

import { MAX_TEXT } from '../limits.js';
import type { Report } from '../report.js';
import { checkTraps } from '../traps.js';
import { type Tree, toData } from '../tree.js';
import { fitsShape } from './shape.js';
import { COURSE, DEFINITIONS, UNIT } from './shapes.js';
import { readSimpleYaml } from './simple-yaml.js';

const FITS = { unit: fitsShape(UNIT, DEFINITIONS), course: fitsShape(COURSE, DEFINITIONS) };

/** A file that was read: its values with their places, and as plain data. */
export interface SimpleFile {
  readonly tree: Tree;
  readonly data: unknown;
}

/**
 * A file that is simple YAML and fits its schema, as the whole parser and the schema would give it. Null for all
 * others. Characters that turn the order of a text around are not simple.
 */
export function readSimpleFile(report: Report, kind: 'unit' | 'course'): SimpleFile | null {
  if (report.text.length > MAX_TEXT) return null;
  const tree = readSimpleYaml(report.text);
  if (tree === null) return null;
  const data = toData(tree, true);
  if (!FITS[kind](data)) return null;
  checkTraps(tree, report);
  return { tree, data };
}

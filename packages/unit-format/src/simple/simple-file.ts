import { MAX_TEXT } from '../limits.js';
import type { Report } from '../report.js';
import { checkTraps } from '../traps.js';
import { type Tree, toData } from '../tree.js';
import { type Fits, fitsShape } from './shape.js';
import { COURSE, DEFINITIONS, UNIT } from './shapes.js';
import { readSimpleYaml } from './simple-yaml.js';

const SHAPES = { unit: UNIT, course: COURSE };
const tests = new Map<string, Fits>();

/** Made when the first file asks for it. */
function fitsKind(kind: keyof typeof SHAPES): Fits {
  const known = tests.get(kind) ?? fitsShape(SHAPES[kind], DEFINITIONS);
  tests.set(kind, known);
  return known;
}

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
  if (!fitsKind(kind)(data)) return null;
  checkTraps(tree, report);
  return { tree, data };
}

import type { FindingData } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Range } from '../position.js';
import { asWritten } from '../quoting.js';
import type { Report } from '../report.js';
import { entryOf, type Tree, type TreeEntry, treeAt } from '../tree.js';
import type { SchemaFault } from './schema-fault.js';

/** Reports a fault of the metadata of an entry at the place that it is about. */
export function reportFault(
  report: Report,
  schema: string,
  entry: Tree,
  metadata: TreeEntry | undefined,
  fault: SchemaFault,
): void {
  const path = fault.instancePath.split('/').slice(1).map(unescapeStep);
  const found = treeAt(metadata?.value, path);
  const holder = treeAt(metadata?.value, path.slice(0, -1));
  const ownKey = path.length === 0 ? metadata?.keyRange : entryOf(holder, path.at(-1) ?? '')?.keyRange;
  const around = ownKey ?? found?.range ?? headOf(entry);
  const key = path.at(-1) ?? 'metadata';
  const said = { schema, key, ...dataOf(fault, found) };
  const unknown = nameIn(fault, 'additionalProperty') ?? nameIn(fault, 'unevaluatedProperty');
  const isAboutKey = fault.keyword === 'required' || fault.keyword === 'dependentRequired';
  const range = unknown === undefined ? undefined : entryOf(found, unknown)?.keyRange;
  report.add('metadata-mismatch', range ?? (isAboutKey ? around : (rangeOf(found) ?? around)), {
    data: said,
  });
}

function dataOf(
  { keyword, params, parentSchema, message = '' }: SchemaFault,
  found: Tree | undefined,
): FindingData {
  const text = found?.kind === 'scalar' ? asWritten(found) : '';
  const expected = [params.type ?? []].flat().map((type) => KINDS[String(type)] ?? String(type));
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { problem: 'missing', key: String(params.missingProperty) };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const allowed = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return { problem: 'unknown', key, allowed, nearest: nearest(key, allowed) };
    }
    case 'type':
      return { problem: 'kind', expected, text, found: kindOf(found) };
    case 'enum':
    case 'const': {
      const values = [params.allowedValues ?? params.allowedValue].flat().map(String);
      return { problem: 'values', values, text, found: kindOf(found), nearest: nearest(text, values) };
    }
    case 'format':
      return { problem: 'format', format: String(params.format), text };
    case 'pattern':
      return { problem: 'pattern', pattern: String(params.pattern), text };
    default: {
      const limit = typeof params.limit === 'number' ? params.limit : '';
      const problem = limit === '' ? 'other' : keyword;
      return { problem, limit, text, message };
    }
  }
}

/** The words of a schema for kinds, as the sentences know them. */
const KINDS: { readonly [type: string]: string } = {
  string: 'text',
  number: 'number',
  integer: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  null: 'nothing',
};

function kindOf(found: Tree | undefined): string {
  if (found?.kind !== 'scalar') return found?.kind ?? 'nothing';
  if (found.value === null) return 'nothing';
  return typeof found.value === 'string' ? 'text' : typeof found.value;
}

function nameIn({ params }: SchemaFault, name: string): string | undefined {
  return typeof params[name] === 'string' ? params[name] : undefined;
}

function rangeOf(found: Tree | undefined): Range | undefined {
  return found !== undefined && found.range[1] > found.range[0] ? found.range : undefined;
}

function headOf(entry: Tree): Range {
  if (entry.kind !== 'map') return entry.range;
  return entryOf(entry, 'id')?.value.range ?? entry.entries[0]?.keyRange ?? entry.range;
}

// As in JSON Pointer.
function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

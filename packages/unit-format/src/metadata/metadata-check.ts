import type { MetadataKind } from '../config/settings.js';
import { readWholeTree } from '../file-reading.js';
import type { Finding } from '../finding.js';
import { inOrder, type Report, reportOn } from '../report.js';
import { childOf, entryOf, type Tree, toData } from '../tree.js';
import { reportFault } from './metadata-finding.js';
import { type SchemaFault, tellingFaults } from './schema-fault.js';

/** A JSON Schema that metadata is held to, compiled, and the name that its findings give it. */
export interface MetadataSchema {
  readonly name: string;
  readonly faultsOf: (data: unknown) => readonly SchemaFault[];
}

/** The schema for metadata wherever it stands, or one for each kind of entry. */
export type MetadataSchemas = { readonly [Kind in MetadataKind | 'any']?: MetadataSchema };

/**
 * Holds the metadata of a unit or course file to a team's own JSON Schemas. With a schema for its kind, an entry that has
 * no metadata is looked at as one whose metadata is empty. A file that is no YAML has no findings here.
 *
 * @example
 * ```ts
 * const text = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\nmetadata: { grade: four }\n';
 * const fault = { keyword: 'type', instancePath: '/grade', schemaPath: '#/properties/grade/type', params: { type: 'integer' } };
 * checkMetadata(text, { any: { name: 'team.json', faultsOf: () => [fault] } })[0]?.span.start.column // → 20
 * ```
 */
export function checkMetadata(
  text: string,
  schemas: MetadataSchemas,
  options: { readonly file?: string } = {},
): readonly Finding[] {
  const kind = /^openmastery:\s*["']?course\//m.test(text) ? 'course' : 'unit';
  // What reading the file itself finds is not said here.
  const tree = readWholeTree(reportOn(text), kind);
  const report = reportOn(text, options.file);
  if (tree !== null) checkEntry(tree, kind, schemas, report);
  return inOrder(report.findings);
}

function checkEntry(tree: Tree, kind: MetadataKind | null, schemas: MetadataSchemas, report: Report): void {
  const own = entryOf(tree, 'metadata');
  const ofKind = kind === null ? undefined : schemas[kind];
  const schema = ofKind ?? schemas.any;
  if (schema !== undefined && (own !== undefined || ofKind !== undefined)) {
    const data = own === undefined ? {} : toData(own.value, false, ['metadata']);
    for (const fault of tellingFaults(schema.faultsOf(data)))
      reportFault(report, schema.name, tree, own, fault);
  }
  if (tree.kind === 'list') {
    for (const item of tree.items) checkEntry(item, null, schemas, report);
  }
  if (tree.kind !== 'map') return;
  for (const { key, value } of tree.entries) {
    if (key === 'metadata') continue;
    if (value.kind === 'list') {
      for (const item of value.items) checkEntry(item, kindOf(key, item), schemas, report);
    } else checkEntry(value, null, schemas, report);
  }
}

function kindOf(list: string, item: Tree): MetadataKind | null {
  if (list === 'summatives') return 'summative';
  if (list !== 'skills') return null;
  return childOf(item, 'skills') === undefined ? 'skill' : 'set';
}

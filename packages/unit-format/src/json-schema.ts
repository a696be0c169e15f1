import * as z from 'zod';
import { type JsonSchema, withEditorHints } from './editor-hints.js';
import { course } from './schema/course.js';
import { unit } from './schema/unit.js';

export type { JsonSchema } from './editor-hints.js';

/** Which JSON Schema is wanted; editors read `draft-07` everywhere. */
export interface JsonSchemaOptions {
  readonly target?: 'draft-07' | 'draft-2020-12';
}

const HOME = 'https://raw.githubusercontent.com/openmastery/openmastery/main/schemas';

/** A zod schema as JSON Schema, as editors read it. */
export function toJsonSchema(
  name: string,
  schema: z.ZodType,
  { target = 'draft-07' }: JsonSchemaOptions,
): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target }) as JsonSchema;
  const folder = target === 'draft-07' ? '' : '2020-12/';
  return { $schema, $id: `${HOME}/${folder}${name}.schema.json`, ...withEditorHints(rest) };
}

/**
 * The JSON Schema of unit files, for editors and other programs. It accepts what {@link parseUnit} finds no
 * structural fault in; what a unit means is checked by `parseUnit` alone.
 *
 * @example
 * ```ts
 * unitJsonSchema().title // → 'OpenMastery unit'
 * ```
 */
export function unitJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return toJsonSchema('unit', unit, options);
}

/**
 * The JSON Schema of course files.
 *
 * @example
 * ```ts
 * courseJsonSchema().title // → 'OpenMastery course'
 * ```
 */
export function courseJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return toJsonSchema('course', course, options);
}

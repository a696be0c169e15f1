import * as z from 'zod';
import { course } from './schema/course.js';
import { unit } from './schema/unit.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** Which JSON Schema is wanted; editors read `draft-07` everywhere. */
export interface JsonSchemaOptions {
  readonly target?: 'draft-07' | 'draft-2020-12';
}

function toJsonSchema(schema: z.ZodType, { target = 'draft-07' }: JsonSchemaOptions): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target });
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
  return toJsonSchema(unit, options);
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
  return toJsonSchema(course, options);
}

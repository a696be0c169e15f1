import { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from '../json-schema.js';
import { config } from '../schema/config.js';

/**
 * The JSON Schema of `openmastery.config.yaml`, for editors.
 *
 * @example
 * ```ts
 * configJsonSchema().title // → 'OpenMastery config'
 * ```
 */
export function configJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return toJsonSchema('config', config, options);
}

import * as z from 'zod';
import { course } from '../../src/schema/course.js';
import { unit } from '../../src/schema/unit.js';
import type { Shape } from '../../src/simple/shape.js';

type Schema = { readonly [keyword: string]: unknown };

const SAYS_NOTHING = new Set([
  '$schema',
  'title',
  'description',
  'examples',
  'default',
  'definitions',
  'meanings',
  'suggestions',
]);
const AS_IT_IS = new Set([
  'type',
  'const',
  'enum',
  'required',
  '$ref',
  'minItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
]);

/** The schemas without their words, for the quick test of structure: `src/simple/shapes.ts`. */
export function shapesSource(): string {
  const schemas: readonly Schema[] = [unit, course].map((each) =>
    z.toJSONSchema(each, { io: 'input', target: 'draft-07' }),
  );
  const [ofUnit, ofCourse] = schemas.map(shapeOf);
  const definitions: { [name: string]: Shape } = {};
  for (const schema of schemas) {
    for (const [name, inner] of Object.entries((schema.definitions ?? {}) as { [name: string]: Schema })) {
      const shape = shapeOf(inner);
      if (name in definitions && JSON.stringify(definitions[name]) !== JSON.stringify(shape)) {
        throw new Error(`two definitions of ${name}`);
      }
      definitions[name] = shape;
    }
  }
  const line = (name: string, type: string, value: unknown): string =>
    `export const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  return [
    '// Made by `npm run update` from the schemas.\n',
    "import type { Definitions, Shape } from './shape.js';\n\n",
    line('UNIT', 'Shape', ofUnit),
    line('COURSE', 'Shape', ofCourse),
    line('DEFINITIONS', 'Definitions', definitions),
  ].join('');
}

function shapeOf(schema: Schema): Shape {
  const pairs = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (SAYS_NOTHING.has(keyword)) return [];
    if (AS_IT_IS.has(keyword)) return [[keyword, value]];
    if (keyword === 'items') return [[keyword, shapeOf(value as Schema)]];
    if (keyword === 'anyOf' || keyword === 'allOf') return [[keyword, (value as Schema[]).map(shapeOf)]];
    if (keyword === 'properties') {
      const named = Object.entries(value as { [key: string]: Schema });
      return [[keyword, Object.fromEntries(named.map(([key, inner]) => [key, shapeOf(inner)]))]];
    }
    if (keyword === 'additionalProperties') {
      return [[keyword, typeof value === 'boolean' ? value : shapeOf(value as Schema)]];
    }
    if (keyword === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}') return [];
    throw new Error(`\`src/simple/shape.ts\` does not know the keyword ${keyword} yet`);
  });
  return Object.fromEntries(pairs);
}

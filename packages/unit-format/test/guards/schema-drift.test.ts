import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { courseJsonSchema, unitJsonSchema } from '@openmastery/unit-format';
import { configJsonSchema } from '@openmastery/unit-format/config';
import { expect, test } from 'vitest';
import { shapesSource } from './shapes.js';

const schemas = fileURLToPath(new URL('../../../../schemas/', import.meta.url));

/** Each file of `schemas/` and what makes it. `npm run update` writes them anew. */
const generated: Record<string, () => unknown> = {
  '2020-12/config.schema.json': () => configJsonSchema({ target: 'draft-2020-12' }),
  '2020-12/course.schema.json': () => courseJsonSchema({ target: 'draft-2020-12' }),
  '2020-12/unit.schema.json': () => unitJsonSchema({ target: 'draft-2020-12' }),
  'config.schema.json': () => configJsonSchema(),
  'course.schema.json': () => courseJsonSchema(),
  'unit.schema.json': () => unitJsonSchema(),
};

test('the schemas folder holds the generated schemas and nothing else', () => {
  const files = existsSync(schemas) ? readdirSync(schemas, { encoding: 'utf8', recursive: true }) : [];
  expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual(Object.keys(generated).sort());
});

test.each(Object.entries(generated))('schemas/%s is what the sources generate', async (file, make) => {
  await expect(`${JSON.stringify(make(), null, 2)}\n`).toMatchFileSnapshot(`${schemas}${file}`);
});

test('src/simple/shapes.ts is what the schemas come to', async () => {
  await expect(shapesSource()).toMatchFileSnapshot(
    fileURLToPath(new URL('../../src/simple/shapes.ts', import.meta.url)),
  );
});

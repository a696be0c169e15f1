import { courseJsonSchema, unitJsonSchema } from '@openmastery/unit-format';
import type { Perform } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { EXIT } from '../host.js';
import { jsonText } from '../json-text.js';

const SCHEMAS = { unit: unitJsonSchema, course: courseJsonSchema } as const;

/** The JSON Schema of a unit file, or of a course file. */
export const perform: Perform = async ({ paths }, host) => {
  const name = paths[0] ?? 'unit';
  if (name !== 'unit' && name !== 'course') {
    host.stderr.write(
      `openmastery: no schema \`${name}\`: \`unit\`, \`course\`${didYouMean(name, Object.keys(SCHEMAS))}\n`,
    );
    return EXIT.usage;
  }
  host.stdout.write(jsonText(SCHEMAS[name]()));
  return EXIT.clean;
};

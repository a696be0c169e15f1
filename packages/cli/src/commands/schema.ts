import { courseJsonSchema, unitJsonSchema } from '@openmastery/unit-format';
import { configJsonSchema } from '@openmastery/unit-format/config';
import type { Perform } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { EXIT } from '../host.js';
import { jsonText } from '../json-text.js';
import { type OwnKind, writeOwn } from '../own-file.js';

const SCHEMAS = { unit: unitJsonSchema, course: courseJsonSchema, config: configJsonSchema } as const;
const OWN: OwnKind = { name: 'JSON Schema', endings: ['.json'], mark: /^\{\s*"\$schema": "http/ };
const NAMES = Object.keys(SCHEMAS);

/** The JSON Schema of a kind of file. */
export const perform: Perform = async ({ paths, value }, host) => {
  const name = paths[0] ?? 'unit';
  if (!Object.hasOwn(SCHEMAS, name)) {
    const known = NAMES.map((each) => `\`${each}\``).join(', ');
    host.stderr.write(`openmastery: no schema \`${name}\`: ${known}${didYouMean(name, NAMES)}\n`);
    return EXIT.usage;
  }
  const target = value('draft') === '2020-12' ? 'draft-2020-12' : 'draft-07';
  const text = jsonText(SCHEMAS[name as keyof typeof SCHEMAS]({ target }));
  const output = value('output') ?? '-';
  if (output === '-') {
    host.stdout.write(text);
    return EXIT.clean;
  }
  const problem = await writeOwn(output, text, OWN, [], host);
  if (problem === null) host.stdout.write(`${output}\n`);
  else host.stderr.write(`openmastery: ${problem}\n`);
  return problem === null ? EXIT.clean : EXIT.usage;
};

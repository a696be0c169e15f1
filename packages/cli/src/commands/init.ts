import { basename, dirname, join, relative } from 'node:path/posix';
import { unitJsonSchema } from '@openmastery/unit-format';
import type { Perform } from '../command.js';
import { createText, listFolder } from '../files.js';
import { EXIT, type Host } from '../host.js';
import { jsonText } from '../json-text.js';
import { inShell } from '../swapped-files.js';
import type { TemplateName } from '../template-names.js';
import { unitFrom } from '../templates.js';
import { isUnitFile } from '../unit-file.js';

const SCHEMA = 'unit.schema.json';

/** A new unit file, and beside it the schema that editors complete it from, where there is none yet. */
export const perform: Perform = async ({ paths, value }, host) => {
  const given = (paths[0] ?? 'my').replaceAll('\\', '/');
  const file = isUnitFile(given) ? given : `${given.replace(/\.ya?ml$/, '')}.unit.yaml`;
  const known = await schemaAbove(file, host);
  const schema = known ?? join(dirname(file), SCHEMA);
  const name = basename(file).replace(/\.unit\.\w+$/, '');
  const text = unitFrom(
    (value('template') ?? 'linear') as TemplateName,
    name,
    relative(dirname(file), schema),
  );
  const problem =
    (await createText(file, text, host)) ??
    (known === null ? await createText(schema, jsonText(unitJsonSchema()), host) : null);
  if (problem !== null) {
    host.stderr.write(`openmastery: ${problem}\n`);
    return EXIT.usage;
  }
  host.stdout.write(`${file}\n${known === null ? `${schema}\n` : ''}`);
  host.stderr.write(
    `Change the words in \`${file}\`, then: npx openmastery check ${inShell(file)}\n` +
      `VS Code's YAML extension completes and explains every key from \`${schema}\`.\n`,
  );
  return EXIT.clean;
};

/** The nearest schema beside the file or above it, up to the working folder. */
async function schemaAbove(file: string, host: Host): Promise<string | null> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    for (const place of [join(folder, SCHEMA), join(folder, 'schemas', SCHEMA)]) {
      if ((await listFolder(dirname(place), host)).includes(place)) return place;
    }
    if (folder === '.' || folder === '/' || folder.startsWith('..')) return null;
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Fixed, so that two runs of the comparison compare the same.
const PACKAGES = ['@stoplight/spectral-cli@6.15.0', 'ajv-cli@5.0.0'];

/** Other tools that check the files of a folder against the schema, installed beside it: as tasks to be timed. */
export function othersOn(home, units, schemaFile) {
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: home });
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const bare = withoutHints(schema);
  writeFileSync(join(home, 'schema.json'), JSON.stringify(bare));
  writeFileSync(join(home, 'ruleset.json'), JSON.stringify(rulesetOf(bare)));
  mkdirSync(join(home, 'functions'));
  for (const [name, text] of Object.entries(FUNCTIONS)) {
    writeFileSync(join(home, `functions/${name}.js`), text);
  }
  const bin = (name) => join(home, 'node_modules/.bin', name);
  return [
    {
      name: 'Spectral',
      command: bin('spectral'),
      args: ['lint', '--quiet', '-r', join(home, 'ruleset.json'), join(units, '*.yaml')],
      cwd: home,
    },
    {
      name: 'ajv-cli',
      command: bin('ajv'),
      // It takes dates for something else than text, so that it finds fault with most files.
      codes: [0, 1],
      args: ['validate', '--strict=false', '-s', join(home, 'schema.json'), '-d', join(units, '*.yaml')],
      cwd: home,
    },
  ];
}

// What only editors read.
function withoutHints(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutHints);
  const pairs = Object.entries(value).filter(([key]) => key !== 'defaultSnippets' && key !== '$id');
  return Object.fromEntries(pairs.map(([key, inner]) => [key, withoutHints(inner)]));
}

// The structure by the schema, and the rest of what `check` looks for as far as a rule set can say it.
function rulesetOf(schema) {
  const rule = (given, name, functionOptions) => ({
    given,
    severity: 'error',
    // biome-ignore lint/suspicious/noThenProperty: that is what Spectral calls it
    then: { function: name, ...(functionOptions && { functionOptions }) },
  });
  const date = { match: '^[0-9]{4}-[0-9]{2}-[0-9]{2}' };
  return {
    functions: ['ids', 'afters'],
    rules: {
      structure: rule('$', 'schema', { schema, allErrors: true }),
      'id-form': rule('$..id', 'pattern', { match: '^[A-Za-z0-9][A-Za-z0-9._-]*$' }),
      'ids-once': rule('$.skills', 'ids'),
      'after-known': rule('$.skills', 'afters'),
      opens: rule('$.window.opens', 'pattern', date),
      closes: rule('$.window.closes', 'pattern', date),
      dates: rule('$.summatives[*].date', 'pattern', date),
      links: rule('$..link', 'pattern', { match: '^https?://' }),
      titles: rule('$..title', 'truthy'),
      levels: rule('$.rubrics[*].levels', 'length', { min: 2 }),
    },
  };
}

const FUNCTIONS = {
  ids: `export default (input) => {
  const seen = new Set();
  const walk = (entries) => entries.flatMap((entry) => {
    const id = typeof entry === 'object' ? entry.id : entry;
    const again = seen.has(id) ? [{ message: 'used twice: ' + id }] : [];
    seen.add(id);
    return [...again, ...(entry.skills ? walk(entry.skills) : [])];
  });
  return walk(input);
};
`,
  afters: `export default (input) => {
  const seen = new Set();
  const all = [];
  const walk = (entries) => entries.forEach((entry) => {
    seen.add(typeof entry === 'object' ? entry.id : entry);
    all.push(...(entry.after ?? []));
    walk(entry.skills ?? []);
  });
  walk(input);
  return all.filter((id) => !seen.has(id)).map((id) => ({ message: 'unknown: ' + id }));
};
`,
};

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { base } from '../../.ci/tsup.base.js';

// Every entry of the other packages, by the name that it is imported by: `./rules` is `src/rules.ts`.
const PACKAGES: { readonly [name: string]: string } = Object.fromEntries(
  ['core', 'unit-format'].flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(new URL(`../${folder}/package.json`, import.meta.url), 'utf8'));
    return Object.keys(manifest.exports)
      .filter((entry) => !entry.endsWith('.json'))
      .map((entry) => {
        const file = entry === '.' ? 'index' : entry.slice('./'.length);
        return [`${manifest.name}${entry.slice(1)}`, `../${folder}/src/${file}.ts`];
      });
  }),
);

const TYPES = Object.fromEntries(
  Object.entries(PACKAGES).map(([name, file]) => [
    name,
    [file.replace('/src/', '/dist/').replace(/\.ts$/, '.d.ts')],
  ]),
);

const source = fileURLToPath(new URL('src/', import.meta.url));

/** What a check of good files needs; everything else is loaded when it is needed. */
const IN_START = ['commands/check', 'formats/summary'];

/** What is loaded later, by its path in `src` without an ending. */
const LATER = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/\bimport\('([^']+)\.js'\)/g)].map(
      ([, path = '']) => relative(source, join(source, dirname(file), path)).replaceAll('\\', '/'),
    ),
  );

// Everything is bundled. By its ending a module is known for one without a manifest being looked for.
const modules = {
  ...base,
  noExternal: [/./],
  minifySyntax: true,
  minifyWhitespace: true,
  format: ['esm'],
  outExtension: () => ({ js: '.mjs', dts: '.d.ts' }),
  esbuildPlugins: [directImports()],
} satisfies Options;

const onNode = { platform: 'node', target: 'node20.19' } satisfies Options;

export default defineConfig([
  {
    ...modules,
    ...onNode,
    entry: Object.fromEntries(['index', ...LATER].map((path) => [path, `src/${path}.ts`])),
    // Of every entry at once, so that they are read once; the types of the other packages by their paths, since by name
    // only the first file of each would be taken in.
    dts: {
      compilerOptions: { ...base.dts.compilerOptions, baseUrl: '.', paths: TYPES },
      entry: ['src/index.ts', 'src/pages.ts'],
      resolve: [/^@openmastery\//],
    },
    banner: {
      // Bundled CommonJS dependencies ask for Node's own modules through `require`.
      js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
    },
  },
  // What browsers can load too: nothing of Node stands in it.
  { ...modules, entry: ['src/pages.ts'], platform: 'neutral', clean: false, dts: false },
  // The program itself and its threads, in one small file each and as CommonJS, which Node starts in half the time.
  {
    ...base,
    ...onNode,
    noExternal: [/./],
    minify: true,
    entry: ['src/bin.ts', 'src/check-helper.ts'],
    format: ['cjs'],
    outExtension: () => ({ js: '.cjs' }),
    splitting: false,
    clean: false,
    dts: false,
    esbuildPlugins: [laterParts(), directImports()],
  },
]);

/** Leaves what is not in the start to the modules beside it. */
function laterParts(): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'later-parts',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const part = relative(source, join(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '');
        if (kind !== 'dynamic-import' || IN_START.includes(part)) return undefined;
        return { path: `./${part}.mjs`, external: true };
      });
    },
  };
}

/**
 * Takes each name of the other packages from the source file that has it. Through the packages' own entries, a command
 * that needs one name would load whatever any command needs.
 */
function directImports(): NonNullable<Options['esbuildPlugins']>[number] {
  const homes = new Map<string, Map<string, string>>();
  const homeOf = (name: string, word: string): string => {
    const entry = entryOf(name);
    const known = homes.get(name) ?? homesIn(entry);
    homes.set(name, known);
    return known.get(word) ?? entry;
  };
  return {
    name: 'direct-imports',
    setup(build) {
      // What is loaded as a whole, later.
      build.onResolve({ filter: /^@openmastery\// }, ({ path }) =>
        path in PACKAGES ? { path: entryOf(path), sideEffects: false } : undefined,
      );
      build.onLoad({ filter: /[\\/]packages[\\/](core|unit-format|cli)[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(
          /^(import|export) \{([^}]*)\} from '(@openmastery\/[^']+)';/gm,
          (whole, kind, words, name) => {
            if (!(name in PACKAGES)) return whole;
            const values = words.split(',').flatMap((word: string) => word.trim() || []);
            return values
              .filter((word: string) => !word.startsWith('type '))
              .map((word: string) => {
                const file = homeOf(name, word.split(' as ')[0] ?? word);
                return `${kind} { ${word} } from ${JSON.stringify(file)};`;
              })
              .join(' ');
          },
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}

function entryOf(name: string): string {
  return fileURLToPath(new URL(PACKAGES[name] ?? '', import.meta.url));
}

/** The file of each name that an entry hands on. */
function homesIn(entry: string): Map<string, string> {
  const lines = readFileSync(entry, 'utf8').matchAll(/^export \{([^}]*)\} from '(\.[^']+)\.js';/gm);
  return new Map(
    [...lines].flatMap(([, words = '', file = '']) =>
      words.split(',').map((word): [string, string] => [word.trim(), join(dirname(entry), `${file}.ts`)]),
    ),
  );
}

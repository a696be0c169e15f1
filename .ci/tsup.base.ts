import type { Options } from 'tsup';

/** What every package's build shares. The other packages are their built output, not their sources. */
export const base = {
  tsconfig: 'tsconfig.json',
  target: 'es2022',
  clean: true,
  sourcemap: false,
  silent: true,
  esbuildOptions: (options) => {
    // Without the shared `paths`, so that the other packages are their built output here too.
    delete options.tsconfig;
    options.tsconfigRaw = {};
  },
  dts: { compilerOptions: { paths: {}, ignoreDeprecations: '6.0' } },
} satisfies Options;

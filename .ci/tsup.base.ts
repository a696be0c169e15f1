import type { Options } from 'tsup';

/** What every package's build shares. Types resolve the other packages through their built output. */
export const base: Options = {
  tsconfig: 'tsconfig.json',
  target: 'es2022',
  clean: true,
  sourcemap: false,
  silent: true,
  dts: { compilerOptions: { paths: {}, ignoreDeprecations: '6.0' } },
};

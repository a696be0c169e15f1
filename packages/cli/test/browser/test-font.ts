import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const files = createRequire(import.meta.url);

/** Styles that set everything in one font, whatever fonts a machine has. */
export const testFont = [
  ...[400, 600].map((weight) => {
    const file = files.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    const base64 = readFileSync(file).toString('base64');
    return `@font-face{font-family:"Test";font-weight:${weight};src:url(data:font/woff2;base64,${base64})}`;
  }),
  '*{font-family:"Test"!important}',
].join('\n');

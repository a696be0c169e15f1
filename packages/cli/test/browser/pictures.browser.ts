import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';
import { expect, inject, test } from 'vitest';
import { PAGES, type PageName } from './pages.js';
import { type Look, withTab } from './tab.js';

// What is compared is where things stand and what colour they have, not how a machine draws a letter: the letters are of
// a font that the test brings along, two pixels of the page are one of the picture, and a picture may differ a little
// everywhere but nowhere much. `npm run test:browser -- --update` takes them anew: look at each before it is committed.

const KEPT = fileURLToPath(new URL('pictures', import.meta.url));
const REFUSED = fileURLToPath(
  new URL('../../../../node_modules/.cache/openmastery/pictures', import.meta.url),
);

/** The side of the square in which pixels that differ are counted, and the share of it that may. */
const SQUARE = 24;
const MOST_DIFFERENT = 0.15;

const SHOTS: readonly (readonly [PageName, Look])[] = [
  ['tracker', { width: 1440, scheme: 'light' }],
  ['tracker', { width: 360, scheme: 'dark' }],
  ['wall', { width: 768, scheme: 'light' }],
  ['sheet', { width: 768, scheme: 'light' }],
  ['preview', { width: 1440, scheme: 'dark' }],
  ['preview', { width: 360, scheme: 'light' }],
  ['previewSets', { width: 1440, scheme: 'light' }],
];

// Each system draws letters in its own way; these were drawn on Linux.
test.runIf(process.platform === 'linux').each(SHOTS)(
  'the page `%s` looks as it did: %o',
  async (name, look) => {
    const picture = await photograph(await PAGES[name](), look);
    const file = `${name}-${look.width}-${look.scheme}.png`;
    const path = join(KEPT, file);
    if (inject('retake')) return write(path, picture);
    expect(existsSync(path), `no picture ${file}: take it with \`npm run test:browser -- --update\``).toBe(
      true,
    );
    const kept = decode(readFileSync(path));
    const taken = decode(picture);
    const isSame = kept.width === taken.width && kept.height === taken.height && !differs(kept, taken);
    if (!isSame) write(join(REFUSED, file), picture);
    expect(isSame, `${relative(cwd(), join(REFUSED, file))} is not like ${relative(cwd(), path)}`).toBe(true);
  },
);

test('what moved by the width of a letter is not like it was', async () => {
  const html = await PAGES.sheet();
  const moved = html.replace('</style>', 'main{position:relative;left:12px}</style>');
  const [was, is] = [await photograph(html, { width: 768 }), await photograph(moved, { width: 768 })];
  expect(differs(decode(was), decode(was))).toBe(false);
  expect(differs(decode(was), decode(is))).toBe(true);
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function differs(kept: Picture, taken: Picture): boolean {
  const { width, height } = kept;
  const most = pixelmatch(kept.pixels, taken.pixels, null, width, height, {
    threshold: 0.2,
    // So small, all of a letter is an edge.
    includeAA: true,
    windowSize: SQUARE,
  });
  return most > MOST_DIFFERENT * SQUARE ** 2;
}

async function photograph(html: string, look: Look): Promise<Buffer> {
  const { width = 1440 } = look;
  return withTab(html, { ...look, height: Math.min(width, 900), scale: 0.5, ownFont: true }, async (tab) => {
    const { data, ...size } = UPNG.decode(await tab.screenshot());
    // Few colours are enough for few pixels, and keep the file small.
    return Buffer.from(
      UPNG.encode([UPNG.toRGBA8({ data, ...size })[0] ?? new ArrayBuffer(0)], size.width, size.height, 64),
    );
  });
}

function decode(file: Buffer): Picture {
  const image = UPNG.decode(file);
  const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(image);
  return { width: image.width, height: image.height, pixels: new Uint8Array(pixels) };
}

function write(path: string, picture: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}

// Takes the picture of the class tracker in README, docs/tracker.png. It needs a build and a Chromium:
//   npm run build && node packages/cli/scripts/picture.mjs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';
import { findBrowser } from '../../../.ci/browser.mjs';
import { run } from '../dist/index.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const picture = join(root, 'docs/tracker.png');
const largest = 150_000;
const width = 1120;
// Enough of the class to see how it spreads, and no more than a reader scrolls past gladly.
const rows = 11;

const scratch = mkdtempSync(join(tmpdir(), 'openmastery-picture-'));
try {
  const page = join(scratch, 'tracker.html');
  const wall = [
    'report',
    'fractions.unit.yaml',
    'class.csv',
    '--roster',
    'roster.csv',
    '--at',
    '2026-09-22',
    '--public',
  ];
  const code = await run([...wall, '-o', page], { ...process, cwd: join(root, 'examples/fractions') });
  if (code !== 0) throw new Error(`the report ended with exit code ${code}`);
  const bytes = Buffer.from(await photograph(page));
  if (bytes.length > largest)
    throw new Error(`the picture has ${bytes.length} bytes; ${largest} is the most`);
  writeFileSync(picture, bytes);
  process.stdout.write(`${picture}: ${bytes.length} bytes\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function photograph(page) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 2 });
    await tab.goto(pathToFileURL(page).href);
    const last = await tab.locator('tbody tr').nth(rows).boundingBox();
    const clip = { x: 0, y: 0, width, height: Math.round(last.y + last.height) };
    const { data, ...size } = UPNG.decode(await tab.screenshot({ fullPage: true, clip }));
    // The page has few colours; as many shades as the edges of its letters need are enough.
    return UPNG.encode(UPNG.toRGBA8({ data, ...size }), size.width, size.height, 96);
  } finally {
    await browser.close();
  }
}

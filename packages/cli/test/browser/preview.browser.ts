/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { withTab } from './tab.js';

/** The pieces of the map that are to be seen, and how large the letters of its skills are then. */
function piecesOf(tab: Page) {
  return tab.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.map svg')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => {
        const { width, height, right } = svg.getBoundingClientRect();
        return { width, height, right, letters: (13.5 * width) / svg.viewBox.baseVal.width };
      }),
  );
}

test('the map is one skill wide on a phone, and as wide as the text on a desk, its letters never small', async () => {
  await withTab(await PAGES.previewLarge(), { width: 360 }, async (tab) => {
    const [phone] = await piecesOf(tab);
    await tab.setViewportSize({ width: 1440, height: 900 });
    const [desk] = await piecesOf(tab);
    expect(phone?.right).toBeLessThanOrEqual(360);
    expect(desk?.width).toBeGreaterThan(600);
    expect(phone?.letters).toBeGreaterThan(13);
    expect(desk?.letters).toBeGreaterThan(13);
  });
});

test.each([
  ['preview', 1],
  ['previewLarge', 4],
] as const)('on paper the map of `%s` is parted between rows, and can be read', async (name, least) => {
  await withTab(await PAGES[name](), {}, async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    // Letter, which is shorter than A4, without the margins of the page.
    const sheet = { width: Math.floor((8.5 - 30 / 25.4) * 96), height: Math.floor((11 - 32 / 25.4) * 96) };
    await tab.setViewportSize(sheet);
    const pieces = await piecesOf(tab);
    expect(pieces.length).toBeGreaterThanOrEqual(least);
    if (name === 'preview') expect(pieces).toHaveLength(1);
    for (const { height, right, letters } of pieces) {
      expect(height).toBeLessThan(sheet.height);
      expect(right).toBeLessThanOrEqual(sheet.width);
      expect(letters).toBeGreaterThan(12);
    }
  });
});

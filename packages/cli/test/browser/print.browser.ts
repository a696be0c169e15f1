/// <reference lib="dom" />
import { describe, expect, test } from 'vitest';
import { PAGE_NAMES, PAGES } from './pages.js';
import { withTab } from './tab.js';

/** Pixels of a page of paper; a pixel is 1/96 inch. */
const PAPER = { A4: [210 / 25.4, 297 / 25.4], Letter: [8.5, 11] } as const;

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  test.each(PAGE_NAMES)('nothing of the page `%s` is cut off or made smaller to fit', async (name) => {
    await withTab(await PAGES[name](), {}, async (tab) => {
      const printed = await tab.pdf({ format, preferCSSPageSize: true, printBackground: true });
      const sheets = sheetsOf(printed);
      expect(sheets.length).toBeGreaterThan(0);
      // Letters are as large on both kinds of paper as the styles say: the widest thing fits between the margins.
      await tab.emulateMedia({ media: 'print' });
      for (const [width, height] of new Set(sheets)) {
        await tab.setViewportSize({ width: Math.floor(width * (96 / 72)), height: Math.floor(height * (96 / 72)) });
        const { across, wide } = await tab.evaluate(() => ({
          across: document.documentElement.clientWidth,
          wide: [...document.querySelectorAll('table, svg, pre, h1, h2')]
            .filter((element) => element.checkVisibility())
            .map((element) => ({ what: element.outerHTML.slice(0, 80), right: element.getBoundingClientRect().right }))
        }));
        expect(wide.filter(({ right }) => right > across + 1)).toEqual([]);
      }
    });
  });
});

/** The sheets of a PDF, each with its width and height in points. */
function sheetsOf(pdf: Uint8Array): readonly (readonly [number, number])[] {
  const text = Buffer.from(pdf).toString('latin1');
  return text.split(/\/Type\s*\/Page\b/).slice(1).map((object) => {
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(object) ?? [];
    return [Number(width), Number(height)];
  });
}
void PAPER;

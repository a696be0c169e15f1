/// <reference lib="dom" />
import { describe, expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { withTab } from './tab.js';

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  test.each(['tracker', 'large', 'strange', 'preview', 'previewLarge', 'previewStrange'] as const)(
    'nothing of the page `%s` is cut off or made smaller to fit',
    async (name) => {
      await withTab(await PAGES[name](), { ownFont: true }, async (tab) => {
        const sheets = sheetsOf(await tab.pdf({ format, preferCSSPageSize: true, printBackground: true }));
        await tab.emulateMedia({ media: 'print' });
        for (const [width, height] of distinct(sheets)) {
          await tab.setViewportSize({ width: between(width), height: between(height) });
          const { across, wide } = await tab.evaluate(() => ({
            across: document.documentElement.clientWidth,
            wide: [...document.querySelectorAll('table, svg, pre, h1, h2')]
              .filter((element) => element.checkVisibility())
              .map((element) => ({
                what: element.outerHTML.slice(0, 80),
                right: element.getBoundingClientRect().right,
              })),
          }));
          expect(wide.filter(({ right }) => right > across + 1)).toEqual([]);
        }
      });
    },
  );
});

// The margins of `@page`, 9 mm.
function between(points: number): number {
  return Math.floor((points / 72 - 18 / 25.4) * 96);
}

function distinct(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...new Map(sheets.map((sheet) => [sheet.join(' '), sheet])).values()];
}

type Sheet = readonly [width: number, height: number];

/** The sheets of a PDF, each with its width and height in points. */
function sheetsOf(pdf: Uint8Array): readonly Sheet[] {
  const text = Buffer.from(pdf).toString('latin1');
  return text
    .split(/\/Type\s*\/Page\b/)
    .slice(1)
    .map((object) => {
      const [, width = '0', height = '0'] =
        /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(object) ?? [];
      return [Number(width), Number(height)];
    });
}

/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { withTab } from './tab.js';

/** Width and height of an upright sheet of paper, in inches. */
const PAPER = { A4: [210 / 25.4, 297 / 25.4], Letter: [8.5, 11] } as const;

/** The pixels of an inch on paper. */
const INCH = 96;

test.each(['tracker', 'large', 'strange', 'preview', 'previewLarge', 'previewStrange'] as const)(
  'nothing of the page `%s` is cut off on paper, or made smaller to fit',
  async (name) => {
    await withTab(await PAGES[name](), { ownFont: true }, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      for (const { selector, isUpright, margins } of await tab.evaluate(partsOf)) {
        for (const paper of Object.values(PAPER)) {
          const [width, height] = isUpright ? paper : [...paper].reverse();
          const across = Math.floor((width ?? 0) * INCH - margins);
          await tab.setViewportSize({ width: across, height: Math.floor((height ?? 0) * INCH) });
          const wide = await tab.locator(selector).evaluateAll(
            (parts, across) =>
              parts
                .flatMap((part) => [...part.querySelectorAll('table, svg, h1, h2, h3, p, li')])
                .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > across + 1)
                .map((each) => each.outerHTML.slice(0, 100)),
            across,
          );
          expect(wide, selector).toEqual([]);
        }
      }
    });
  },
);

test.each(['A4', 'Letter'] as const)(
  'a class of 24 is on three sheets of %s, and its learners on one each',
  async (format) => {
    await withTab(await PAGES.tracker(), { ownFont: true }, async (tab) => {
      const sheets = sheetsOf(await tab.pdf({ format, preferCSSPageSize: true }));
      const [upright, across] = [
        sheets.filter(([width, height]) => width < height),
        sheets.filter(([width, height]) => width > height),
      ];
      expect(across.length).toBeLessThanOrEqual(3);
      // And one that says to all how it works.
      expect(upright).toHaveLength(24 + 1);
      for (const [side, inches] of PAPER[format].entries())
        expect(Math.abs((upright[0]?.[side] ?? 0) - inches * 72)).toBeLessThan(2);
    });
  },
);

/** What is printed, by the kind of page that it is printed on: upright, or as the rest of the document. */
interface Part {
  readonly selector: string;
  readonly isUpright: boolean;
  /** The left and right margin together, in pixels. */
  readonly margins: number;
}

/** Reads the parts from the page's own styles; it runs in the page. */
function partsOf(): readonly Part[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const pages = rules
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.media.mediaText === 'print' ? [...rule.cssRules] : [rule],
    )
    .filter((rule) => rule instanceof CSSPageRule);
  const partOf = (name: string, selector: string): Part[] => {
    const own = pages.filter(({ selectorText }) => selectorText === name);
    const said = (property: string) =>
      own.map(({ style }) => style.getPropertyValue(property)).findLast(Boolean) ?? '';
    const millimetres = (property: string) => Number.parseFloat(said(property) || '0');
    const margins = ((millimetres('margin-left') + millimetres('margin-right')) / 25.4) * 96;
    return document.querySelector(selector) === null
      ? []
      : [{ selector, isUpright: !said('size').includes('landscape'), margins }];
  };
  return document.querySelector('.sheet') === null
    ? partOf('', 'main')
    : [...partOf('', '.report'), ...partOf('sheet', '.sheet')];
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

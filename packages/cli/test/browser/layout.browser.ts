/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { WIDTHS, withTab } from './tab.js';

// 320 is a phone's width, or a desk's at four times the size of its letters.
const ALL_WIDTHS = [320, ...WIDTHS];

test.each([
  'tracker',
  'large',
  'strange',
  'sheetStrange',
  'preview',
  'previewLarge',
  'previewStrange',
] as const)('the page `%s` is never wider than the window', async (name) => {
  const widths = await withTab(await PAGES[name](), {}, async (tab) => {
    const widths: number[] = [];
    for (const width of ALL_WIDTHS) {
      await tab.setViewportSize({ width, height: 800 });
      widths.push(await tab.evaluate(() => document.documentElement.scrollWidth));
    }
    return widths;
  });
  expect(widths).toEqual(ALL_WIDTHS);
});

test.each(['tracker', 'preview'] as const)(
  'the page `%s` says the same without scripts, and shows no control that does nothing',
  async (name) => {
    const html = await PAGES[name]();
    const read = (script: boolean) =>
      withTab(html, { script }, (tab) =>
        tab.evaluate(() => {
          const controls = 'button, input, select, textarea, [role="status"]';
          const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
            element.checkVisibility(),
          );
          const texts = seen.flatMap((element) =>
            element.closest('.controls, button.print') === null
              ? [...element.childNodes]
                  .filter((node) => node.nodeType === Node.TEXT_NODE)
                  .map((node) => node.textContent?.trim() ?? '')
              : [],
          );
          return {
            texts: texts.filter((text) => text !== '').sort(),
            controls: seen.filter((element) => element.matches(controls)).map((element) => element.outerHTML),
          };
        }),
      );
    const [off, on] = [await read(false), await read(true)];
    expect(off.texts.length).toBeGreaterThan(5);
    expect(off.texts).toEqual(on.texts);
    expect(off.controls).toEqual([]);
  },
);

test('every link on a page leads to what stands on it', async () => {
  const [links, lost] = await withTab(await PAGES.tracker(), {}, (tab) =>
    tab.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      return [
        links.length,
        links.filter(
          (href) =>
            !href.startsWith('#') || document.getElementById(decodeURIComponent(href.slice(1))) === null,
        ),
      ] as const;
    }),
  );
  expect(links).toBeGreaterThan(3);
  expect(lost).toEqual([]);
});

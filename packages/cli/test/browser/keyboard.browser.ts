/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { withTab } from './tab.js';

// More stops than anyone would go through; what follows is alike.
const MOST = 40;

test.each(['tracker', 'strange', 'preview'] as const)(
  'Tab goes through the page `%s` from top to bottom and is always to be seen',
  async (name) => {
    await withTab(await PAGES[name](), { width: 768 }, async (tab) => {
      const stops = await tab.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]',
        );
        return [...all].filter((element) => element.checkVisibility() && !element.matches('[disabled]'))
          .length;
      });
      const reached: (Stop | null)[] = [];
      while (reached.length < Math.min(stops, MOST)) {
        await tab.keyboard.press('Tab');
        reached.push(await stopOf(tab));
      }
      expect(reached.filter((stop) => stop === null || !stop.ringed || !stop.inView)).toEqual([]);
      const places = reached.map((stop) => stop?.place ?? -1);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    });
  },
);

/** What has the focus. */
interface Stop {
  readonly what: string;
  /** Its place in the order of the page. */
  readonly place: number;
  readonly ringed: boolean;
  readonly inView: boolean;
}

function stopOf(tab: Page): Promise<Stop | null> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      what: element.outerHTML.slice(0, 120),
      place: [...document.querySelectorAll('*')].indexOf(element),
      ringed:
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)'),
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

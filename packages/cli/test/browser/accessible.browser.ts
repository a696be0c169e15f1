import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES, type PageName } from './pages.js';
import { withTab } from './tab.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Every page at one width in one scheme, and all that there is on one of them: colours are those of a scheme, sizes those
// of a width, and what a page is made of is nearly the same on all.
const LOOKS: { readonly [name in PageName]?: readonly (readonly [number, 'light' | 'dark'])[] } = {
  tracker: [
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ],
  wall: [[1440, 'dark']],
  tiers: [[360, 'dark']],
  sets: [[768, 'light']],
  strange: [[360, 'light']],
  empty: [[768, 'dark']],
  spanish: [[1440, 'light']],
  sheet: [
    [360, 'dark'],
    [1440, 'light'],
  ],
  sheetStrange: [[768, 'dark']],
  preview: [
    [360, 'dark'],
    [768, 'light'],
    [1440, 'dark'],
  ],
  previewSets: [[1440, 'light']],
  previewLarge: [[360, 'light']],
  previewStrange: [[768, 'dark']],
};

test.each(Object.keys(LOOKS) as readonly PageName[])(
  'axe-core finds nothing on the page `%s`',
  async (name) => {
    await withTab(await PAGES[name](), {}, async (tab) => {
      await tab.evaluate(axe);
      const found: string[] = [];
      for (const [width, colorScheme] of LOOKS[name] ?? []) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.emulateMedia({ colorScheme });
        found.push(...(await violations(tab)).map((each) => `${width} ${colorScheme}: ${each}`));
      }
      expect(found).toEqual([]);
    });
  },
);

/** Everything that axe-core knows: WCAG 2.2 up to AA, and good practice besides. */
async function violations(tab: Page): Promise<readonly string[]> {
  const { violations } = (await tab.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

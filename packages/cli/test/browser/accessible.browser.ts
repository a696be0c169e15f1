import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES, type PageName } from './pages.js';
import { withTab } from './tab.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What is on all pages at every width and in both schemes; what others have besides at one of them: colours are those of a
// scheme, and sizes those of a width.
const LOOKS: { readonly [Name in PageName]?: readonly (readonly [number, 'light' | 'dark'])[] } = {
  tracker: [
    [360, 'dark'],
    [768, 'light'],
    [1440, 'dark'],
  ],
  wall: [[1440, 'light']],
  tiers: [[360, 'light']],
  strange: [[768, 'dark']],
  spanish: [[1440, 'light']],
  sheet: [[360, 'dark']],
  sheetStrange: [[768, 'light']],
  preview: [
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light'],
  ],
  previewSets: [[1440, 'dark']],
  previewLarge: [[360, 'dark']],
};

// A learner's row and a learner's sheet are like the next one's; these have every status, and only take their time.
const MORE_OF_THE_SAME = '.tracker tbody tr:nth-child(n+12), .sheet ~ .sheet ~ .sheet';

test.each(Object.keys(LOOKS) as readonly PageName[])(
  'axe-core finds nothing on the page `%s`',
  async (name) => {
    await withTab(await PAGES[name](), {}, async (tab) => {
      await tab.evaluate(axe);
      await tab.locator(MORE_OF_THE_SAME).evaluateAll((parts) => parts.map((part) => part.remove()));
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGE_NAMES, PAGES } from './pages.js';
import { WIDTHS, withTab } from './tab.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each(PAGE_NAMES)('axe-core finds nothing on the page `%s`, in light and dark, at any width', async (name) => {
  await withTab(await PAGES[name](), {}, async (tab) => {
    await tab.evaluate(axe);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        found.push(...(await violations(tab)).map((each) => `${width} ${colorScheme}: ${each}`));
      }
    }
    expect(found).toEqual([]);
  });
});

/** Everything that axe-core knows: WCAG 2.2 up to AA, and good practice besides. */
async function violations(tab: Page): Promise<readonly string[]> {
  const { violations } = (await tab.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`));
}

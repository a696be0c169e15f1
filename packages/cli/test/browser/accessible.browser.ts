import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGE_NAMES, PAGES } from './pages.js';
import { WIDTHS, withTab } from './tab.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The large page has nothing that others lack, and a lot of it.
const LOOKED_AT = PAGE_NAMES.filter((name) => name !== 'large');

test.each(LOOKED_AT)('axe-core finds nothing on the page `%s`', async (name) => {
  // Every width in both, over all pages: colours are those of a scheme and sizes those of a width.
  const first = LOOKED_AT.indexOf(name);
  await withTab(await PAGES[name](), {}, async (tab) => {
    await tab.evaluate(axe);
    const found: string[] = [];
    for (const [at, width] of WIDTHS.entries()) {
      const colorScheme = (first + at) % 2 === 0 ? 'light' : 'dark';
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ colorScheme });
      found.push(...(await violations(tab)).map((each) => `${width} ${colorScheme}: ${each}`));
    }
    expect(found).toEqual([]);
  });
});

/** Everything that axe-core knows: WCAG 2.2 up to AA, and good practice besides. */
async function violations(tab: Page): Promise<readonly string[]> {
  const { violations } = (await tab.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

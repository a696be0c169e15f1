/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from './pages.js';
import { withTab } from './tab.js';

/** The learners that are shown, from top to bottom. */
function names(tab: Page): Promise<readonly string[]> {
  return tab.locator('.tracker tbody tr[id]:visible th a').allInnerTexts();
}

async function onTracker(work: (tab: Page) => Promise<void>): Promise<void> {
  await withTab(await PAGES.tracker(), {}, work);
}

test('learners are sorted and filtered by the keyboard alone', async () => {
  await onTracker(async (tab) => {
    const all = await names(tab);
    expect(all).toHaveLength(24);
    await tab.getByLabel('Sort by').focus();
    await tab.keyboard.type('gra');
    const sorted = await tab.getByLabel('Sort by').inputValue();
    expect(sorted).toBe('grade');
    const byGrade = await names(tab);
    expect(byGrade).not.toEqual(all);
    expect([...byGrade].sort()).toEqual([...all].sort());
    expect(byGrade[0]).toBe('Priya N.');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    expect(await names(tab)).not.toEqual(byGrade);
    await tab.getByLabel('Find a learner').focus();
    await tab.keyboard.type('ma');
    expect(await names(tab)).toEqual(['Omar H.', 'Uma I.', 'Maya D.']);
    expect(await tab.locator('output').textContent()).toContain('3 of 24');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => names(tab)).toEqual(all);
  });
});

test('a click on a skill sorts by it, once more turns it round, and says so to screen readers', async () => {
  await onTracker(async (tab) => {
    const head = tab.getByRole('columnheader', { name: 'unlike' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const once = await names(tab);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await names(tab)).not.toEqual(once);
  });
});

test('a group and a status leave those who are in both', async () => {
  await onTracker(async (tab) => {
    await tab.locator('select[name=group]').selectOption('Birch');
    const birch = await names(tab);
    expect(birch.length).toBeLessThan(24);
    await tab.locator('select[name=status]').selectOption({ label: 'not yet' });
    const stuck = await names(tab);
    expect(stuck.length).toBeGreaterThan(0);
    expect(birch).toEqual(expect.arrayContaining([...stuck]));
  });
});

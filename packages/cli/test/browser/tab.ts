/// <reference lib="dom" />
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { testFont } from './test-font.js';

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Whether scripts run; they do unless it is said that they do not. */
  readonly script?: boolean;
  /** Whether letters are those of the test's own font, so that they are as wide on every machine. */
  readonly ownFont?: boolean;
  /** Cells of the screen for each pixel of the page. */
  readonly scale?: number;
}

/** The widths of a phone, a tablet and a desk. */
export const WIDTHS = [360, 768, 1440] as const;

const ADDRESS = 'https://page.test/';
let connected: Promise<Browser> | undefined;

/**
 * Shows a page to a test and closes it. A page that asks for anything else, or complains of anything, fails the test
 * whatever else it shows.
 */
export async function withTab<Result>(
  html: string,
  look: Look,
  work: (tab: Page) => Promise<Result>,
): Promise<Result> {
  connected ??= chromium.connect(inject('browser'));
  const browser = await connected;
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.scheme ?? 'light',
    javaScriptEnabled: look.script ?? true,
    // The page itself would refuse the font.
    bypassCSP: look.ownFont ?? false,
    deviceScaleFactor: look.scale ?? 1,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const faults: string[] = [];
    await context.route('**/*', (route) => {
      const asked = route.request().url();
      if (asked === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      faults.push(`asked for ${asked}`);
      return route.abort();
    });
    const tab = await context.newPage();
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('dialog', (dialog) => {
      faults.push(`said ${dialog.message()}`);
      void dialog.dismiss();
    });
    await tab.goto(ADDRESS);
    if (look.ownFont) {
      await tab.addStyleTag({ content: testFont });
      await tab.evaluate(() => document.fonts.ready.then(() => null));
    }
    const result = await work(tab);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, noBrowser } from '../../../../.ci/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    browser: string;
    /** Whether pictures are taken anew rather than compared. */
    retake: boolean;
  }
}

/** Starts the browser that all tests of a run share, and stops it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`cannot try ${noBrowser}`);
  const server = await chromium.launchServer({
    executablePath,
    // Letters are drawn alike whatever the machine's settings.
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
  });
  project.provide('browser', server.wsEndpoint());
  project.provide('retake', project.config.snapshotOptions.updateSnapshot === 'all');
  return () => server.close();
}

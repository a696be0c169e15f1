import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a person is told whose machine has no browser. */
export const noBrowser =
  'the pages in a browser: no Chromium or Chrome was found (install one, or set OPENMASTERY_BROWSER to its path)';

/** The browser that the pages are tried in: the one that OPENMASTERY_BROWSER names, else where systems have one; or null. */
export function findBrowser() {
  const named = env.OPENMASTERY_BROWSER;
  return (named ? [named] : usualPlaces()).find((path) => existsSync(path)) ?? null;
}

function usualPlaces() {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const names = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return names.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

// `node .ci/browser.mjs` prints it and ends with 1 where there is none.
if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
  const path = findBrowser();
  if (path === null) process.exitCode = 1;
  else console.log(path);
}

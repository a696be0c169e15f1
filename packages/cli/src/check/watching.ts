import { resolve } from 'node:path';
import { watchFolders } from '../folder-watch.js';
import type { Host } from '../host.js';

/** Editors write a file in several steps; a pause of this many milliseconds ends them. */
const PAUSE = 100;

/** A check that is done again and again. */
export interface WatchedCheck {
  /** The folders in which a change matters, as they are now. */
  readonly folders: () => Promise<readonly string[]>;
  readonly check: () => Promise<void>;
  /** Files that the check writes itself; these are no changes. */
  readonly writes: readonly string[];
  /** Called when it waits for the next change. */
  readonly waits: () => void;
}

/** Does a check, and again whenever something changes, until the person stops it. A change during a run makes one more. */
export async function watchChecks(
  { folders, check, writes, waits }: WatchedCheck,
  host: Host,
): Promise<void> {
  const own = new Set(writes.map((file) => resolve(host.cwd, file)));
  let pause: NodeJS.Timeout | undefined;
  let hasChanged = false;
  let isOver = false;
  let wake = () => {};
  host.onInterrupt?.(() => {
    isOver = true;
    wake();
  });
  const watched = watchFolders((path) => {
    if (own.has(path)) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      hasChanged = true;
      wake();
    }, PAUSE);
  }, host);
  while (!isOver) {
    hasChanged = false;
    // Before the check, so that no change is missed, and after it, since it knows more files.
    watched.follow(await folders());
    await check();
    watched.follow(await folders());
    if (hasChanged || isOver) continue;
    waits();
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  clearTimeout(pause);
  watched.close();
}

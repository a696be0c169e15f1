import { globTest } from '../glob.js';

/**
 * A pattern of a config as a test of paths from its folder. A name without `/` fits wherever it stands, and a folder
 * stands for everything below it, as in `.gitignore`.
 *
 * @example
 * ```ts
 * patternTest('drafts')('grade-4/drafts/a.unit.yaml') // → true
 * patternTest('/drafts')('grade-4/drafts/a.unit.yaml') // → false
 * ```
 */
export function patternTest(pattern: string): (path: string) => boolean {
  const name = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const anchored = name.includes('/') ? name.replace(/^\//, '') : `**/${name}`;
  const [itself, below] = [globTest(anchored), globTest(`${anchored}/**`)];
  return (path) => itself(path) || below(path);
}

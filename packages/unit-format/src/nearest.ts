import { distance } from 'fastest-levenshtein';

/**
 * Those of `allowed` that someone who wrote `wrote` may have meant, nearest first, at most three. Case does not
 * matter; a word far from all of them gets none. Of two letters, one letter more or less or the other order is near, another
 * letter is another word.
 *
 * @example
 * ```ts
 * nearest('titel', ['id', 'title', 'tier']) // → ['title', 'tier']
 * ```
 */
export function nearest(wrote: string, allowed: readonly string[]): readonly string[] {
  const word = simplify(wrote.slice(0, 100));
  if (word === '') return [];
  return allowed
    .map((name) => ({ name, far: farFrom(word, simplify(name)) }))
    .filter(({ name, far }) => far <= farthest(word, simplify(name)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function farthest(word: string, name: string): number {
  const shorter = Math.min(word.length, name.length);
  if (shorter !== 2) return Math.floor(shorter / 2.5);
  const hasNumber = /\d/.test(word + name);
  return hasNumber || (word.length === name.length && !isSwapped(word, name)) ? 0 : 1;
}

function isSwapped(word: string, name: string): boolean {
  return [...word].sort().join('') === [...name].sort().join('');
}

function farFrom(word: string, name: string): number {
  if (word === name) return 0;
  const plural = word === `${name}s` || name === `${word}s`;
  return isSwapped(word, name) || plural ? 1 : distance(word, name);
}

import { distance } from 'fastest-levenshtein';

/**
 * Those of `allowed` that someone who wrote `wrote` may have meant, nearest first, at most three. Case does not
 * matter; a word far from all of them gets none.
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
    .filter(({ name, far }) => far <= Math.floor(Math.min(word.length, name.length) / 2.5))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function farFrom(word: string, name: string): number {
  if (word === name) return 0;
  const swapped = [...word].sort().join('') === [...name].sort().join('');
  const plural = word === `${name}s` || name === `${word}s`;
  return swapped || plural ? 1 : distance(word, name);
}

import type { Path } from '../model/path.js';
import type { Reader } from './reader.js';

/** Reads something that was said at a path. */
export type Reads<Said, Result> = (said: Said, path: Path) => Result;

/**
 * Reads each saying once, so that skills share what they inherit and say nothing of. What has something wrong in it is
 * read for each of them, and told of each.
 */
export function sharedReading<Said, Result>(
  { findings }: Reader,
  read: Reads<Said, Result>,
): Reads<Said, Result> {
  const known = new Map<Said, Result>();
  return (said, path) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const count = findings.length;
    const result = read(said, path);
    if (findings.length === count) known.set(said, result);
    return result;
  };
}

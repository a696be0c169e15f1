import { compare, ZERO } from '../../exact/ratio.js';
import type { ScalePlace } from '../survey.js';

/** Whether a scale was written from the worst letter up: each letter starts above the one before, the first at 0 or of several. */
export function isWorstFirst({ starts }: ScalePlace): boolean {
  const [first] = starts;
  if (first === undefined || starts.length < 2) return false;
  const rises = starts.every((start, index) => index === 0 || compare(start, starts[index - 1] ?? ZERO) > 0);
  return rises && (starts.length > 2 || compare(first, ZERO) === 0);
}

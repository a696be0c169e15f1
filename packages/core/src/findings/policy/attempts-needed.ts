import type { Combining } from '../../model/threshold.js';

/** The fewest attempts with which a skill can be mastered. */
export function attemptsNeeded(by: Combining): number {
  switch (by.type) {
    case 'times':
    case 'inARow':
    case 'ofLast':
    case 'meanOfBest':
    case 'medianOfLast':
      return by.n;
    case 'powerLaw':
      return 3;
    default:
      return 1;
  }
}

import type { Combining } from '../model/threshold.js';
import { FORMATS } from './formats-english.js';

const { count } = FORMATS;

/** A number of attempts. */
export const attempts = (n: number): string => count(n, 'attempt', 'attempts');

/** What must reach the threshold when several attempts combine like this. */
export function combining(by: Combining): string {
  switch (by.type) {
    case 'highest':
      return 'one attempt';
    case 'latest':
      return 'the latest attempt';
    case 'times':
      return attempts(by.n);
    case 'inARow':
      return by.n === 1 ? 'the latest attempt' : `${attempts(by.n)} in a row`;
    case 'ofLast':
      return by.of === 1 ? 'the latest attempt' : `${by.n} of the last ${attempts(by.of)}`;
    case 'average':
      return 'the average of all attempts';
    case 'meanOfBest':
      return by.n === 1 ? 'the best attempt' : `the mean of the best ${attempts(by.n)}`;
    case 'medianOfLast':
      return by.n === 1 ? 'the latest attempt' : `the median of the last ${attempts(by.n)}`;
    case 'mostFrequent':
      return 'the most frequent result';
    case 'weightedAverage':
    case 'decayingAverage':
      return 'the weighted average of all attempts';
    case 'powerLaw':
      return 'the trend of all attempts';
  }
}

/** The beginning of a sentence that gives the figure of some attempts. */
export function comesTo(by: Combining['type'], n: number): string {
  if (n === 1) return 'The attempt comes to';
  switch (by) {
    case 'highest':
      return `The best of ${attempts(n)} is`;
    case 'latest':
      return `The latest of ${attempts(n)} is`;
    case 'average':
      return `The average of ${attempts(n)} is`;
    case 'mostFrequent':
      return `The most frequent result of ${attempts(n)} is`;
    default:
      return `Together, ${attempts(n)} come to`;
  }
}

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

/** The beginning of a sentence that gives the figure of some attempts; `apart`: of criteria that are combined on their own. */
export function comesTo(by: Combining, apart: boolean, n: number): string {
  if (n === 1) return 'The attempt comes to';
  const all = attempts(n);
  if (apart) return `Together, ${all} come to`;
  const highest = `The best of ${all} is`;
  const latest = `The latest of ${all} is`;
  const last = (most: number) => (n <= most ? all : `the last ${most} of ${all}`);
  const best = (most: number) => (n <= most ? all : `the best ${most} of ${all}`);
  switch (by.type) {
    case 'highest':
      return highest;
    case 'latest':
      return latest;
    case 'average':
      return `The average of ${all} is`;
    case 'mostFrequent':
      return `The most frequent result of ${all} is`;
    case 'times':
    case 'meanOfBest':
      return by.n === 1 ? highest : `The average of ${best(by.n)} is`;
    case 'inARow':
      return by.n === 1 ? latest : `The lowest of ${last(by.n)} is`;
    case 'ofLast':
      return by.of === 1 ? latest : `The average of ${last(by.of)} is`;
    case 'medianOfLast':
      return by.n === 1 ? latest : `The median of ${last(by.n)} is`;
    case 'weightedAverage':
    case 'decayingAverage':
      return `The weighted average of ${all} is`;
    case 'powerLaw':
      return `The trend of ${all} is`;
  }
}

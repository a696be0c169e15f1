import type { Combining } from '../model/threshold.js';
import { FORMATS } from './formats-spanish.js';

const { count } = FORMATS;

/** A number of attempts. */
export const attempts = (n: number): string => count(n, 'intento', 'intentos');

/** What must reach the threshold when several attempts combine like this: what, and whether it is more than one. */
export function combining(by: Combining): readonly [what: string, several: boolean] {
  switch (by.type) {
    case 'highest':
      return ['un intento', false];
    case 'latest':
      return ['el último intento', false];
    case 'times':
      return [attempts(by.n), by.n !== 1];
    case 'inARow':
      return by.n === 1 ? ['el último intento', false] : [`${attempts(by.n)} seguidos`, true];
    case 'ofLast':
      return by.of === 1
        ? ['el último intento', false]
        : [`${by.n} de los últimos ${attempts(by.of)}`, by.n !== 1];
    case 'average':
      return ['el promedio de todos los intentos', false];
    case 'meanOfBest':
      return [by.n === 1 ? 'el mejor intento' : `el promedio de los ${by.n} mejores intentos`, false];
    case 'medianOfLast':
      return [by.n === 1 ? 'el último intento' : `la mediana de los últimos ${attempts(by.n)}`, false];
    case 'mostFrequent':
      return ['el resultado más frecuente', false];
    case 'weightedAverage':
    case 'decayingAverage':
      return ['el promedio ponderado de todos los intentos', false];
    case 'powerLaw':
      return ['la tendencia de todos los intentos', false];
  }
}

/** The beginning of a sentence that gives the figure of some attempts; `apart`: of criteria that are combined on their own. */
export function comesTo(by: Combining, apart: boolean, n: number): string {
  if (n === 1) return 'El resultado del intento es';
  const all = attempts(n);
  if (apart) return `El resultado conjunto de ${all} es`;
  const last = (most: number) => (n <= most ? all : `los últimos ${most} de ${all}`);
  const best = (most: number) => (n <= most ? all : `los mejores ${most} de ${all}`);
  const highest = `El mejor resultado de ${all} es`;
  const latest = `El resultado del último de ${all} es`;
  switch (by.type) {
    case 'highest':
      return highest;
    case 'latest':
      return latest;
    case 'average':
      return `El promedio de ${all} es`;
    case 'mostFrequent':
      return `El resultado más frecuente de ${all} es`;
    case 'times':
    case 'meanOfBest':
      return by.n === 1 ? highest : `El promedio de ${best(by.n)} es`;
    case 'inARow':
      return by.n === 1 ? latest : `El resultado más bajo de ${last(by.n)} es`;
    case 'ofLast':
      return by.of === 1 ? latest : `El promedio de ${last(by.of)} es`;
    case 'medianOfLast':
      return by.n === 1 ? latest : `La mediana de ${last(by.n)} es`;
    case 'weightedAverage':
    case 'decayingAverage':
      return `El promedio ponderado de ${all} es`;
    case 'powerLaw':
      return `La tendencia de ${all} es`;
  }
}

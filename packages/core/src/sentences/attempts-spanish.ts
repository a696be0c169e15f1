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

/** The beginning of a sentence that gives the figure of some attempts. */
export function comesTo(by: Combining['type'], n: number): string {
  if (n === 1) return 'El resultado del intento es';
  switch (by) {
    case 'highest':
      return `El mejor resultado de ${attempts(n)} es`;
    case 'latest':
      return `El resultado del último de ${attempts(n)} es`;
    case 'average':
      return `El promedio de ${attempts(n)} es`;
    case 'mostFrequent':
      return `El resultado más frecuente de ${attempts(n)} es`;
    default:
      return `El resultado conjunto de ${attempts(n)} es`;
  }
}

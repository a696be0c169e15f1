import type { Grading, Scheme } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { ChangeCode } from './change-class.js';
import { isEqual } from './equal.js';

/** Says a change of grading, with the path under the unit or course. */
export type SayGrading = (code: ChangeCode, rest: Path, before: unknown, after: unknown) => void;

const SCHEMES: { readonly [Type in Scheme['type']]: ChangeCode } = {
  points: 'scheme-changed',
  weights: 'weights-changed',
  tiers: 'tiers-changed',
  bundles: 'bundles-changed',
};

const KEYS = [
  ['floor', 'floor-changed'],
  ['atLeast', 'least-percent-changed'],
  ['missing', 'missing-changed'],
  ['pending', 'pending-changed'],
  ['scale', 'scale-changed'],
  ['roundTo', 'rounding-changed'],
] as const satisfies readonly (readonly [keyof Grading, ChangeCode])[];

/** Compares two ways of grading, key by key. */
export function compareGrading(base: Grading, head: Grading, say: SayGrading): void {
  for (const kind of ['practice', 'check', 'summative'] as const) {
    if (!isEqual(base.credit[kind], head.credit[kind]))
      say('credit-changed', ['grading', 'credit', kind], base.credit[kind], head.credit[kind]);
  }
  for (const [key, code] of KEYS) {
    if (!isEqual(base[key], head[key])) say(code, ['grading', key], base[key], head[key]);
  }
  const [was, is] = [base.scheme, head.scheme];
  if (isEqual(was, is)) return;
  const rest = is.type === 'points' ? ['grading'] : ['grading', is.type];
  say(was.type === is.type ? SCHEMES[is.type] : 'scheme-changed', rest, was, is);
}

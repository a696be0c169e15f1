/**
 * The scales that every unit can name: letters, best first, and the percent from which each is given.
 *
 * @example
 * ```ts
 * SCALES.letters.B // → 80
 * ```
 */
export const SCALES = {
  letters: { A: 90, B: 80, C: 70, D: 60, F: 0 },
  plusMinus: {
    A: 93,
    'A-': 90,
    'B+': 87,
    B: 83,
    'B-': 80,
    'C+': 77,
    C: 73,
    'C-': 70,
    'D+': 67,
    D: 63,
    'D-': 60,
    F: 0,
  },
  passFail: { pass: 60, fail: 0 },
} as const;

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accumulate,
  add,
  atLeast,
  compare,
  decimal,
  divide,
  exact,
  floor,
  fromNumber,
  larger,
  mean,
  multiply,
  nearest,
  parseExact,
  parseWritten,
  type Ratio,
  ratio,
  scaleBy,
  smaller,
  subtract,
  sum,
  toNumber,
  type Whole,
} from '../../src/exact/ratio.js';
import * as slow from '../oracle/rational.js';

const MOST = 2n ** 53n - 1n;

/** As the engine has to hold a whole number: a double as long as it is a safe one. */
const whole = (x: bigint): Whole => (-MOST <= x && x <= MOST ? Number(x) : x);
const ratioOf = ({ n, d }: slow.Q): Ratio => ({ n: whole(n), d: whole(d) });
const slowOf = ({ n, d }: Ratio): slow.Q => slow.q(BigInt(n), BigInt(d));

// Small ones, those where doubles end, and those far beyond; of either sign.
const arbWhole = fc.oneof(
  fc.bigInt({ min: -12n, max: 12n }),
  fc.bigInt({ min: MOST - 2n, max: MOST + 3n }),
  fc.bigInt({ min: -MOST - 3n, max: -MOST + 2n }),
  fc.bigInt({ min: -(2n ** 28n), max: 2n ** 28n }),
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
);
const arbBottom = arbWhole.map((x) => (x === 0n ? 1n : x < 0n ? -x : x));
const arbQ = fc.tuple(arbWhole, arbBottom).map(([n, d]) => slow.q(n, d));

function always<Values extends [unknown, ...unknown[]]>(
  arbs: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  assertion: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbs, assertion), { numRuns: 150, seed: 20260907 });
}

/** Zero has no sign here: `-0` and `0` are one number. */
const said = ({ n, d }: Ratio) => ({ n: n === 0 ? 0 : n, d });

describe('arithmetic agrees with fractions of bigints, in lowest terms, with doubles as long as they are safe', () => {
  test.each([
    ['add', add, slow.add],
    ['subtract', subtract, slow.sub],
    ['multiply', multiply, slow.mul],
    ['smaller', smaller, slow.min],
    ['larger', larger, slow.max],
  ] as const)('%s', (_name, fast, defined) => {
    always([arbQ, arbQ], (a, b) => {
      expect(said(fast(ratioOf(a), ratioOf(b)))).toEqual(ratioOf(defined(a, b)));
      expect(said(fast(ratioOf(a), ratioOf(a)))).toEqual(ratioOf(defined(a, a)));
    });
  });

  test('ratio and divide, also by what is below 0', () => {
    always([arbWhole, arbBottom, arbQ], (n, d, b) => {
      expect(said(ratio(whole(n), whole(d)))).toEqual(ratioOf(slow.q(n, d)));
      expect(said(ratio(whole(n), whole(-d)))).toEqual(ratioOf(slow.q(n, -d)));
      if (b.n === 0n) return;
      expect(said(divide(ratioOf(slow.q(n, d)), ratioOf(b)))).toEqual(ratioOf(slow.div(slow.q(n, d), b)));
    });
  });

  test('compare and atLeast', () => {
    always([arbQ, arbQ], (a, b) => {
      const [x, y] = [ratioOf(a), ratioOf(b)];
      expect(compare(x, y)).toBe(slow.less(a, b) ? -1 : slow.less(b, a) ? 1 : 0);
      expect([compare(x, x), compare(x, { ...x })]).toEqual([0, 0]);
      expect(atLeast(x, y)).toBe(slow.reaches(a, b));
    });
  });

  test('sum and mean', () => {
    always([fc.array(arbQ, { minLength: 1, maxLength: 5 })], (all) => {
      const ratios = all.map(ratioOf);
      expect(said(sum(ratios))).toEqual(ratioOf(slow.sum(all)));
      expect(said(mean(ratios))).toEqual(ratioOf(slow.mean(all)));
    });
  });

  test('floor, and nearest, half up', () => {
    always([arbQ, arbWhole], (a, n) => {
      const half = slow.q(2n * n + 1n, 2n);
      expect(BigInt(floor(ratioOf(a)))).toBe(slow.floor(a));
      for (const each of [a, half]) {
        expect(BigInt(nearest(ratioOf(each)))).toBe(slow.floor(slow.add(each, slow.q(1, 2))));
      }
      expect(floor(ratioOf(slow.q(n))) === whole(n)).toBe(true);
    });
  });
});

test('what is not brought to lowest terms has the same value', () => {
  always([arbQ, arbQ], (a, b) => {
    expect(slowOf(accumulate(ratioOf(a), ratioOf(b)))).toEqual(slow.add(a, b));
    expect(slowOf(scaleBy(ratioOf(a), ratioOf(b)))).toEqual(slow.mul(a, b));
  });
});

test('a long sum keeps its denominator where it is a multiple of the next one', () => {
  always([arbBottom, arbBottom, arbWhole], (d, times, n) => {
    const base: Ratio = { n: 1, d: whole(d * times) };
    const next: Ratio = { n: whole(n), d: whole(d) };
    expect(accumulate(base, next)).toEqual({
      n: whole(1n + n * times),
      d: base.d,
    });
  });
});

test('a double is that nearest to it, and beyond 2^53 close to it', () => {
  always([arbQ], (a) => {
    const near = Number(a.n) / Number(a.d);
    const isSmall = a.n >= -MOST && a.n <= MOST && a.d <= MOST;
    const off = Math.abs(toNumber(ratioOf(a)) - near);
    expect(off).toBeLessThanOrEqual(isSmall ? 0 : 1e-15 * Math.abs(near) + 1e-18);
  });
});

describe('decimals', () => {
  const arbDigits = fc.stringMatching(/^\d{1,20}$/);
  const arbDecimal = fc
    .tuple(
      fc.constantFrom('', '-', '+'),
      arbDigits,
      fc.option(arbDigits),
      fc.option(fc.integer({ min: -30, max: 30 })),
    )
    .map(
      ([sign, before, after, power]) =>
        `${sign}${before}${after === null ? '' : `.${after}`}${power === null ? '' : `e${power}`}`,
    );

  test('are exactly what is written', () => {
    always([arbDecimal], (text) => {
      const value = decimal(text);
      expect(value && said(value)).toEqual(ratioOf(slow.decimal(text) as slow.Q));
    });
  });

  test.each([
    ['.5', '1/2'],
    ['5.', '5'],
    ['+1.5E+3', '1500'],
    ['9007199254740993', '9007199254740993'],
    ['9999999999999999', '9999999999999999'],
    ['1e400', `1${'0'.repeat(400)}`],
    ['1e-400', `1/1${'0'.repeat(400)}`],
  ])('%s', (text, value) => {
    expect(exact(decimal(text) as Ratio)).toBe(value);
  });

  test.each([
    '',
    '.',
    '-',
    '+.',
    'e5',
    '.e5',
    '1e',
    '1e+',
    '1ex',
    'x1',
    '1x',
    '1 2',
    '--1',
    '1e12345',
    '1e401',
    '1e-401',
  ])('none is `%s`', (text) => {
    expect(decimal(text)).toBeNull();
  });

  test('a double is taken as it is written, -0 as 0, and what is not finite is none', () => {
    expect([0.1, 3, -0, 1e21, 1e-7].map(fromNumber)).toEqual(
      ['1/10', '3', '0', '1e21', '1e-7'].map(parseExact),
    );
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(fromNumber)).toEqual([null, null]);
  });
});

describe('what people write', () => {
  test.each([
    [' 4/5 ', '4/5'],
    ['3.5 / 4', '7/8'],
    [' 80 %', '4/5'],
    ['12.5%', '1/8'],
    ['0/3', '0'],
    ['-1/3', '-1/3'],
    [' 1e3 ', '1000'],
  ])('`%s`', (text, value) => {
    expect(exact(parseExact(text) as Ratio)).toBe(value);
  });

  test.each(['4/0', '0/0', '4/-5', '/5', '4/', '/', 'x/5', '4/x', '1/2/3', '%', 'x%', '4/5%', 'pass'])(
    'none is `%s`',
    (text) => {
      expect(parseExact(text)).toBeNull();
    },
  );

  test('is at most 64 characters long', () => {
    expect(parseWritten('1'.repeat(64))).toEqual({
      n: BigInt('1'.repeat(64)),
      d: 1,
    });
    expect(parseWritten('1'.repeat(65))).toBeNull();
  });
});

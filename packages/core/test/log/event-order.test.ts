import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/index.js';
import { comesFirst, equalEvents, excerpt } from '../../src/log/event-order.js';

const EVENT = {
  id: 'e1',
  learner: 'ana',
  at: '2026-09-01T15:00:00Z',
  type: 'attempt',
  skill: 'add',
} as const;

const saying = (score: unknown): Event => ({ ...EVENT, score }) as Event;

/** A list in a list, so many times, around a value. */
function nested(depth: number, inner: unknown): unknown {
  return depth === 0 ? inner : [nested(depth - 1, inner)];
}

describe('equal events', () => {
  test.each([
    ['a list and a map of its places', [1, 2], { 0: 1, 1: 2 }],
    ['a list and a longer one that ends in nothing', [1], [1, null]],
    ['a list that has nothing in it and an empty one', [null], []],
    ['a number and its text', 1, '1'],
  ])('do not take for one %s', (_name, one, other) => {
    expect(equalEvents(saying(one), saying(other))).toBe(false);
  });

  test.each([
    ['a field that is undefined and none', { a: 1, b: undefined }, { a: 1 }],
    ['a field that is null and none', { a: 1, b: null }, { a: 1 }],
    ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['lists with nothing in them', [null], [null]],
  ])('take for one %s', (_name, one, other) => {
    expect(equalEvents(saying(one), saying(other))).toBe(true);
  });

  test('are looked at to a depth of 32, and no further, so that a circle ends', () => {
    // the event itself is at depth 0, its score at 1
    expect(equalEvents(saying(nested(31, 1)), saying(nested(31, 2)))).toBe(false);
    expect(equalEvents(saying(nested(32, 1)), saying(nested(32, 2)))).toBe(true);
    expect(equalEvents(saying(nested(32, 1)), saying(nested(31, '…')))).toBe(false);
    expect(equalEvents(saying(nested(32, 1)), saying(nested(31, [])))).toBe(false);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(equalEvents(saying(circle), saying(1))).toBe(false);
  });
});

test('of equal events the one with the lower place stands, then the one whose moment comes first as text', () => {
  const first = (a: object, b: object) => comesFirst({ ...EVENT, ...a }, { ...EVENT, ...b });
  expect([first({ seq: 1 }, { seq: 2 }), first({ seq: 2 }, { seq: 1 })]).toEqual([true, false]);
  expect([first({}, { seq: 1 }), first({ seq: 1 }, {})]).toEqual([true, false]);
  expect(first({ seq: 3 }, { seq: 3 })).toBe(false);
  const utc = { at: '2026-09-01T15:00:00+00:00' };
  expect([first(utc, {}), first({}, utc)]).toEqual([true, false]);
  expect(first({ ...utc, seq: 2 }, { seq: 1 })).toBe(false);
  const undated = { at: null };
  expect([first(undated, undated), first(undated, {}), first({}, undated)]).toEqual([false, true, false]);
});

test('what something says is told as JSON, and where there is none as text', () => {
  const circle: { self?: object } = {};
  circle.self = circle;
  expect(['a', undefined, 10n, circle, null].map(excerpt)).toEqual(['"a"', 'undefined', '10', '…', 'null']);
});

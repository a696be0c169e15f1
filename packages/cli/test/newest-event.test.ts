import type { Event } from '@openmastery/core';
import { expect, test } from 'vitest';
import { newestInstant } from '../src/newest-event.js';

const early: Event = { id: 'a', learner: 'ana', at: '2026-09-08T15:00:00Z', type: 'attempt', skill: 's' };
const late: Event = { ...early, id: 'b', at: '2026-09-09T15:00:00Z' };

test('the newest event says when', () => {
  expect(newestInstant([late, early], [])).toBe(late.at);
});

test('instants are compared, not their text', () => {
  const offset: Event = { ...early, id: 'c', at: '2026-09-09T12:00:00-05:00' };
  expect(newestInstant([late, offset], [])).toBe(offset.at);
});

test('an event that was ignored or voided does not', () => {
  const undo: Event = { id: 'v', learner: 'ana', at: '2026-09-09T16:00:00Z', type: 'void', of: 'b' };
  expect(newestInstant([early, late], [{ id: 'b', code: 'unknown-skill', data: {} }])).toBe(early.at);
  expect(newestInstant([early, late, undo], [])).toBe(undo.at);
  expect(newestInstant([early, late, undo], [{ id: 'v', code: 'of-later', data: {} }])).toBe(late.at);
});

test('the void of a void takes nothing away', () => {
  const first: Event = { id: 'v', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'void', of: 'b' };
  const second: Event = { id: 'w', learner: 'ana', at: '2026-09-11T15:00:00Z', type: 'void', of: 'v' };
  expect(newestInstant([late, first], [])).toBe(first.at);
  expect(newestInstant([late, first, second], [])).toBe(second.at);
});

test('without a dated event there is none', () => {
  expect(newestInstant([{ ...early, at: null }], [])).toBeNull();
  expect(newestInstant([], [])).toBeNull();
});

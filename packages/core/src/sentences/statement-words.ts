import type { StatementCode, StatementData } from '../description/statement.js';
import { toFigure } from '../exact/figure.js';
import { ONE, parseExact, subtract } from '../exact/ratio.js';
import type { Weekday } from '../model/policy.js';
import type { Words } from './words.js';

/** One language: a sentence, or a few, to the learner for every statement. */
export type StatementSentences = {
  readonly [Code in StatementCode]: (data: StatementData<Code>, words: Words) => string;
};

/** The share of the newest attempt, and that of all others. */
export function sharesOf(share: string) {
  const newest = parseExact(share) ?? ONE;
  return { newest: toFigure(newest), others: toFigure(subtract(ONE, newest)) };
}

/** A local date, or a local date and time, in words. */
export function momentInWords(at: string, { dateOf }: Words): string {
  const time = at.slice(11, 16);
  return time === '' ? dateOf(at) : `${dateOf(at.slice(0, 10))}, ${time}`;
}

/** Whether a local date has a time. */
export function hasTime(at: string | null): boolean {
  return at !== null && at.length > 10;
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days of the week in order, and whether they follow each other without a gap. */
export function weekOf(days: readonly Weekday[]): {
  readonly days: readonly Weekday[];
  readonly run: boolean;
} {
  const places = WEEK.flatMap((day, place) => (days.includes(day) ? [place] : []));
  const run = places.length > 2 && places.every((place, at) => place === (places[0] ?? 0) + at);
  return { days: WEEK.filter((day) => days.includes(day)), run };
}

/** Lists with more entries are said by their number. */
export const MOST_LISTED = 4;

/** Whether a part of a grade is a kind of columns, and not an entry of the unit. */
export function isKind(part: string): boolean {
  return part === 'practice' || part === 'check' || part === 'summative';
}

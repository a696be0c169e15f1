import fc from 'fast-check';
import { type Entry, isSet, type Skill, type Unit } from '../../src/index.js';
import { arbIndex, choose, oneOf } from './choice.js';
import { addDays, epochOf } from './zone.js';

const HOUR = 3_600_000;

/** An instant told by the dates of a unit: near the edges of its window and of its local days. */
export interface InstantRecipe {
  readonly date: number;
  readonly days: number;
  readonly time: number;
  readonly written: number;
}

export const arbInstant: fc.Arbitrary<InstantRecipe> = fc.record({
  date: arbIndex,
  days: oneOf(0, 1, 2, 3, -1, 4, 6, 9, -2),
  time: arbIndex,
  written: arbIndex,
});

export function skillsOf(entries: readonly Entry[]): Skill[] {
  return entries.flatMap((entry) => (isSet(entry) ? skillsOf(entry.skills) : [entry]));
}

/** Local dates and times at which something in the unit changes; the first is where its story begins. */
export function datesOf(unit: Unit): readonly string[] {
  const { opens, closes } = unit.window;
  const skills = skillsOf(unit.skills);
  const begin = opens?.slice(0, 10) ?? (closes === undefined ? undefined : addDays(closes.slice(0, 10), -4));
  const found = [
    begin,
    opens,
    closes,
    closes,
    ...skills.flatMap(({ check, reassess, due }) => [
      ...check.history.map((past) => past.before),
      reassess.until ?? undefined,
      due,
    ]),
  ].filter((date) => date !== undefined);
  return found.length === 0 ? ['2026-09-07'] : found;
}

function msOfDay(local: string): number | null {
  const match = /T(\d\d):(\d\d)/.exec(local);
  return match ? Number(match[1]) * HOUR + Number(match[2]) * 60_000 : null;
}

/** The recipe's instant in milliseconds. */
export function epochFor(recipe: InstantRecipe, unit: Unit): number {
  const local = choose(datesOf(unit), recipe.date);
  const date = addDays(local.slice(0, 10), recipe.days);
  const stated = msOfDay(local);
  const midnight = epochOf(date, 0, unit.timeZone);
  const nextMidnight = epochOf(addDays(date, 1), 0, unit.timeZone);
  const edge = stated === null ? nextMidnight : epochOf(date, stated, unit.timeZone);
  const choices = [
    epochOf(date, 12 * HOUR, unit.timeZone),
    edge,
    edge - 1,
    edge + 1,
    midnight,
    midnight - 1,
    midnight + (5 * HOUR) / 2,
  ];
  return choose(choices, recipe.time);
}

/** One of the ways to write the same instant. */
export function writeInstant(ms: number, written: number): string {
  const iso = new Date(ms).toISOString();
  if (written % 6 === 1 && ms % 1000 === 0) return iso.replace('.000Z', 'Z');
  if (written % 6 === 2) return new Date(ms + 2 * HOUR).toISOString().replace('Z', '+02:00');
  if (written % 6 === 3) return new Date(ms - 5.5 * HOUR).toISOString().replace('Z', '-05:30');
  return iso;
}

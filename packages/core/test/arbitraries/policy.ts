import fc from 'fast-check';
import type { LateSource, ReassessSource, UnitSource } from '../../src/index.js';
import { compact, oneOf, sometimes } from './choice.js';
import { addDays } from './zone.js';

/** Reassessment with every key; dates are days after the unit's anchor. */
export interface ReassessRecipe extends Omit<ReassessSource, 'until'> {
  readonly until?: number;
}

const STEPS = ['revision', 'conference'];

export function arbReassess(caps: boolean): fc.Arbitrary<ReassessRecipe> {
  return fc
    .record({
      attempts: sometimes(oneOf<number | 'unlimited'>(3, 2, 1, 5, 'unlimited')),
      wait: sometimes(oneOf('1 day', '2 days', '1 school day', '3 school days', '0 days')),
      steps: sometimes(fc.subarray([...STEPS])),
      form: sometimes(oneOf('rotate', 'new', 'same', 'any'), 5),
      until: sometimes(fc.integer({ min: 3, max: 16 }), 2),
      cap: caps ? sometimes(oneOf('90%', '80%', '3/4', '100%')) : fc.constant(undefined),
      when: sometimes(oneOf('always', 'notMastered')),
    })
    .map((parts) => compact<ReassessRecipe>(parts));
}

export function reassessOf({ until, ...rest }: ReassessRecipe, anchor: string): ReassessSource {
  return until === undefined ? rest : { ...rest, until: addDays(anchor, until) };
}

/** Late work: taken, refused, capped, or a list. */
export function arbLate(caps: boolean): fc.Arbitrary<LateSource> {
  const uncapped = oneOf<LateSource>('accept', 'reject', [], [{ within: '2 days' }]);
  if (!caps) return uncapped;
  const capped = oneOf<LateSource>(
    { cap: '90%' },
    { cap: '3/4' },
    [{ within: '2 days', cap: '80%' }, { cap: '1/2' }],
    [{ within: '1 day' }, { within: '5 days', cap: '90%' }],
  );
  return fc.oneof({ withCrossShrink: true }, uncapped, capped);
}

/** The unit's time, in days after its anchor and written as dates or as dates and times. */
export interface WindowRecipe {
  readonly opens?: number;
  readonly closes?: number;
  readonly opensAt?: string;
  readonly closesAt?: string;
}

export const arbWindow: fc.Arbitrary<WindowRecipe> = fc
  .record({
    opens: sometimes(fc.nat({ max: 2 }), 5),
    closes: sometimes(fc.integer({ min: 3, max: 8 }), 8),
    opensAt: sometimes(oneOf('08:00', '02:30', '00:00')),
    closesAt: sometimes(oneOf('15:00', '23:59', '02:30', '00:00')),
  })
  .map((parts) => compact<WindowRecipe>(parts));

export function windowOf(recipe: WindowRecipe, anchor: string): UnitSource['window'] {
  const end = (days: number | undefined, time: string | undefined): string | undefined =>
    days === undefined ? undefined : addDays(anchor, days) + (time === undefined ? '' : `T${time}`);
  return compact<NonNullable<UnitSource['window']>>({
    opens: end(recipe.opens, recipe.opensAt),
    closes: end(recipe.closes, recipe.closesAt),
  });
}

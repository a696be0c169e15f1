import { compare, type Ratio } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import { type Bound, lasts, type Threshold } from '../model/threshold.js';
import { boundProportion, type Standard, standardOf } from '../rules/standard.js';
import type { ChangeCode } from './change-class.js';
import { isEqual } from './equal.js';

type Asked = ReadonlyMap<string, Ratio | null>;

/** Every condition by its name, as the proportion that it asks for. */
function askedBy({ atLeast, each, criteria }: Threshold, measure: Measure): Asked {
  const asked = new Map<string, Ratio | null>();
  const put = (name: string, bound: Bound | null): void => {
    if (bound !== null) asked.set(name, boundProportion(bound, measure));
  };
  put('atLeast', atLeast);
  put('each', each);
  for (const one of criteria) put(`criteria ${one.criterion}`, one.atLeast);
  return asked;
}

/** How the conditions of a threshold changed; null where they did not. */
export function conditionsChange(
  base: { readonly mastery: Threshold; readonly measure: Measure },
  head: { readonly mastery: Threshold; readonly measure: Measure },
): ChangeCode | null {
  const conditions = ({ atLeast, each, criteria }: Threshold) => ({
    atLeast,
    each,
    criteria,
  });
  if (isEqual(conditions(base.mastery), conditions(head.mastery))) return null;
  const [was, is] = [askedBy(base.mastery, base.measure), askedBy(head.mastery, head.measure)];
  if (was.size !== is.size || [...was.keys()].some((name) => !is.has(name))) return 'threshold-changed';
  const steps = [...was].map(([name, before]) => {
    const after = is.get(name) ?? null;
    return before === null || after === null ? null : compare(after, before);
  });
  if (steps.includes(null)) return 'threshold-changed';
  const signs = new Set(steps.map((step) => Math.sign(step ?? 0)).filter((sign) => sign !== 0));
  if (signs.size === 0) return 'threshold-respelt';
  if (signs.size === 2) return 'threshold-changed';
  return signs.has(1) ? 'threshold-raised' : 'threshold-lowered';
}

/** Whether an entry of the history asks on its version for what was asked when that was in use. */
export function asksAlike(past: Threshold, was: Threshold, measure: Measure): boolean {
  const asked = ({ whole, criteria, together, by, lasting }: Standard) => ({
    whole,
    criteria,
    together,
    by,
    lasting,
  });
  return isEqual(asked(standardOf(past, measure)), asked(standardOf(was, measure)));
}

/** How what is said of lasting changed; null where nothing was. What `by` alone changes is not said twice. */
export function lastingChange(base: Threshold, head: Threshold): ChangeCode | null {
  if (base.lasting === head.lasting) return null;
  return isEqual(base.by, head.by) && lasts(base) === lasts(head) ? 'lasting-respelt' : 'lasting-changed';
}

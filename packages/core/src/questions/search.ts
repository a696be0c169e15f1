import type { Candidate } from './need.js';

/** Whether some candidates reach the goal. */
type Does = (candidates: readonly Candidate[]) => boolean;

/** Up to so many candidates every subset is tried, smallest first; beyond, parts are left out one by one. */
const EXHAUSTIVE = 8;

/** How a set was found: `exhaustive`: no smaller one does; `greedy`: no part can be left out, but another set may be smaller. */
export type Search = 'exhaustive' | 'greedy';

/**
 * The fewest candidates that reach a goal which all of them reach. `worth` orders them where not every subset is
 * tried: what is worth least is left out first, and of equals the last.
 */
export function fewest(
  candidates: readonly Candidate[],
  does: Does,
  worth: (candidate: Candidate) => number,
): { readonly chosen: readonly Candidate[]; readonly search: Search } {
  if (candidates.length <= EXHAUSTIVE) {
    for (let n = 1; n < candidates.length; n += 1) {
      const chosen = subsets(candidates, n).find((some) => does(some));
      if (chosen !== undefined) return { chosen, search: 'exhaustive' };
    }
    return { chosen: candidates, search: 'exhaustive' };
  }
  let chosen = candidates;
  const ordered = candidates
    .map((candidate, place) => ({ candidate, place, worth: worth(candidate) }))
    .sort((a, b) => a.worth - b.worth || b.place - a.place);
  for (const { candidate } of ordered) {
    const without = chosen.filter((each) => each !== candidate);
    if (does(without)) chosen = without;
  }
  return { chosen, search: 'greedy' };
}

function subsets(all: readonly Candidate[], n: number): Candidate[][] {
  if (n === 0) return [[]];
  return all.flatMap((first, place) => subsets(all.slice(place + 1), n - 1).map((rest) => [first, ...rest]));
}

/** Each score in turn lowered, and attempts left out, as far as the goal is still reached. */
export function lowered(chosen: readonly Candidate[], does: Does): readonly Candidate[] {
  let result = chosen;
  chosen.forEach(({ type, at, times, waiting }, place) => {
    if (type === 'practice') return;
    const change = (to: Partial<Candidate>) => {
      const changed = result.map((each, index) => (index === place ? { ...each, ...to } : each));
      if (!does(changed)) return false;
      result = changed;
      return true;
    };
    let low = 0;
    let high = at;
    // INVARIANT: `high` reaches the goal
    while (low < high) {
      const middle = (low + high) >> 1;
      if (change({ at: middle })) high = middle;
      else low = middle + 1;
    }
    let left = waiting;
    for (const id of waiting) {
      const fewer = left.filter((other) => other !== id);
      if (times + fewer.length > 0 && change({ waiting: fewer })) left = fewer;
    }
    for (let n = times - 1; n >= 0 && n + left.length > 0 && change({ times: n }); n -= 1);
  });
  return result;
}

import { add, compare, divide, fromNumber, multiply, type Ratio, ZERO } from '../exact/ratio.js';
import type { Scheme } from '../model/grading.js';
import { type Chosen, choices } from './choice.js';
import type { DraftColumn } from './columns.js';
import type { GradeFacts } from './grade-facts.js';
import type { ColumnStatus } from './gradebook.js';

/** A sum of columns: what of them is in it, and what they come to. */
export interface Sum {
  readonly earned: Ratio;
  readonly possible: Ratio;
  readonly included: ReadonlySet<DraftColumn>;
}

/** One weighted part of a grade. */
export interface Part extends Sum {
  readonly part: string;
  readonly weight: Ratio;
  readonly counts: boolean;
}

/** A percent, with the columns and parts that made it. `value` is null where nothing counts. */
export interface Percent {
  readonly value: Ratio | null;
  readonly included: ReadonlySet<DraftColumn>;
  readonly parts: readonly Part[];
}

interface Item {
  readonly earned: Ratio;
  readonly possible: Ratio;
}

/** Adds, best first, what raises earned ÷ possible; the order makes the result the greatest there is. */
function raise<I extends Item>(base: Item, optional: readonly I[]): { total: Item; taken: I[] } {
  let { earned, possible } = base;
  const taken: I[] = [];
  const worth = optional.filter((item) => compare(item.possible, ZERO) > 0);
  const share = (item: Item) => divide(item.earned, item.possible);
  for (const item of worth.sort((a, b) => compare(share(b), share(a)))) {
    // INVARIANT: cross-multiplied, so that nothing is divided by an empty sum
    if (compare(multiply(item.earned, possible), multiply(earned, item.possible)) <= 0) continue;
    earned = add(earned, item.earned);
    possible = add(possible, item.possible);
    taken.push(item);
  }
  return { total: { earned, possible }, taken };
}

function inSum({ status }: DraftColumn): boolean {
  return status === 'counted' || status === 'missing';
}

function total(columns: readonly DraftColumn[]): Item {
  let earned = ZERO;
  let possible = ZERO;
  for (const column of columns) {
    earned = add(earned, column.earned);
    possible = add(possible, column.possible);
  }
  return { earned, possible };
}

/** Sums columns: those that must be in it, then those that raise it; where there is nothing else, all. */
export function sumOf(
  columns: readonly DraftColumn[],
  chosen: Pick<Chosen, 'has'>,
): Sum & { readonly onlyOptional: boolean } {
  const all = columns.filter(inSum);
  const isOptional = (column: DraftColumn) =>
    column.optional || (column.skill !== null && !chosen.has(column.skill));
  const must = all.filter((column) => !isOptional(column));
  const base = total(must);
  if (compare(base.possible, ZERO) <= 0) return { ...total(all), included: new Set(all), onlyOptional: true };
  const { total: sum, taken } = raise(base, all.filter(isOptional));
  return { ...sum, included: new Set([...must, ...taken]), onlyOptional: false };
}

/** Whether a column belongs to a part: a kind of column, a summative, or a skill or set around it. */
function isIn(facts: GradeFacts, column: DraftColumn, part: string): boolean {
  if (column.kind === part || column.id === `summative:${part}`) return true;
  let node = column.skill ?? -1;
  while (node >= 0 && node !== facts.plan.top) {
    const { id, parent } = (node < facts.plan.top
      ? facts.plan.skills[node]
      : facts.plan.sets[node - facts.plan.top]) ?? {
      id: '',
      parent: -1,
    };
    if (id === part) return true;
    node = parent;
  }
  return false;
}

/** Earned ÷ possible of each part, weighted. Weights with nothing to count go to the others. */
export function weigh(
  parts: readonly (Omit<Part, 'counts'> & { readonly onlyOptional: boolean })[],
): Percent {
  const worth = parts.filter(
    ({ possible, weight }) => compare(possible, ZERO) > 0 && compare(weight, ZERO) > 0,
  );
  const item = (part: (typeof parts)[number]) => {
    const value = divide(part.earned, part.possible);
    return { part, earned: multiply(part.weight, value), possible: part.weight };
  };
  const sure = worth.filter(({ onlyOptional }) => !onlyOptional).map(item);
  const unsure = worth.filter(({ onlyOptional }) => onlyOptional).map(item);
  let base: Item = { earned: ZERO, possible: ZERO };
  for (const each of sure)
    base = { earned: add(base.earned, each.earned), possible: add(base.possible, each.possible) };
  let counting = [...sure, ...unsure];
  if (sure.length > 0) {
    const raised = raise(base, unsure);
    base = raised.total;
    counting = [...sure, ...raised.taken];
  } else {
    for (const each of unsure)
      base = { earned: add(base.earned, each.earned), possible: add(base.possible, each.possible) };
  }
  const names = new Set(counting.map(({ part }) => part.part));
  return {
    value: compare(base.possible, ZERO) > 0 ? divide(base.earned, base.possible) : null,
    included: new Set(counting.flatMap(({ part }) => [...part.included])),
    parts: parts.map((part) => ({ ...part, counts: names.has(part.part) })),
  };
}

function percentOf(
  facts: GradeFacts,
  columns: readonly DraftColumn[],
  scheme: Scheme,
  chosen: Chosen,
): Percent {
  if (scheme.type !== 'weights') {
    const { earned, possible, included } = sumOf(columns, chosen);
    return { value: compare(possible, ZERO) > 0 ? divide(earned, possible) : null, included, parts: [] };
  }
  return weigh(
    scheme.weights.map(({ part, weight }) => ({
      part,
      weight: fromNumber(weight) ?? ZERO,
      ...sumOf(
        columns.filter((column) => isIn(facts, column, part)),
        chosen,
      ),
    })),
  );
}

/** The greatest percent that the columns come to, over the choices that settled `require: N` sets leave. */
export function bestPercent(facts: GradeFacts, columns: readonly DraftColumn[], scheme: Scheme): Percent {
  let best: Percent | null = null;
  for (const chosen of choices(facts, columns)) {
    const next = percentOf(facts, columns, scheme, chosen);
    if (
      best === null ||
      (next.value !== null && (best.value === null || compare(next.value, best.value) > 0))
    )
      best = next;
  }
  return best ?? { value: null, included: new Set(), parts: [] };
}

/** How a column stands once it is decided what is in the sum. */
export function finalStatus(column: DraftColumn, included: ReadonlySet<DraftColumn>): ColumnStatus {
  return inSum(column) && !included.has(column) ? 'extra' : column.status;
}

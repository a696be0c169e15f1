import { add, compare, divide, fromNumber, multiply, type Ratio, ZERO } from '../exact/ratio.js';
import type { Scheme } from '../model/grading.js';
import { choices } from './choice.js';
import type { DraftColumn } from './columns.js';
import type { GradeFacts } from './grade-facts.js';
import type { ColumnStatus } from './gradebook.js';
import { type Chosen, type Item, inSum, raise, type Sum, sumOf } from './sum.js';

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

import { compare, divide, fromNumber, multiply, type Ratio, ZERO } from '../exact/ratio.js';
import type { Scheme } from '../model/grading.js';
import { choices } from './choice.js';
import type { DraftColumn } from './columns.js';
import { type GradeFacts, isWithin } from './grade-facts.js';
import type { ColumnStatus } from './gradebook.js';
import { type Chosen, inSum, raise, type Sum, shareOf, sumOf, totalOf } from './sum.js';

type Weights = (Scheme & { type: 'weights' })['weights'];

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
  const { id, kind, skill } = column;
  return (
    kind === part || id === `summative:${part}` || (skill !== null && isWithin(facts.plan, skill.index, part))
  );
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
  const raised = sure.length > 0 ? raise(totalOf(sure), unsure) : { total: totalOf(unsure), taken: unsure };
  const counting = [...sure, ...raised.taken];
  const names = new Set(counting.map(({ part }) => part.part));
  return {
    value: shareOf(raised.total),
    included: new Set(counting.flatMap(({ part }) => [...part.included])),
    parts: parts.map((part) => ({ ...part, counts: names.has(part.part) })),
  };
}

function percentOf(
  facts: GradeFacts,
  columns: readonly DraftColumn[],
  weights: Weights | null,
  chosen: Chosen,
): Percent {
  if (weights === null) {
    const sum = sumOf(columns, chosen);
    return { value: shareOf(sum), included: sum.included, parts: [] };
  }
  return weigh(
    weights.map(({ part, weight }) => ({
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
export function bestPercent(
  facts: GradeFacts,
  columns: readonly DraftColumn[],
  weights: Weights | null = null,
): Percent {
  const [first, ...others] = choices(facts, columns);
  let best = percentOf(facts, columns, weights, first);
  for (const chosen of others) {
    const next = percentOf(facts, columns, weights, chosen);
    if (compare(next.value ?? ZERO, best.value ?? ZERO) > 0) best = next;
  }
  return best;
}

/** How a column stands once it is decided what is in the sum. */
export function finalStatus(column: DraftColumn, included: ReadonlySet<DraftColumn>): ColumnStatus {
  return inSum(column) && !included.has(column) ? 'extra' : column.status;
}

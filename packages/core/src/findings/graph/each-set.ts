import type { Path } from '../../model/path.js';
import type { Order, Require } from '../../model/unit.js';
import type { Survey } from '../survey.js';

/** A set, or the unit as the set of everything. */
interface SetWords {
  readonly id: string;
  readonly order: Order;
  readonly require: Require;
  readonly path: Path;
  /** How many of its children are offered. */
  readonly offered: number;
}

/** The unit and its sets. */
export function eachSet({ unit, sets, graph }: Survey): readonly SetWords[] {
  if (unit === null) return [];
  const offered = (node: number): number =>
    graph.children[node]?.filter((child) => graph.there[child]).length ?? 0;
  const { id, order, require } = unit;
  return [
    { id, order, require, path: [], offered: offered(0) },
    ...sets.map(({ entry, path, at }) => ({
      id: entry.id,
      order: entry.order,
      require: entry.require,
      path,
      offered: offered(at + 1),
    })),
  ];
}

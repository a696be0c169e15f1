import type { Statement } from './statement.js';

/** What most skills share in one topic, and what has to be said of each besides. */
export interface Shared {
  readonly usual: readonly Statement[];
  /** By skill; empty where it is as usual. */
  readonly apart: readonly (readonly Statement[])[];
}

/**
 * Parts what is said of every skill into what is usual and what is not. What most skills have in common is usual; where
 * no two are alike it is what all of them say. A skill that says the same things with other values is told apart by
 * these alone, any other by all that it says.
 */
export function shareStatements(all: readonly (readonly Statement[])[]): Shared {
  const kinds = new Map<string, { count: number; readonly statements: readonly Statement[] }>();
  for (const statements of all) {
    const known = kinds.get(keyOf(statements));
    if (known === undefined) kinds.set(keyOf(statements), { count: 1, statements });
    else known.count += 1;
  }
  let most: { count: number; readonly statements: readonly Statement[] } = { count: 0, statements: [] };
  for (const kind of kinds.values()) if (kind.count > most.count) most = kind;
  if (most.count > 1 || all.length === 1) {
    const usual = most.statements;
    return { usual, apart: all.map((own) => apartFrom(usual, own)) };
  }
  const usual = most.statements.filter((statement) =>
    all.every((own) => own.some((one) => keyOf([one]) === keyOf([statement]))),
  );
  return { usual, apart: all.map((own) => without(usual, own)) };
}

function apartFrom(usual: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  const alike = usual.length === own.length && usual.every(({ code }, at) => code === own[at]?.code);
  return alike || keyOf(usual) === keyOf(own) ? without(usual, own) : own;
}

function without(usual: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  const said = new Set(usual.map((statement) => keyOf([statement])));
  return own.filter((statement) => !said.has(keyOf([statement])));
}

/** What statements say, wherever they stand. */
function keyOf(statements: readonly Statement[]): string {
  return JSON.stringify(statements.map(({ code, data }) => [code, data]));
}

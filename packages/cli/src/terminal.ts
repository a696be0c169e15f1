import type { Surface } from './grid-text.js';
import type { Host } from './host.js';
import { paintFor } from './paint.js';

/** Where results are printed: as wide as the terminal, or `COLUMNS`, or without a limit in a pipe. */
export function surfaceOf({ stdout, env }: Host): Surface {
  const columns = stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS);
  return { width: columns !== undefined && columns >= 20 ? columns : null, paint: paintFor(stdout, env) };
}

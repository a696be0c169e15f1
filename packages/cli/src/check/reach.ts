/**
 * How much of a file a check could look at: `none`, its text makes no sense; `part`, it or its course has a mistake that
 * keeps some rules from it; `alone`, the file with what it inherits; `whole`, with all the units of its course as well.
 */
export type Reach = 'none' | 'part' | 'alone' | 'whole';

interface Read {
  /** What was made of the file; absent where it has a mistake. */
  readonly model?: unknown;
  locate(path: readonly []): unknown;
}

/** How far a file was understood that is so far by itself. */
export function reachOf({ model, locate }: Read, whenUnderstood: Reach): Reach {
  return model !== undefined ? whenUnderstood : locate([]) === null ? 'none' : 'part';
}

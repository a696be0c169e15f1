/** What is written to: a stream of Node's, or anything with its `write`. */
export interface Output {
  write(text: string): unknown;
  /** Whether a person looks at it. */
  readonly isTTY?: boolean;
  /** The width of the terminal in cells. */
  readonly columns?: number;
}

/** Another thread, which does parts of a long piece of work. What goes in and comes out is plain data. */
export interface Helper {
  ask(part: unknown): Promise<unknown>;
  end(): void;
}

/** Everything that a run takes from the outside, so that the whole program is a function. */
export interface Host {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** What is not saved yet of files that are there: their texts, by path from the working folder, whatever the disk says. */
  readonly drafts?: ReadonlyMap<string, string>;
  /** Has `stop` called when the person wants a run without an end to end: Ctrl-C. */
  readonly onInterrupt?: (stop: () => void) => void;
  /** Starts at most so many helpers that have the same folder and drafts; without it all work is done in one thread. */
  readonly startHelpers?: (most: number, given: Pick<Host, 'cwd' | 'drafts'>) => Promise<readonly Helper[]>;
}

/** How a run ended: all well, something found, or not understood or not readable. */
export const EXIT = { clean: 0, findings: 1, usage: 2 } as const;

/** Whether to colour what goes to `output`: on a terminal, unless `NO_COLOR` is set or the terminal is dumb. */
export function wantsColour(output: Output, env: Host['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

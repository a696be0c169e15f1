import type { Host } from './host.js';

/** A line that says how far long work has come. */
export interface ProgressLine {
  /** Shows this in place of what was shown before, if it is time to. */
  say(text: string): void;
  /** Shows what begins now and cannot be followed, at once if it is long. */
  begin(text: string, isLong: boolean): void;
  /** Takes the line away; whatever is written next starts at the left. */
  clear(): void;
}

const SILENT: ProgressLine = { say: () => {}, begin: () => {}, clear: () => {} };

// Work that is done sooner shows nothing, and nobody reads faster.
const WAIT = 300;
const BETWEEN = 100;
// About what is worked through in that time.
const LONG_LOG = 3_000;

/**
 * A progress line on standard error, where a person looks at it; none in a pipe or on a dumb terminal. It has no colour
 * and no escape codes.
 */
export function progressLineOf(
  { stderr, env }: Host,
  clock: () => number = () => performance.now(),
): ProgressLine {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return SILENT;
  const width = Math.max(20, stderr.columns ?? 80) - 1;
  let due = clock() + WAIT;
  let shown = 0;
  const show = (text: string): void => {
    due = clock() + BETWEEN;
    const line = text.slice(0, width);
    stderr.write(`\r${line.padEnd(shown)}`);
    shown = line.length;
  };
  return {
    say(text) {
      if (clock() >= due) show(text);
    },
    begin(text, isLong) {
      if (isLong || clock() >= due) show(text);
    },
    clear() {
      if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** Does work on so many events that cannot be followed, and says so meanwhile where they are many. */
export function during<Result>(text: string, events: number, host: Host, work: () => Result): Result {
  const line = progressLineOf(host);
  line.begin(text, events > LONG_LOG);
  try {
    return work();
  } finally {
    line.clear();
  }
}

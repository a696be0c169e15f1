import type { Host } from './host.js';

/** A line that says how far long work has come. */
export interface ProgressLine {
  /** Shows this in place of what was shown before, if it is time to. */
  say(text: string): void;
  /** Takes the line away; whatever is written next starts at the left. */
  clear(): void;
}

const SILENT: ProgressLine = { say: () => {}, clear: () => {} };

// Work that is done sooner shows nothing, and nobody reads faster.
const WAIT = 300;
const BETWEEN = 100;

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
  return {
    say(text) {
      const now = clock();
      if (now < due) return;
      due = now + BETWEEN;
      const line = text.slice(0, width);
      stderr.write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    clear() {
      if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

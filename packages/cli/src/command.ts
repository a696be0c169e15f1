import type { Host } from './host.js';

/** An option of a command. One with a `value` is followed by it; one without is a switch. */
export interface Option {
  readonly about: string;
  /** The name of its value in the help, such as `FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** A choice may be followed by `=FILE`. */
  readonly toFile?: true;
  readonly short?: string;
}

/** What the words after the command's name came to. */
export interface Invocation {
  readonly paths: readonly string[];
  /** The value of an option, where it was given; of several the last. */
  readonly value: (option: string) => string | undefined;
  /** All values of an option, in the order in which they were given. */
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
}

/** How a command is called: enough for its help, and to read its arguments before any of its code is loaded. */
export interface CommandForm {
  readonly name: string;
  /** What follows the name: `UNIT LOG…`. */
  readonly paths: string;
  /** How many of them are needed at the least and may be at the most. */
  readonly count: readonly [least: number, most: number];
  readonly about: string;
  readonly options: { readonly [name: string]: Option };
}

/** What a command does; it answers the exit code. */
export type Perform = (invocation: Invocation, host: Host) => Promise<number>;

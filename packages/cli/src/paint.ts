import { type Host, type Output, wantsColour } from './host.js';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
} as const;

/** A colour or weight of a terminal. */
export type Ink = keyof typeof CODES;

/** Puts ink on a text where the reader can see it, and leaves it alone elsewhere. */
export type Paint = (ink: Ink, text: string) => string;

/** The paint for one stream. */
export function paintFor(output: Output, env: Host['env']): Paint {
  if (!wantsColour(output, env)) return (_ink, text) => text;
  return (ink, text) => `\u001b[${CODES[ink][0]}m${text}\u001b[${CODES[ink][1]}m`;
}

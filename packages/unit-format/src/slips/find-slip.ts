import { entrySlip, indentSlip } from './indent-slip.js';
import { slipOn } from './line-slip.js';
import { crossedBrackets, openBracket, openQuote } from './open-slip.js';
import type { Slip } from './slip.js';
import { lineAt, type TextLine } from './text-line.js';

/** The slip that explains a fault which the parser found at `offset`; null where none is recognised. */
export function slipAt(lines: readonly TextLine[], text: string, offset: number): Slip | null {
  const at = lineAt(lines, offset);
  for (const index of [at, at - 1, at + 1]) {
    const line = lines[index];
    const slip =
      line === undefined ? null : (slipOn(line) ?? crossedBrackets(line) ?? entrySlip(lines, index, text));
    if (slip !== null) return slip;
  }
  return openQuote(lines, at, text) ?? openBracket(lines, at) ?? indentSlip(lines, at);
}

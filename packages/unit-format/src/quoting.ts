/**
 * The text in quotes, as YAML reads it back.
 *
 * @example
 * ```ts
 * quote("Don't") // → '"Don\'t"'
 * ```
 */
export function quote(text: string): string {
  return /["\\]/.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** A text short enough for a sentence, on one line. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** A value as it is written, short enough for a sentence: a number in quotes with them, since they are what is wrong. */
export function asWritten({ text, plain }: { readonly text: string; readonly plain: boolean }): string {
  return !plain && /^-?\d+(\.\d+)?$/.test(text) ? `"${text}"` : shorten(text);
}

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

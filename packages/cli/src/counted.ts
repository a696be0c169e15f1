/**
 * A number with its noun.
 *
 * @example
 * ```ts
 * counted(1, 'file') // → '1 file'
 * counted(2, 'fix', 'fixes') // → '2 fixes'
 * ```
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

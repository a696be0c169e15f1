/** An empty record that any text can be a key of, `__proto__` included. */
export function record<Value>(): { [key: string]: Value } {
  return Object.create(null) as { [key: string]: Value };
}

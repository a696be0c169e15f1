/** Whether two pieces of plain data are the same; the order of keys does not matter, a key without a value is none. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Number.isNaN(a) && Number.isNaN(b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isEqual(item, b[index]));
  }
  const [left, right] = [keysOf(a), keysOf(b)];
  return (
    left.length === right.length &&
    left.every((key) => Object.hasOwn(b, key) && isEqual(valueAt(a, key), valueAt(b, key)))
  );
}

const valueAt = (from: object, key: string): unknown => (from as { readonly [key: string]: unknown })[key];
const keysOf = (of: object): string[] => Object.keys(of).filter((key) => valueAt(of, key) !== undefined);

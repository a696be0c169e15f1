/** What a value must look like: the keywords of JSON Schema that the schemas of this package come to. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: { readonly [key: string]: Shape };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly $ref?: string;
}

/** Shapes that others refer to, by name. */
export type Definitions = { readonly [name: string]: Shape };

/** Whether a value has a shape; of an object, also as a map. */
export type Fits = (value: unknown) => boolean;

type Data = { readonly [key: string]: unknown };

/**
 * A shape as a test. It only says yes or no: what is wrong, the schema says, which is slow to load and to run.
 *
 * @example
 * ```ts
 * fitsShape({ type: 'array', items: { type: 'number', minimum: 1 } }, {})([1, 2]) // → true
 * ```
 */
export function fitsShape(shape: Shape, definitions: Definitions): Fits {
  const named = new Map<string, Fits>();
  const compile = (part: Shape): Fits => {
    const tests = [...partsOf(part)];
    const [first = () => true, second, ...more] = tests;
    if (second === undefined) return first;
    return more.length === 0
      ? (value) => first(value) && second(value)
      : (value) => tests.every((test) => test(value));
  };

  function* partsOf(part: Shape): Iterable<Fits> {
    if (part.$ref !== undefined) yield refer(part.$ref);
    if (part.type !== undefined) yield isOfType(part.type);
    if (part.const !== undefined) yield (value) => value === part.const;
    if (part.enum !== undefined) yield (value) => part.enum?.includes(value) ?? false;
    if (part.anyOf !== undefined) {
      const tests = part.anyOf.map(compile);
      yield (value) => tests.some((test) => test(value));
    }
    for (const inner of part.allOf ?? []) yield compile(inner);
    if (part.properties !== undefined || part.additionalProperties !== undefined) yield fitsKeys(part);
    const { items, minItems, minimum, maximum, exclusiveMinimum } = part;
    if (items !== undefined) {
      const test = compile(items);
      yield (value) => Array.isArray(value) && value.every(test);
    }
    if (minItems !== undefined) yield (value) => Array.isArray(value) && value.length >= minItems;
    if (minimum !== undefined) yield (value) => (value as number) >= minimum;
    if (maximum !== undefined) yield (value) => (value as number) <= maximum;
    if (exclusiveMinimum !== undefined) yield (value) => (value as number) > exclusiveMinimum;
  }

  // Made when it is first asked for: a set holds sets.
  const refer = (ref: string): Fits => {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    return (value) => {
      let test = named.get(name);
      if (test === undefined) {
        test = compile(definitions[name] ?? { enum: [] });
        named.set(name, test);
      }
      return test(value);
    };
  };

  const fitsKeys = ({ properties = {}, required = [], additionalProperties = true }: Shape): Fits => {
    const known = new Map(Object.entries(properties).map(([key, inner]) => [key, compile(inner)]));
    const other = typeof additionalProperties === 'object' ? compile(additionalProperties) : null;
    const fits = (key: string, inner: unknown): boolean => {
      const test = known.get(key) ?? other;
      return test === null ? additionalProperties !== false : test(inner);
    };
    return (value) => {
      if (typeof value !== 'object' || value === null) return false;
      if (value instanceof Map) {
        for (const [key, inner] of value) if (!fits(key, inner)) return false;
        return required.every((key) => value.has(key));
      }
      const data = value as Data;
      for (const key of Object.keys(data)) if (!fits(key, data[key])) return false;
      return required.every((key) => Object.hasOwn(data, key));
    };
  };

  return compile(shape);
}

function isOfType(type: string | readonly string[]): Fits {
  if (typeof type !== 'string') {
    const tests = type.map(isOfType);
    return (value) => tests.some((test) => test(value));
  }
  switch (type) {
    case 'object':
      return (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray;
    case 'integer':
      return Number.isInteger;
    default:
      return (value) => typeof value === type;
  }
}

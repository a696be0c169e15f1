import * as z from 'zod';

interface About {
  readonly default?: unknown;
  readonly examples: readonly unknown[];
}

/** A key that may be left out: what it says, what holds without it, and how it looks. */
export function optional<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  about: About,
): z.ZodExactOptional<Schema> {
  return z.exactOptional(schema).meta({ description, ...about });
}

/** A key that must be there. */
export function required<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  examples: readonly unknown[],
): Schema {
  return schema.meta({ description, examples });
}

/** A map whose keys the author chooses. */
export function named<Value extends z.ZodType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  return z.record(z.string(), value);
}

export const text = z.string();

/** Text, or a whole number that is taken as text. */
export const id = z.union([z.string(), z.int()]);

/** `80%`, `4/5`, or a number. */
export const proportion = z.union([z.string(), z.number()]);

export const count = z.int().min(1);

export const points = z.number().gt(0);

// The one open place.
export const metadata = z.record(z.string(), z.any());

export const order = z.enum(['linear', 'any']);

export const tier = z.enum(['must', 'should', 'aspire']);

export const require = z.union([z.literal('all'), count]);

/** The description of `metadata`, wherever it stands. */
export const METADATA = 'Anything that you want to keep here; no rule reads it.';

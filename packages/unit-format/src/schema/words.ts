import * as z from 'zod';

interface About {
  readonly default?: unknown;
  /** What it may look like; where they are left out, what its noun may look like. */
  readonly examples?: readonly unknown[];
}

/** What each of some words means. */
interface Meanings {
  readonly [word: string]: string;
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
  examples?: readonly unknown[],
): Schema {
  return schema.meta({ description, ...(examples === undefined ? {} : { examples }) });
}

/** One of these words, and nothing else; editors say what each means. */
export function choice<const Name extends string>(
  meanings: { readonly [Each in Name]: string },
): z.ZodEnum<{ [Each in Name]: Each }> {
  return z.enum(Object.keys(meanings) as [Name, ...Name[]]).meta({ meanings });
}

/** One word alone. */
export function word<const Name extends string>(name: Name, meaning: string): z.ZodLiteral<Name> {
  return z.literal(name).meta({ description: meaning });
}

/** What takes other words too, with those that editors offer. */
export function suggesting<Schema extends z.ZodType>(schema: Schema, meanings: Meanings): Schema {
  return schema.meta({ suggestions: meanings });
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

export const order = choice({
  linear: 'One after the other: an entry opens when the required ones before it are settled.',
  any: 'All at once: only `after` holds an entry back.',
});

export const tier = choice({
  must: 'Everyone does it; the unit is complete with these.',
  should: 'Most do it; nobody has to wait for it.',
  aspire: 'A stretch for some; it never lowers a grade and never makes anyone late.',
});

export const require = z.union([word('all', 'Every one of them, whatever its tier.'), count]);

/** The description of `metadata`, wherever it stands. */
export const METADATA = 'Anything that you want to keep here; no rule reads it.';

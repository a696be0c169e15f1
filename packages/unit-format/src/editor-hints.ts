import { stringify } from 'yaml';
import { tighten } from './printing/layout.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

interface Meanings {
  readonly [word: string]: string;
}

/** What the schemas of this package say of a key or value, beside JSON Schema's own words. */
interface Said extends JsonSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** The only words that it takes, each with what it means. */
  readonly meanings?: Meanings;
  /** Words that it takes among others. */
  readonly suggestions?: Meanings;
}

/**
 * A JSON Schema with what was said of its keys turned into what editors show. An editor completes from `const`s with a
 * description, from `default` and `examples` that are one word, and from snippets; maps and lists among the examples
 * would be offered as `[object Object]`, an empty default be typed in. What an editor shows at a key is its description
 * alone, so the default and an example that is more than a word stand in there.
 */
export function withEditorHints(schema: JsonSchema): JsonSchema {
  const nouns = (schema.definitions ?? schema.$defs ?? {}) as { readonly [noun: string]: Said };

  function hinted(node: JsonSchema): JsonSchema {
    if (node.$ref !== undefined && Object.keys(node).length === 1) return node;
    const noun = nouns[nounOf(node) ?? ''];
    const { meanings, suggestions, default: usual, $ref, ...own } = node as Said;
    const { examples = noun?.examples ?? [], description = noun?.description, ...rest } = own;
    const inside = Object.fromEntries(
      Object.entries(rest).map(([word, value]) => [word, below(word, value)]),
    );
    const simple = examples.filter(isSimple);
    const large = examples.filter((example) => !isSimple(example));
    return {
      ...said(description, usual, simple.length === 0 ? large[0] : undefined),
      ...(usual !== undefined && isSimple(usual) ? { default: usual } : {}),
      ...(simple.length > 0 ? { examples: simple } : {}),
      ...snippets(large),
      ...described(inside, meanings, suggestions, description),
      // Language servers do not look behind a reference with something beside it.
      ...($ref === undefined ? {} : { allOf: [{ $ref }] }),
    };
  }

  function below(word: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (ONE.includes(word)) return hinted(value as JsonSchema);
    if (LISTED.includes(word)) return (value as JsonSchema[]).map(hinted);
    if (!NAMED.includes(word)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hinted(one as JsonSchema)]));
  }

  return hinted(schema);
}

// A key of this name is a schema, a map of schemas, or a list of them.
const ONE = ['items', 'additionalProperties', 'propertyNames'];
const NAMED = ['properties', 'definitions', '$defs'];
const LISTED = ['anyOf', 'oneOf', 'allOf'];

/** The definition that a key refers to beside what it says itself. */
function nounOf({ allOf, $ref }: JsonSchema): string | undefined {
  const [only] = Array.isArray(allOf) ? (allOf as readonly JsonSchema[]) : [];
  const ref = only?.$ref ?? ($ref as string | undefined);
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
}

function described(
  schema: JsonSchema,
  meanings?: Meanings,
  suggestions?: Meanings,
  title?: string,
): JsonSchema {
  const { enum: _enum, type, ...rest } = schema;
  // At a key an editor shows what its value means; the title keeps what the key itself is about in sight.
  if (meanings !== undefined) return { ...rest, oneOf: words(meanings, title) };
  if (suggestions !== undefined) return { ...rest, anyOf: [...words(suggestions), { type }] };
  return schema;
}

function words(meanings: Meanings, title?: string): JsonSchema[] {
  const about = title === undefined ? {} : { title: title.replace(/\.$/, '') };
  return Object.entries(meanings).map(([name, description]) => ({ const: name, ...about, description }));
}

function said(description: string | undefined, usual: unknown, example: unknown): JsonSchema {
  const sentences = [
    description,
    usual === undefined || isEmpty(usual) ? undefined : `Default: \`${flow(usual)}\`.`,
    example === undefined ? undefined : `For example \`${flow(example)}\`.`,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? {} : { description: sentences.join(' ') };
}

// None for lists: the language server would offer the whole list again as an entry of it.
function snippets(examples: readonly unknown[]): JsonSchema {
  const maps = examples.filter((example) => !Array.isArray(example));
  if (maps.length === 0) return {};
  return { defaultSnippets: maps.map((body) => ({ label: flow(body), body })) };
}

function flow(value: unknown): string {
  return tighten(stringify(value, { collectionStyle: 'flow', lineWidth: 0 })).trimEnd();
}

function isSimple(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isEmpty(value: unknown): boolean {
  return !isSimple(value) && Object.keys(value as object).length === 0;
}

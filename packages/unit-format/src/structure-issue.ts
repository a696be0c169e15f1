import type * as z from 'zod';
import { set } from './schema/skill.js';

/** One structural fault, with the keys and kinds that are allowed in its place. */
export type Issue =
  | {
      readonly type: 'unknown-key';
      readonly path: readonly PropertyKey[];
      readonly key: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly type: 'value';
      readonly path: readonly PropertyKey[];
      readonly kinds: readonly Kind[];
      readonly values: readonly string[];
    }
  | {
      readonly type: 'range';
      readonly path: readonly PropertyKey[];
      readonly bound: 'least' | 'above' | 'most';
      readonly limit: number;
    }
  | { readonly type: 'empty'; readonly path: readonly PropertyKey[] };

/** A key that is not known where it stands. */
export type UnknownKey = Issue & { readonly type: 'unknown-key' };

/** What a value may be; sentences have the words. */
type Kind = 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'map' | 'fixed';

const KINDS: { readonly [expected: string]: Kind } = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  record: 'map',
};

/** Has the schema say which keys it knows. */
export const keysAsMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { shape } = (issue.inst as unknown as { _zod: { def: { shape: object } } })._zod.def;
  return JSON.stringify(Object.keys(shape));
};

type ZodIssue = z.core.$ZodIssue;

/** The faults that a schema names, one by one; of several forms that a value may have, the one that it was meant in. */
export function issuesOf(raw: readonly ZodIssue[], above: readonly PropertyKey[] = []): readonly Issue[] {
  return raw.flatMap((issue): readonly Issue[] => {
    const path = [...above, ...issue.path];
    switch (issue.code) {
      case 'unrecognized_keys': {
        if (isSet(issue, path)) return issuesOf(issuesAsSet(issue.input), path);
        const allowed = JSON.parse(issue.message) as readonly string[];
        return issue.keys.map((key) => ({ type: 'unknown-key', path, key, allowed }));
      }
      case 'invalid_union':
        return issuesOfUnion(issue.errors, path);
      case 'too_small':
      case 'too_big':
        return [sizeIssue(issue, path)];
      default:
        return [{ type: 'value', path, ...allowedBy([issue]) }];
    }
  });
}

// An entry with `skills` is a set, also where the form of a skill fits it better.
function isSet({ keys }: z.core.$ZodIssueUnrecognizedKeys, path: readonly PropertyKey[]): boolean {
  return keys.includes('skills') && typeof path.at(-1) === 'number' && path.at(-2) === 'skills';
}

function issuesAsSet(input: unknown): readonly ZodIssue[] {
  return set.safeParse(input, { error: keysAsMessage, reportInput: true }).error?.issues ?? [];
}

function sizeIssue(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: readonly PropertyKey[],
): Issue {
  if (issue.origin === 'array' || issue.origin === 'string') return { type: 'empty', path };
  if (issue.code === 'too_big') return { type: 'range', path, bound: 'most', limit: Number(issue.maximum) };
  return {
    type: 'range',
    path,
    bound: issue.inclusive === false ? 'above' : 'least',
    limit: Number(issue.minimum),
  };
}

function issuesOfUnion(
  branches: readonly (readonly ZodIssue[])[],
  path: readonly PropertyKey[],
): readonly Issue[] {
  const meant = branches
    .filter((branch) => !branch.some(isOfAnotherKind))
    .sort((a, b) => faultsOf(a) - faultsOf(b));
  if (meant[0] !== undefined) return issuesOf(meant[0], path);
  const flat = branches.flat().filter((issue) => issue.path.length === 0);
  const nested = flat.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]));
  return [{ type: 'value', path, ...allowedBy(nested) }];
}

function isOfAnotherKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOfAnotherKind));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

// What has no `skills` is no set.
function isWithoutSkills({ code, path, input }: ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 1 && path[0] === 'skills' && input === undefined;
}

// `skills` is what makes an entry a set, so a form that does not know it was not meant.
function faultsOf(issues: readonly ZodIssue[]): number {
  return issues
    .map((issue) => {
      if (isWithoutSkills(issue)) return 1000;
      if (issue.code !== 'unrecognized_keys') return 1;
      return issue.keys.length + (issue.path.length === 0 && issue.keys.includes('skills') ? 1000 : 0);
    })
    .reduce((sum, faults) => sum + faults, 0);
}

function allowedBy(issues: readonly ZodIssue[]): { kinds: readonly Kind[]; values: readonly string[] } {
  const kinds = new Set<Kind>();
  const values = new Set<string>();
  for (const issue of issues) {
    if (issue.code === 'invalid_type') kinds.add(KINDS[issue.expected] ?? 'text');
    if (issue.code === 'invalid_value') for (const value of issue.values) values.add(String(value));
    // A number that is out of bounds is a number all the same.
    if (issue.code === 'too_small') kinds.add(issue.origin === 'array' ? 'list' : 'number');
  }
  if (kinds.has('number')) kinds.delete('whole');
  return { kinds: [...kinds], values: [...values] };
}

import { parseArgs } from 'node:util';
import type { CommandForm, Invocation } from './command.js';
import { didYouMean } from './did-you-mean.js';

/** The arguments of a command as it wants them, or a sentence on what is wrong with them. */
export type ReadArguments = { readonly invocation: Invocation } | { readonly problem: string };

/** Reads the words after a command's name against its form. The first mistake is answered, never thrown. */
export function readArguments(words: readonly string[], form: CommandForm): ReadArguments {
  const values = new Map<string, readonly string[]>();
  const paths: string[] = [];
  for (const token of tokensOf(words, form)) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(form.options, token.name) ? form.options[token.name] : undefined;
    if (option === undefined) {
      const names = Object.keys(form.options).map((name) => `--${name}`);
      return {
        problem: `unknown option \`${token.rawName}\`${didYouMean(token.rawName, [...names, '--help'])}`,
      };
    }
    if (option.value === undefined && token.value !== undefined) {
      return { problem: `\`${token.rawName}\` takes no value` };
    }
    // `--at --format` is a forgotten value; `-` alone is standard input.
    if (option.value !== undefined && (token.value === undefined || /^-./.test(token.value))) {
      return { problem: `\`${token.rawName}\` needs a value: \`--${token.name} ${option.value}\`` };
    }
    const value = token.value ?? '';
    const chosen = option.toFile ? value.replace(/=.*/s, '') : value;
    if (option.choices !== undefined && !option.choices.includes(chosen)) {
      const choices = option.choices.map((choice) => `\`${choice}\``).join(', ');
      return {
        problem: `\`${chosen}\` is not a value of \`--${token.name}\`: ${choices}${didYouMean(chosen, option.choices)}`,
      };
    }
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  const [least, most] = form.count;
  if (paths.length < least || paths.length > most) {
    return { problem: `\`${form.name}\` needs ${form.paths}` };
  }
  return {
    invocation: {
      paths,
      value: (name) => values.get(name)?.at(-1),
      values: (name) => values.get(name) ?? [],
      has: (name) => values.has(name),
    },
  };
}

function tokensOf(words: readonly string[], form: CommandForm) {
  const options = Object.entries(form.options).map(([name, { value, short }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
  ]);
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

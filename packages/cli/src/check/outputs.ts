import type { CheckFormat } from '../formats/format-table.js';

/** One form that a result is written in, and where: a file, or standard output. */
export interface CheckOutput {
  readonly format: CheckFormat;
  readonly file: string | null;
}

/**
 * The values of `--format`, each `FORMAT` or `FORMAT=FILE`. One of them goes to standard output: the one without a file,
 * else text, so that whoever runs it sees something.
 *
 * @example
 * ```ts
 * readOutputs(['sarif=out.sarif']) // → { outputs: [{ format: 'text', file: null }, { format: 'sarif', file: 'out.sarif' }] }
 * ```
 */
export function readOutputs(
  values: readonly string[],
): { readonly outputs: readonly CheckOutput[] } | { readonly problem: string } {
  const outputs = values.map((value): CheckOutput => {
    const at = value.indexOf('=');
    // That the format is one of those that exist was seen when the arguments were read.
    const format = (at < 0 ? value : value.slice(0, at)) as CheckFormat;
    return { format, file: at < 0 ? null : value.slice(at + 1) };
  });
  const [printed, second] = outputs.filter(({ file }) => file === null);
  if (second !== undefined) {
    return {
      problem: `only one format can go to standard output; give the other a file: \`--format ${second.format}=FILE\``,
    };
  }
  const nameless = outputs.find(({ file }) => file === '');
  if (nameless !== undefined) {
    return { problem: `\`--format ${nameless.format}=\` needs a file after the \`=\`` };
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined)
    return { problem: `two formats would be written to \`${twice}\`; give each its own file` };
  return { outputs: printed === undefined ? [{ format: 'text', file: null }, ...outputs] : outputs };
}

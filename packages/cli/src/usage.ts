import type { CommandForm, Option } from './command.js';

/** The help of the whole program. */
export function programUsage(commands: readonly CommandForm[]): string {
  const rows = commands.map(({ name, paths, about }) => [`${name} ${paths}`, about] as const);
  return `openmastery: mastery-based grading as code

Usage: openmastery COMMAND …

${listed(rows)}

\`openmastery COMMAND --help\` lists a command's options. \`--version\` says which version this is.
`;
}

/** The help of one command. */
export function commandUsage({ name, paths, about, options }: CommandForm): string {
  const rows = Object.entries(options).map(
    ([option, form]) => [optionForm(option, form), optionAbout(form)] as const,
  );
  const list = rows.length === 0 ? '' : `\n${listed(rows)}\n`;
  return `${about}\n\nUsage: openmastery ${name} ${paths}${rows.length === 0 ? '' : ' [OPTION…]'}\n${list}`;
}

function optionForm(name: string, { value, short }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function optionAbout({ about, choices }: Option): string {
  return choices === undefined ? about : `${about}: ${choices.join(', ')}`;
}

function listed(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

import { readArguments } from './arguments.js';
import { COMMANDS } from './command-table.js';
import { didYouMean } from './did-you-mean.js';
import { EXIT, type Host } from './host.js';
import { swappedFiles } from './swapped-files.js';
import { commandUsage, programUsage } from './usage.js';
import { VERSION } from './version.js';

/**
 * Runs one command line, given without the program's own name, and answers its exit code: 0 clean, 1 something
 * was found, 2 not understood or not readable. Results go to `stdout`, everything about the input to `stderr`.
 *
 * @example
 * ```ts
 * const { stdin, stdout, stderr, env } = process;
 * await run(['check', 'fractions.unit.yaml'], { stdin, stdout, stderr, env, cwd: process.cwd() });
 * ```
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const [name, ...words] = argv;
  if (name === undefined) return refuse('a command is needed', host);
  if (name === '--version' || name === '-V') {
    host.stdout.write(`${VERSION}\n`);
    return EXIT.clean;
  }
  if (isHelp(name) || name === 'help') return help(words[0], host);
  const command = COMMANDS.find((entry) => entry.name === name);
  if (command === undefined) return refuse(unknownCommand(name), host);
  if (words.some(isHelp)) return help(name, host);
  const read = readArguments(words, command);
  if ('problem' in read) return refuse(read.problem, host, name);
  const swapped = swappedFiles(command, read.invocation.paths);
  if (swapped !== null) return refuse(swapped, host, name);
  const { perform } = await command.load();
  return perform(read.invocation, host);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function help(name: string | undefined, host: Host): number {
  const command = COMMANDS.find((entry) => entry.name === name);
  if (name !== undefined && command === undefined) return refuse(unknownCommand(name), host);
  host.stdout.write(command === undefined ? programUsage(COMMANDS) : commandUsage(command));
  return EXIT.clean;
}

function unknownCommand(name: string): string {
  const kind = name.startsWith('-') ? 'option' : 'command';
  return `unknown ${kind} \`${name}\`${didYouMean(name, [...COMMANDS.map((entry) => entry.name), '--help', '--version'])}`;
}

function refuse(problem: string, host: Host, command?: string): number {
  host.stderr.write(`openmastery: ${problem}\n`);
  host.stderr.write(`see \`openmastery ${command === undefined ? '' : `${command} `}--help\`\n`);
  return EXIT.usage;
}

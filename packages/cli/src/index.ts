/** The streams a command talks to, handed in so that the whole program is a function. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs one command line (without the leading `node openmastery`) and answers its exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    streams.stdout.write('Usage: openmastery <command>\n');
    return 0;
  }
  streams.stderr.write(`unknown command \`${args[0]}\`\n`);
  return 2;
}

import { runCheck } from '../check/check-run.js';
import { type CheckRequest, readRequest } from '../check/request.js';
import type { Perform } from '../command.js';
import { foldersOf } from '../files.js';
import { EXIT, type Host } from '../host.js';

/** Finds the mistakes in unit and course files. */
export const perform: Perform = async (invocation, host) => {
  const request = readRequest(invocation);
  if ('problem' in request) {
    host.stderr.write(`openmastery: ${request.problem}\nsee \`openmastery check --help\`\n`);
    return EXIT.usage;
  }
  if (request.watch) return watch(request, host);
  return (await runCheck(request, host)).code;
};

async function watch(request: CheckRequest, host: Host): Promise<number> {
  const { watchChecks } = await import('../check/watching.js');
  let files: readonly string[] = [];
  await watchChecks(
    {
      folders: () => foldersOf([...request.paths, ...files], host),
      async check() {
        files = (await runCheck(request, host)).files;
      },
      writes: request.outputs.flatMap(({ file }) => file ?? []),
      waits: () => host.stderr.write('openmastery: waiting for changes; Ctrl-C ends it\n'),
    },
    host,
  );
  return EXIT.clean;
}

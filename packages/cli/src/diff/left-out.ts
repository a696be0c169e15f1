import { hasErrors } from '@openmastery/unit-format';
import { readProjectConfigs } from '../config/project-configs.js';
import { complain } from '../findings.js';
import type { Host } from '../host.js';
import { findProject } from '../project.js';
import type { Side } from './side.js';

/**
 * The sides without the files that the project's config leaves out, as `check` leaves them out. Null where that leaves
 * nothing or the config has a mistake, which has been said then.
 */
export async function withoutLeftOut(sides: readonly Side[], host: Host): Promise<readonly Side[] | null> {
  const files = [...new Set(sides.flatMap((side) => side.files))];
  const configs = await readProjectConfigs(files, undefined, await findProject(host), host);
  complain(configs.findings, configs.texts, host);
  const kept = sides.map((side) => ({
    ...side,
    files: side.files.filter((file) => !configs.isIgnored(file)),
  }));
  const emptied = sides.filter((side, at) => side.files.length > 0 && kept[at]?.files.length === 0);
  const problems = [
    ...configs.problems,
    ...emptied.map(
      ({ name }) =>
        `nothing to compare in \`${name}\`: the config leaves out every file; look at its \`ignore\``,
    ),
  ];
  for (const problem of problems) host.stderr.write(`openmastery: ${problem}\n`);
  return hasErrors(configs.findings) || problems.length > 0 ? null : kept;
}

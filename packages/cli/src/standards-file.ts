import { dirname, isAbsolute, join } from 'node:path';
import { readStandards } from '@openmastery/unit-format';
import { readText } from './files.js';
import type { Host } from './host.js';
import { isInProject } from './project.js';

/**
 * The standards of the framework file that a course names, by a path from the course file: undefined where it names none,
 * null where there is no such file in the project, or where it is no framework.
 */
export async function standardsOf(
  course: string,
  named: string | undefined,
  host: Host,
): Promise<ReadonlySet<string> | null | undefined> {
  if (named === undefined) return undefined;
  const path = join(dirname(course), named);
  if (isAbsolute(named) || !(await isInProject(path, host))) return null;
  const read = await readText(path, host);
  return 'problem' in read ? null : readStandards(read.text);
}

import type { FindingCode } from '@openmastery/unit-format';
import type { ProjectConfigs } from '../config/file-settings.js';
import type { WantedIn } from '../unit-file.js';
import type { Checked } from './file-part.js';

/** Whether a rule could find anything in a file in this run; else that it found nothing says nothing. */
export type CouldFind = (file: string, code: FindingCode) => boolean;

/** Told of units of one course by whoever reads the whole course. */
const OF_COURSES: ReadonlySet<FindingCode> = new Set(['skill-in-two-units']);
/** Told of files by whoever reads the whole project. */
const OF_PROJECTS: ReadonlySet<FindingCode> = new Set([
  'unit-id-twice',
  'unit-in-two-courses',
  'course-id-twice',
]);

/** Which rules could be looked for in which files. */
export async function judgedRules(
  { reach }: Checked,
  configs: ProjectConfigs,
  wantedIn: WantedIn | undefined,
  isWholeProject: boolean,
): Promise<CouldFind> {
  const { isFatalRule, isOptIn } = await import('./file-findings.js');
  const isRead = [...reach.values()].every((one) => one !== 'none');
  return (file, code) => {
    const own = reach.get(file);
    if (own === undefined || own === 'none') return false;
    if (own === 'part' && !isFatalRule(code)) return false;
    if (isOptIn(code) && ![...(wantedIn?.([file]) ?? [])].includes(code)) return false;
    if (code === 'metadata-mismatch') return configs.metadataOf(file) !== null;
    if (OF_COURSES.has(code)) return own === 'whole';
    return !OF_PROJECTS.has(code) || (isWholeProject && isRead);
  };
}

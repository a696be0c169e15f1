import type { Finding } from '@openmastery/unit-format';
import { existsNow, readDamagedText } from '../files.js';
import type { Host } from '../host.js';
import { type Courses, type UnitFile, writtenId } from '../unit-file.js';

/**
 * Units that a unit comes after and that its course does not have, which checking the whole course finds too; and that no
 * course has a unit which comes after others.
 */
export async function findUnitsBefore(
  { file: own, parsed, course: file }: UnitFile,
  courses: Courses,
  host: Host,
): Promise<readonly Finding[]> {
  const { unit, locate } = parsed;
  if (unit === undefined || unit.after.length === 0) return [];
  if (file === null) {
    // of a text without a place nobody knows which course lists it
    const place = existsNow(own, host) ? locate(['after']) : null;
    return place === null
      ? []
      : [{ code: 'after-without-course', severity: 'warning', ...place, related: [], data: {} }];
  }
  const course = await courses.read(file);
  const read = await Promise.all([...(course?.units ?? [])].map((path) => readDamagedText(path, host)));
  const ids = read.map((one) => ('problem' in one ? null : writtenId(one.text)));
  // a unit that cannot be read may be the one that is meant
  if (course === null || ids.includes(null)) return [];
  const known = ids.flatMap((id) => (id === null || id === unit.id ? [] : [id]));
  return unit.after.flatMap((id, index): readonly Finding[] => {
    const place = known.includes(id) || id === unit.id ? null : locate(['after', index]);
    if (place === null) return [];
    return [{ code: 'unknown-reference', severity: 'error', ...place, related: [], data: { id, known } }];
  });
}

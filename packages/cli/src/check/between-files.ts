import { posix } from 'node:path';
import type { Finding } from '@openmastery/unit-format';
import type { Texts } from '../findings.js';
import type { NamedCourse, NamedUnit } from '../unit-file.js';

const { dirname, relative } = posix;

const START = { line: 1, column: 1, offset: 0 };

/** What was read, in the order of the files, each file once. */
function inOrder<Named extends { readonly file: string }>(all: readonly Named[]): readonly Named[] {
  const byFile = new Map(all.map((one) => [one.file, one]));
  return [...byFile.keys()].sort().flatMap((file) => byFile.get(file) ?? []);
}

interface Twin<Named> {
  readonly one: Named;
  readonly other: Named;
}

/** What has an id that another has before it. */
function twinsIn<Named extends { readonly id: string | null }>(
  all: readonly Named[],
): readonly Twin<Named>[] {
  const first = new Map<string, Named>();
  return all.flatMap((one): readonly Twin<Named>[] => {
    if (one.id === null) return [];
    const other = first.get(one.id);
    if (other === undefined) first.set(one.id, one);
    return other === undefined ? [] : [{ one, other }];
  });
}

/** Units that several courses list, and that do not say which of them they take their rules from. */
function sharedIn(units: readonly NamedUnit[]): readonly Twin<NamedUnit>[] {
  const first = new Map<string, NamedUnit>();
  const listed = units.filter(({ at, namesCourse }) => at !== null && !namesCourse);
  return [...listed]
    .sort((a, b) => ((a.course ?? '') < (b.course ?? '') ? -1 : 1))
    .flatMap((one): readonly Twin<NamedUnit>[] => {
      const other = first.get(one.file);
      if (other === undefined) first.set(one.file, one);
      return other === undefined || other.course === one.course ? [] : [{ one, other }];
    });
}

/** Units that a course lists outside of its folder and that do not name it: nobody who reads them alone finds it. */
const isOutside = ({ file, course, namesCourse }: NamedUnit): boolean =>
  course !== null && !namesCourse && relative(dirname(course), file).startsWith('..');

/** What only whoever reads several files can see: ids that stand twice, and units that no course lists, or several. */
export async function findBetween(
  { units, courses, texts }: { units: readonly NamedUnit[]; courses: readonly NamedCourse[]; texts: Texts },
  wantsCourse: (file: string) => boolean,
): Promise<readonly Finding[]> {
  const sorted = inOrder(units);
  // within one course that is told as an error of the course
  const twins = twinsIn(sorted).filter(
    ({ one, other }) => other.course === null || other.course !== one.course,
  );
  const courseTwins = twinsIn(inOrder(courses));
  const shared = sharedIn(units);
  const lone = sorted.filter(({ file, course }) => course === null && wantsCourse(file));
  const outside = units.filter(isOutside);
  if (twins.length + courseTwins.length + shared.length + lone.length + outside.length === 0) return [];
  const { spanAt } = await import('../span-at.js');
  const placeAt = (file: string, path: readonly (string | number)[]) => ({
    file,
    span: spanAt(texts.get(file) ?? '', path) ?? { start: START, end: START },
  });
  const found = (
    code: Finding['code'],
    severity: Finding['severity'],
    data: Finding['data'],
    place: ReturnType<typeof placeAt>,
    ...others: readonly ReturnType<typeof placeAt>[]
  ): Finding => ({
    code,
    severity,
    ...place,
    related: others.map((one) => ({ ...one, label: 'also here' })),
    data,
  });
  const listedAt = ({ course, at }: NamedUnit) => placeAt(course ?? '', ['units', at ?? 0]);
  return [
    ...twins.map(({ one, other }) =>
      found(
        'unit-id-twice',
        'warning',
        { id: one.id, other: other.file },
        placeAt(one.file, ['id']),
        placeAt(other.file, ['id']),
      ),
    ),
    ...courseTwins.map(({ one, other }) =>
      found(
        'course-id-twice',
        'error',
        { id: one.id ?? '', other: other.file },
        placeAt(one.file, ['id']),
        placeAt(other.file, ['id']),
      ),
    ),
    ...shared.map(({ one, other }) =>
      found(
        'unit-in-two-courses',
        'error',
        { id: one.id, other: other.course ?? '' },
        listedAt(one),
        listedAt(other),
      ),
    ),
    ...outside.map((one) =>
      found(
        'unit-outside-course',
        'warning',
        { id: one.id, file: one.file, course: relative(dirname(one.file), one.course ?? '') },
        listedAt(one),
      ),
    ),
    ...lone.map(({ file, id }) => found('unit-in-no-course', 'warning', { id }, placeAt(file, ['id']))),
  ];
}

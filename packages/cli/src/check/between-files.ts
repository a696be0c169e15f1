import type { Finding } from '@openmastery/unit-format';
import type { Texts } from '../findings.js';
import type { NamedUnit } from '../unit-file.js';

const START = { line: 1, column: 1, offset: 0 };

/** Units in the order of their files, each file once. */
function inOrder(units: readonly NamedUnit[]): readonly NamedUnit[] {
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  return [...byFile.keys()].sort().flatMap((file) => byFile.get(file) ?? []);
}

interface Twin {
  readonly unit: NamedUnit;
  readonly other: NamedUnit;
}

/** Units with an id that another unit has before them; within one course that is told as an error of the course. */
function twinsIn(units: readonly NamedUnit[]): readonly Twin[] {
  const first = new Map<string, NamedUnit>();
  return units.flatMap((unit): readonly Twin[] => {
    const other = first.get(unit.id);
    if (other === undefined) first.set(unit.id, unit);
    const isTold = other !== undefined && other.course !== null && other.course === unit.course;
    return other === undefined || isTold ? [] : [{ unit, other }];
  });
}

/** What only whoever reads several files can see: ids of units that stand twice, and units that no course lists. */
export async function findBetween(
  units: readonly NamedUnit[],
  texts: Texts,
  wantsCourse: (file: string) => boolean,
): Promise<readonly Finding[]> {
  const sorted = inOrder(units);
  const twins = twinsIn(sorted);
  const lone = sorted.filter(({ file, course }) => course === null && wantsCourse(file));
  if (twins.length + lone.length === 0) return [];
  const { spanAt } = await import('../span-at.js');
  const placeOf = ({ file }: NamedUnit) => ({
    file,
    span: spanAt(texts.get(file) ?? '', ['id']) ?? { start: START, end: START },
  });
  const found = (code: Finding['code'], unit: NamedUnit, others: readonly NamedUnit[]): Finding => {
    const [other] = others;
    return {
      code,
      severity: 'warning',
      ...placeOf(unit),
      related: others.map((one) => ({ ...placeOf(one), label: 'also here' })),
      data: { id: unit.id, ...(other === undefined ? {} : { other: other.file }) },
    };
  };
  return [
    ...twins.map(({ unit, other }) => found('unit-id-twice', unit, [other])),
    ...lone.map((unit) => found('unit-in-no-course', unit, [])),
  ];
}

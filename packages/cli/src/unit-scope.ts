import type { Path } from '@openmastery/core';
import type { FilePlace } from '@openmastery/unit-format';
import type { ClassRecord, CourseRecord } from './class-record.js';
import { didYouMean } from './did-you-mean.js';
import type { OutlookScope } from './why/outlook.js';

/** One unit of what was opened: a unit by itself, or a unit of a course. */
export interface UnitScope extends OutlookScope {
  /** Where the file says what stands at a path of the unit. */
  readonly locate: (path: Path) => FilePlace | null;
}

/** The units of what was opened, or the one that is wanted; a problem where there is no such unit. */
export function unitScopes(
  record: ClassRecord | CourseRecord,
  wanted: string | undefined,
): readonly UnitScope[] | { readonly problem: string } {
  const scopes = 'unit' in record ? [scopeOfUnit(record)] : scopesOfCourse(record);
  const chosen = scopes.filter(({ unit }) => wanted === undefined || unit.id === wanted);
  if (chosen.length > 0 || wanted === undefined) return chosen;
  const ids = scopes.map(({ unit }) => unit.id);
  const where =
    'unit' in record ? `the file is the unit \`${record.unit.id}\`, not` : 'the course has no unit';
  return { problem: `${where} \`${wanted}\`${didYouMean(wanted, ids)}` };
}

function scopeOfUnit({ unit, progress, events, file }: ClassRecord): UnitScope {
  return { unit, progress, events, locate: (path) => file.parsed.locate(path) };
}

function scopesOfCourse({ course, progress, events, file }: CourseRecord): readonly UnitScope[] {
  return course.units.flatMap((unit, index) => {
    const own = progress.units[unit.id];
    const locate = (path: Path) => file.parsed.locate(['units', index, ...path]);
    return own === undefined ? [] : [{ unit, progress: own, events, locate }];
  });
}

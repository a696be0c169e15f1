import type { Column, Course, CourseGrade, Figure, Grade, Skill, Summative, Unit } from '@openmastery/core';
import { skillsOf } from '../log/unit-lookup.js';

/** Somebody in a gradebook, with the name that a class list gives; without one, the id. */
export interface GradebookLearner {
  readonly learner: string;
  readonly name?: string | null;
  readonly group?: string | null;
}

/** What a gradebook is made of: a unit or a course, and what `grade` made of it. */
export type GradebookSource = (
  | { readonly unit: Unit; readonly grade: Grade }
  | { readonly course: Course; readonly grade: CourseGrade }
) & {
  /** Who stands in it, in this order; without it, everyone who is graded, by id. */
  readonly learners?: readonly GradebookLearner[];
};

/** A column of a gradebook, whoever's. */
export interface GradebookColumn {
  /** As `grade` names it, in a course with its unit before it: `fractions/check:add`. */
  readonly id: string;
  readonly kind: Column['kind'];
  readonly unit: Unit | null;
  readonly skill: Skill | null;
  readonly title: string;
  /** What it is worth, an exact number as text. */
  readonly possible: string;
  /** Local dates, where the unit says them. */
  readonly assigned: string | null;
  readonly due: string | null;
}

/** One learner's row. */
export interface GradebookRow {
  readonly learner: string;
  readonly name: string;
  readonly group: string | null;
  readonly percent: Figure | null;
  readonly letter: string | null;
  readonly cells: ReadonlyMap<string, Column>;
}

/** A gradebook with a row for each learner and the same columns for all, as other programs have it. */
export interface Gradebook {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly about: Unit | Course;
  readonly columns: readonly GradebookColumn[];
  readonly rows: readonly GradebookRow[];
}

/**
 * Lays a unit's or a course's grades out as one table. Columns of a course have their unit's id before their own.
 *
 * @example
 * ```ts
 * const { unit } = parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [add]\n');
 * const { events } = readLog('learner,skill,score\nada,add,80%\n');
 * const gradebook = gradebookOf({ unit, grade: grade(unit, evaluate(unit, events, { now: '2026-09-30T12:00:00Z' })) });
 * gradebook.columns.map(({ id, title }) => `${id} ${title}`) // → ['check:add add: check']
 * ```
 */
export function gradebookOf(source: GradebookSource): Gradebook {
  const { grade } = source;
  const learners: readonly GradebookLearner[] =
    source.learners ??
    Object.keys(grade.learners)
      .sort()
      .map((learner) => ({ learner }));
  const cellsOf = (learner: string): ReadonlyMap<string, Column> => {
    const own = grade.learners[learner]?.columns ?? [];
    const ofUnits = 'units' in grade ? Object.entries(grade.units) : [];
    return new Map([
      ...ofUnits.flatMap(([unit, { learners: graded }]) =>
        (graded[learner]?.columns ?? []).map((column) => [`${unit}/${column.id}`, column] as const),
      ),
      ...own.map((column) => [column.id, column] as const),
    ]);
  };
  const rows = learners.map(({ learner, name, group }): GradebookRow => {
    const { percent = null, letter = null } = grade.learners[learner] ?? {};
    return { learner, name: name ?? learner, group: group ?? null, percent, letter, cells: cellsOf(learner) };
  });
  const about = 'unit' in source ? source.unit : source.course;
  const units = 'unit' in source ? [source.unit] : source.course.units;
  const columns = [
    ...units.flatMap((unit) => columnsOfUnit(unit, 'unit' in source ? '' : `${unit.id}/`)),
    ...('course' in source ? source.course.summatives : []).map((summative) =>
      ofSummative(summative, null, ''),
    ),
  ];
  const isGraded = ({ id }: GradebookColumn) => rows.some(({ cells }) => cells.has(id));
  return {
    id: about.id,
    title: about.title,
    at: grade.at,
    about,
    columns: withTitlesApart(rows.length === 0 ? columns : columns.filter(isGraded)),
    rows,
  };
}

/** Whether a cell is in the learner's sum. */
export function isInSum({ status }: Column): boolean {
  return status === 'counted' || status === 'missing';
}

function columnsOfUnit(unit: Unit, prefix: string): readonly GradebookColumn[] {
  const { opens = null, closes = null } = unit.window;
  const dates = { assigned: opens?.slice(0, 10) ?? null };
  const ofSkills = skillsOf(unit.skills).flatMap((skill): readonly GradebookColumn[] => {
    const due = skill.due ?? closes?.slice(0, 10) ?? null;
    const base = { unit, skill, due, ...dates };
    const { practice, check } = skill;
    const tasks = practice?.tasks ?? [];
    const whole =
      practice !== null && tasks.length === 0 && practice.points !== null
        ? [{ id: `practice:${skill.id}`, title: `${skill.title}: practice`, points: practice.points }]
        : [];
    const each = tasks.flatMap(({ id, title, points }) =>
      points === null ? [] : [{ id: `practice:${skill.id}:${id}`, title, points }],
    );
    return [
      ...[...whole, ...each].map(({ id, title, points }) => ({
        ...base,
        id: `${prefix}${id}`,
        kind: 'practice' as const,
        title,
        possible: exactOf(points),
      })),
      {
        ...base,
        id: `${prefix}check:${skill.id}`,
        kind: 'check' as const,
        title: `${skill.title}: check`,
        possible: exactOf(check.points),
      },
    ];
  });
  return [...ofSkills, ...unit.summatives.map((summative) => ofSummative(summative, unit, prefix))];
}

function ofSummative(
  { id, title, points, date }: Summative,
  unit: Unit | null,
  prefix: string,
): GradebookColumn {
  return {
    id: `${prefix}summative:${id}`,
    kind: 'summative',
    unit,
    skill: null,
    title,
    possible: exactOf(points ?? 0),
    assigned: date ?? null,
    due: date ?? unit?.window.closes?.slice(0, 10) ?? null,
  };
}

/** A decimal number of the file as a fraction's text; what `grade` says of the columns is the same. */
function exactOf(points: number): string {
  const [whole = '0', decimals = ''] = String(points).split('.');
  return decimals === '' ? whole : `${whole}${decimals}/1${'0'.repeat(decimals.length)}`;
}

/** The columns with the id behind a title that several have, since programs find columns by their titles. */
function withTitlesApart(columns: readonly GradebookColumn[]): readonly GradebookColumn[] {
  const titles = columns.map(({ title }) => title);
  return columns.map((column) =>
    titles.indexOf(column.title) === titles.lastIndexOf(column.title)
      ? column
      : { ...column, title: `${column.title} [${column.id}]` },
  );
}

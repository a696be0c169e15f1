import type { Practice, Skill } from '@openmastery/core';

/** What a column of a grid is about: the type of its events and the ids that they name. */
export interface GridSubject {
  readonly type: 'attempt' | 'practice' | 'summative';
  readonly fields: readonly (readonly [field: 'skill' | 'task' | 'summative', id: string])[];
}

/** Something that columns are about, with its title. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Finds what is meant by the words that people write for it. */
export interface Subjects {
  /**
   * What a column is about: by the id of a skill or summative, by a gradebook's column id (`check:add`,
   * `practice:add:page-12`, `summative:test`), or by a title that only one has. Where only one is meant, capitals do not
   * matter. What platforms put around a title is taken away: `Quiz: Add fractions (Real)`, `Add fractions (901234)`.
   */
  find(written: string): GridSubject | null;
  /** Whether a column has the name that a gradebook of ours gives to practice and checks: `Add fractions: check`. */
  isOfGradebook(written: string): boolean;
}

export function subjectsOf(skills: readonly Skill[], summatives: readonly Titled[]): Subjects {
  const ids = new Map<string, GridSubject>();
  const plainIds = new Map<string, GridSubject | null>();
  const titles = new Map<string, GridSubject | null>();
  const add = (id: string, subject: GridSubject): void => {
    if (ids.has(id)) return;
    ids.set(id, subject);
    plainIds.set(simplify(id), plainIds.has(simplify(id)) ? null : subject);
  };
  const entitle = (title: string, subject: GridSubject): void => {
    const name = simplify(title);
    titles.set(name, titles.has(name) ? null : subject);
  };
  for (const { id, title, practice } of skills) {
    const subject = attemptOf(id);
    add(id, subject);
    add(`check:${id}`, subject);
    for (const [name, ofPractice] of practiceOf(id, practice)) add(name, ofPractice);
    entitle(title, subject);
  }
  for (const { id, title } of summatives) {
    const subject: GridSubject = { type: 'summative', fields: [['summative', id]] };
    add(id, subject);
    add(`summative:${id}`, subject);
    entitle(title, subject);
  }
  const find = (written: string): GridSubject | null =>
    ids.get(written.trim()) ?? titles.get(simplify(written)) ?? plainIds.get(simplify(written)) ?? null;
  return {
    find: (written) => find(written) ?? find(bareTitle(written.trim())),
    isOfGradebook: (written) => {
      const title = /^(.+): (?:check|practice)(?: \[[^\]]*\])?$/.exec(bareTitle(written.trim()))?.[1];
      return title !== undefined && titles.has(simplify(title));
    },
  };
}

/** The subject of a column where nothing is known of the unit: the skill of that id. */
export function attemptOf(skill: string): GridSubject {
  return { type: 'attempt', fields: [['skill', skill]] };
}

function practiceOf(skill: string, practice: Practice | null): readonly (readonly [string, GridSubject])[] {
  if (practice === null) return [];
  const whole: GridSubject = { type: 'practice', fields: [['skill', skill]] };
  const tasks = practice.tasks.map(({ id }): readonly [string, GridSubject] => [
    `practice:${skill}:${id}`,
    { type: 'practice', fields: [['task', id]] },
  ]);
  return [[`practice:${skill}`, whole], ...tasks];
}

function bareTitle(written: string): string {
  return written
    .replace(/^(?:quiz|assignment|lesson|workshop|h5p|cuestionario|tarea): /i, '')
    .replace(/ \((?:\d+|real|percentage|porcentaje)\)$/i, '');
}

function simplify(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}

import { toFigure } from '../exact/figure.js';
import { ONE, parseExact } from '../exact/ratio.js';
import type { Path } from '../model/path.js';
import type { Skill } from '../model/unit.js';
import { type Statement, state } from './statement.js';

/** Whether practice comes before the check of a skill, and when it is done. */
export function describePractice({ practice }: Skill, path: Path): readonly Statement[] {
  const at = [...path, 'practice'];
  if (practice === null) return [state('no-practice', at, {})];
  const idsOf = (optional: boolean) =>
    practice.tasks.filter((task) => task.optional === optional).map(({ id }) => id);
  const tasks = idsOf(false);
  const extra = idsOf(true);
  const more = extra.length === 0 ? [] : [state('practice-extra', [...at, 'tasks'], { tasks: extra })];
  if (!practice.required) return [state('practice-offered', [...at, 'required'], { tasks }), ...more];
  const done = [...at, 'done'];
  switch (practice.done.type) {
    case 'sign-off':
      return [state('practice-sign-off', done, { tasks }), ...more];
    case 'proportion': {
      const figure = toFigure(parseExact(practice.done.value) ?? ONE);
      return [state('practice-share', done, { figure, tasks }), ...more];
    }
    case 'all':
      return tasks.length === 0 && extra.length > 0
        ? more
        : [state('practice-first', done, { tasks }), ...more];
  }
}

import type { Path } from '../model/path.js';
import type { Practice, Task } from '../model/practice.js';
import type { Skill } from '../model/unit.js';
import { type ChangePlace, type Emit, type Say, sayIn } from './change.js';
import { isEqual } from './equal.js';
import { matchIds } from './match.js';

function compareTask(base: Task, head: Task, rest: Path, say: Say): void {
  const part = { part: head.id };
  if (base.title !== head.title && !(base.title === base.id && head.title === head.id))
    say('title-changed', [...rest, 'title'], base.title, head.title, part);
  if (base.points !== head.points)
    say('practice-points-changed', [...rest, 'points'], base.points, head.points, part);
  if (base.optional !== head.optional)
    say('task-optional-changed', [...rest, 'optional'], base.optional, head.optional, part);
  if (base.link !== head.link) say('link-changed', [...rest, 'link'], base.link, head.link, part);
  if (!isEqual(base.metadata, head.metadata))
    say('metadata-changed', [...rest, 'metadata'], base.metadata, head.metadata, part);
}

function compareTasks(base: readonly Task[], head: readonly Task[], say: Say): void {
  const { renamed } = matchIds(base, head, ({ link }) => [link === undefined ? [] : [link]]);
  const places = (id: string): Path => ['practice', 'tasks', head.findIndex((task) => task.id === id)];
  const paired: string[] = [];
  for (const task of base) {
    const id = renamed.get(task.id) ?? task.id;
    const now = head.find((each) => each.id === id);
    if (now === undefined) {
      say('task-removed', ['practice', 'tasks'], task.id, null, { part: task.id });
      continue;
    }
    paired.push(now.id);
    if (id !== task.id) say('task-id-changed', places(id), task.id, id, { part: id });
    compareTask(task, now, places(id), say);
  }
  for (const task of head) {
    if (!paired.includes(task.id)) say('task-added', places(task.id), null, task.id, { part: task.id });
  }
  const is = head.map(({ id }) => id).filter((id) => paired.includes(id));
  if (!isEqual(paired, is)) say('tasks-reordered', ['practice', 'tasks'], paired, is);
}

const NO_PRACTICE: Practice = {
  points: null,
  tasks: [],
  done: { type: 'all' },
  required: true,
};

/** Compares the practice of a skill. */
export function comparePractice(base: Skill, head: Skill, place: ChangePlace, emit: Emit): void {
  const say = sayIn('skill', place, emit);
  const [was, is] = [base.practice, head.practice];
  if (was === null && is === null) return;
  const shown = (practice: Practice | null) =>
    practice && {
      points: practice.points,
      tasks: practice.tasks.map(({ id }) => id),
    };
  if (was === null) say('practice-added', ['practice'], null, shown(is));
  if (is === null) say('practice-removed', ['practice'], shown(was), null);
  compareTasks((was ?? NO_PRACTICE).tasks, (is ?? NO_PRACTICE).tasks, say);
  if (was === null || is === null) return;
  if (was.points !== is.points) say('practice-points-changed', ['practice', 'points'], was.points, is.points);
  if (!isEqual(was.done, is.done)) say('practice-done-changed', ['practice', 'done'], was.done, is.done);
  if (was.required !== is.required)
    say('practice-required-changed', ['practice', 'required'], was.required, is.required);
}

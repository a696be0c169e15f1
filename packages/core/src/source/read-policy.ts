import type { Path } from '../model/path.js';
import type { Calendar, LateRule, Reassess } from '../model/policy.js';
import type { Practice, PracticeDone, Task } from '../model/practice.js';
import { DEFAULTS } from './defaults.js';
import { type Reader, readDuration, readProportion } from './reader.js';
import type { CourseSource, LateSource, PracticeSource, ReassessSource, TaskSource } from './source.js';

const ONE_ATTEMPT: ReassessSource = { attempts: 1 };

export function readReassess(reader: Reader, source: 'none' | ReassessSource, path: Path): Reassess {
  const said = source === 'none' ? ONE_ATTEMPT : source;
  const wait = said.wait === undefined ? null : readDuration(said.wait);
  if (said.wait !== undefined && wait === null) {
    reader.report('unreadable-duration', [...path, 'wait'], { text: said.wait });
  }
  return {
    attempts: typeof said.attempts === 'number' ? said.attempts : null,
    wait,
    steps: said.steps ?? [],
    form: said.form ?? DEFAULTS.reassess.form,
    until: said.until ?? null,
    cap: said.cap === undefined ? null : readProportion(reader, said.cap, [...path, 'cap']),
    when: said.when ?? DEFAULTS.reassess.when,
  };
}

function readTask(source: TaskSource): Task {
  const { id, title, points, optional = DEFAULTS.task.optional, ...rest } = source;
  return { ...rest, id: String(id), title: title ?? String(id), points: points ?? null, optional };
}

export function readPractice(reader: Reader, source: 'none' | PracticeSource, path: Path): Practice | null {
  if (source === 'none') return null;
  const { done: said = DEFAULTS.practice.done } = source;
  const done: PracticeDone =
    said === 'all' || said === 'sign-off'
      ? { type: said }
      : { type: 'proportion', value: readProportion(reader, said, [...path, 'done']) };
  const tasks = (source.tasks ?? []).map(readTask);
  if (tasks.length > 0 && source.points !== undefined)
    reader.report(
      'key-without-effect',
      [...path, 'points'],
      { key: 'points', beside: 'tasks' },
      'key',
      'warning',
    );
  return {
    points: tasks.length > 0 ? null : (source.points ?? null),
    tasks,
    done,
    required: source.required ?? DEFAULTS.practice.required,
  };
}

/** The late policy written out, first line that fits first. */
export function readLate(reader: Reader, source: LateSource, path: Path): readonly LateRule[] {
  if (source === 'accept') return [{ within: null, cap: null }];
  if (source === 'reject') return [];
  if ('cap' in source) return [{ within: null, cap: readProportion(reader, source.cap, [...path, 'cap']) }];
  return source.map((rule, index) => {
    const within = rule.within === undefined ? null : readDuration(rule.within);
    if (rule.within !== undefined && within?.of !== 'days') {
      reader.report('unreadable-duration', [...path, index, 'within'], { text: rule.within, of: 'days' });
    }
    const cap = rule.cap === undefined ? null : readProportion(reader, rule.cap, [...path, index, 'cap']);
    return { within: within?.count ?? null, cap };
  });
}

export function readCalendar(source: CourseSource['calendar']): Calendar {
  const closed = (source?.closed ?? []).map((said) => {
    if (typeof said !== 'string') return said;
    const [from = said, to = from] = said.split(/\s*(?:\.\.|\/)\s*/);
    return { from, to };
  });
  return { days: source?.days ?? DEFAULTS.calendar.days, closed };
}

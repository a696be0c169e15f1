import { DEFAULTS, type LateRule, type Practice, percentText, type Reassess } from '@openmastery/core';
import { plain, type Said, type SaidMap, say, unless, unlessEmpty } from './said.js';

/** Reassessment as a file says it; absent where it is as usual. */
export function sayReassess({ attempts, wait, steps, form, until, cap, when }: Reassess): Said | undefined {
  const map = say([
    ['attempts', attempts ?? undefined],
    ['form', unless(form, DEFAULTS.reassess.form)],
    ['steps', unlessEmpty(steps)],
    ['wait', wait === null ? undefined : `${days(wait.count, wait.of === 'days' ? 'day' : 'school day')}`],
    ['until', until ?? undefined],
    ['cap', cap === null ? undefined : percentText(cap)],
    ['when', unless(when, DEFAULTS.reassess.when)],
  ]);
  if (map.size === 0) return undefined;
  return map.size === 1 && attempts === 1 ? 'none' : map;
}

function days(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Practice as a file says it; absent where there is none. */
export function sayPractice(practice: Practice | null): SaidMap | undefined {
  if (practice === null) return undefined;
  const { points, tasks, done, required } = practice;
  return say([
    ['points', points ?? undefined],
    [
      'tasks',
      unlessEmpty(
        tasks.map(({ id, title, points: worth, link, optional, metadata }) =>
          say([
            ['id', id],
            ['title', unless(title, id)],
            ['points', worth ?? undefined],
            ['link', link],
            ['optional', unless(optional, DEFAULTS.task.optional)],
            ['metadata', metadata && plain(metadata)],
          ]),
        ),
      ),
    ],
    [
      'done',
      done.type === 'proportion' ? percentText(done.value) : unless(done.type, DEFAULTS.practice.done),
    ],
    ['required', unless(required, DEFAULTS.practice.required)],
  ]);
}

/** The late policy as a file says it; absent where everything is accepted. */
export function sayLate(late: readonly LateRule[]): Said | undefined {
  const [first] = late;
  if (first === undefined) return 'reject';
  if (late.length > 1 || first.within !== null) {
    return late.map(({ within, cap }) =>
      say([
        ['within', within === null ? undefined : days(within, 'day')],
        ['cap', cap === null ? undefined : percentText(cap)],
      ]),
    );
  }
  return first.cap === null ? undefined : say([['cap', percentText(first.cap)]]);
}

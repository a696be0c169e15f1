import { toFigure } from '../exact/figure.js';
import { compare, ONE, parseExact } from '../exact/ratio.js';
import type { Skill, Unit } from '../model/unit.js';
import { plannedSkills } from '../questions/pace.js';
import { dayText } from '../time/moment.js';
import { type Statement, state } from './statement.js';

/** The planned last day of every skill that has one. */
export function plannedDays(unit: Unit): ReadonlyMap<string, string> {
  return new Map(plannedSkills(unit).map(({ skill, day }) => [skill, dayText(day)]));
}

/** The time that a unit has and how it is planned. */
export function describeTime(unit: Unit, skills: readonly Skill[]): readonly Statement[] {
  const { opens = null, closes = null } = unit.window;
  const planned = [...plannedDays(unit)];
  const last = planned.at(-1)?.[1];
  const days = skills.filter(({ id }) => planned.some(([skill]) => skill === id));
  const total = days.every((skill) => skill.days !== undefined && skill.due === undefined)
    ? days.reduce((sum, skill) => sum + Math.ceil(skill.days ?? 0), 0)
    : null;
  const countsSchoolDays =
    (total !== null && days.length > 0) || skills.some(({ reassess }) => reassess.wait?.of === 'schoolDays');
  return [
    opens === null && closes === null
      ? state('no-window', ['window'], {})
      : state('window', ['window'], { opens, closes, timeZone: unit.timeZone }),
    ...(last === undefined ? [] : [state('plan', ['skills'], { skills: planned.length, days: total, last })]),
    ...(countsSchoolDays ? [state('school-days', ['calendar'], schoolDays(unit))] : []),
  ];
}

/** The days of the week that have school, and the closed ones inside the window. */
function schoolDays({ calendar, window: { opens, closes } }: Unit) {
  const first = opens?.slice(0, 10) ?? '';
  const last = closes?.slice(0, 10) ?? '9999';
  const closed =
    opens === undefined ? [] : calendar.closed.filter(({ from, to }) => to >= first && from <= last);
  return { days: calendar.days, closed };
}

/** What happens to attempts after the close; nothing where there is none. */
export function describeLate({ window, late }: Unit): readonly Statement[] {
  if (window.closes === undefined) return [];
  if (late.length === 0) return [state('late-refused', ['late'], {})];
  const [first] = late;
  if (first?.within === null && isFull(first.cap)) return [state('late-taken', ['late'], {})];
  const last = late.at(-1)?.within ?? null;
  return [
    ...late.map(({ within, cap }, index) =>
      state('late-capped', ['late', index], {
        within,
        cap: isFull(cap) ? null : toFigure(parseExact(cap ?? '1') ?? ONE),
      }),
    ),
    ...(last === null ? [] : [state('late-then-refused', ['late'], { within: last })]),
  ];
}

function isFull(cap: string | null): boolean {
  return cap === null || compare(parseExact(cap) ?? ONE, ONE) >= 0;
}

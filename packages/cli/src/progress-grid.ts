import type { ClassRecord } from './class-record.js';
import type { Cell, Grid } from './grid.js';
import { words } from './grid.js';
import { nextWords } from './next-words.js';
import { skillsOf } from './skills.js';
import { statusCell, statusLegend } from './status-mark.js';

/** Learners down, skills across, and what each has to do next. */
export function progressGrid({ unit, progress, classmates }: ClassRecord): Grid {
  const skills = skillsOf(unit)
    .map(({ skill }) => skill)
    .filter(
      ({ id, retired }) =>
        !retired || classmates.some(({ learner }) => progress.learners[learner]?.skills[id]),
    );
  const groups = classmates.some(({ group }) => group !== null);
  const rows = classmates.map(({ learner, name, group }): readonly Cell[] => {
    const mine = progress.learners[learner];
    const next = mine?.next[0];
    return [
      words(name),
      ...(groups ? [words(group ?? '')] : []),
      ...skills.map(({ id }) => {
        const state = mine?.skills[id];
        return state === undefined ? words('') : statusCell(state, unit.labels);
      }),
      mine?.complete
        ? words('complete', 'green')
        : words(next === undefined ? '' : `${next.skill}: ${nextWords(next)}`),
    ];
  });
  const foot = skills.map(({ id }) => {
    const states = classmates.flatMap(({ learner }) => progress.learners[learner]?.skills[id] ?? []);
    const asked = states.filter(({ status }) => status !== 'excused');
    return words(`${asked.filter(({ status }) => status === 'mastered').length} of ${asked.length}`);
  });
  const statuses = classmates.flatMap(({ learner }) =>
    skills.flatMap(({ id }) => progress.learners[learner]?.skills[id]?.status ?? []),
  );
  return {
    legend: statusLegend(statuses, unit.labels),
    columns: [
      { head: 'learner' },
      ...(groups ? [{ head: 'group' }] : []),
      ...skills.map(({ id }) => ({ head: id })),
      { head: 'next' },
    ],
    rows,
    ...(classmates.length > 1
      ? { foot: [words('mastered'), ...(groups ? [words('')] : []), ...foot, words('')] }
      : {}),
  };
}

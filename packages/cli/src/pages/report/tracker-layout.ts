import type { LearnerGrade, NextStep, SkillProgress, Status } from '@openmastery/core';
import { statusWord } from '@openmastery/core/sentences';
import { nextWords } from '../../next-words.js';
import type { Classmate } from '../../roster.js';
import type { ReportSource } from './source.js';
import type { Tracker, TrackerCell, TrackerColumn, TrackerRow } from './tracker.js';
import { REPORT_WORDS } from './words.js';

const IN_ORDER: readonly Status[] = [
  'mastered',
  'submitted',
  'notYet',
  'ready',
  'practicing',
  'open',
  'locked',
  'excused',
];

/**
 * Lays out the class tracker. For a public page scores, figures, grades, changed targets and reasons are left
 * out here, so that no later step can let one through.
 */
export function layOutTracker(source: ReportSource): Tracker {
  const { unit, skills, words, formats, classmates, progress } = source;
  const rows = classmates.map((classmate) => layOutRow(classmate, source));
  const tiers = new Set(skills.map(({ skill }) => skill.tier));
  return {
    asOf: formats.day(source.dayOf(progress.at)),
    public: source.public,
    statuses: countStatuses(
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.status ?? [])),
      source,
    ),
    columns: skills.map(({ skill, sets }, at) => {
      const statuses = rows.flatMap(({ cells }) => cells[at]?.status ?? []);
      const tier = tiers.size > 1 ? words.titleOf(skill.tier) : null;
      return {
        id: skill.id,
        title: skill.title,
        above: [sets.at(-1), tier].filter((word) => word != null).join(' · '),
        counts: countStatuses(statuses, source),
        mastered: statuses.filter((status) => status === 'mastered').length,
        of: statuses.filter((status) => status !== 'excused').length,
      };
    }),
    summatives: source.public ? [] : unit.summatives.map(({ title }) => title),
    rows,
    complete: rows.filter(({ complete }) => complete).length,
  };
}

function layOutRow({ learner, name, group }: Classmate, source: ReportSource): TrackerRow {
  const { unit, progress, grade, skills, formats, words } = source;
  const says = REPORT_WORDS[words.language].table;
  const mine = progress.learners[learner];
  const graded = grade?.learners[learner];
  return {
    name,
    group,
    complete: mine?.complete ?? false,
    cells: skills.map(({ skill }) => {
      const state = mine?.skills[skill.id];
      return state === undefined ? null : layOutCell(state, source);
    }),
    next: nextBySkill(mine?.next ?? [], source),
    summatives: source.public
      ? []
      : unit.summatives.map(({ id }) => {
          const column = graded?.columns.find((one) => one.id === `summative:${id}`);
          const state = mine?.summatives[id];
          if (state?.excused) return says.excused;
          if (state?.taken && !state.graded) return says.toGrade;
          return state?.graded && column !== undefined ? formats.points(column.earned) : '–';
        }),
    grade: graded === undefined ? null : layOutGrade(graded, source),
  };
}

function layOutGrade(
  { percent, letter }: LearnerGrade,
  { letters, formats }: ReportSource,
): TrackerRow['grade'] {
  if (percent === null && letter === null) return null;
  return {
    percent: percent === null ? null : formats.gradePercent(percent),
    letter,
    rank: percent?.percent ?? 0 - letters.indexOf(letter ?? ''),
  };
}

function layOutCell(state: SkillProgress, source: ReportSource): TrackerCell {
  const { formats, words, dayOf } = source;
  const says = REPORT_WORDS[words.language].table;
  const { status, masteredAt } = state;
  // Beside a check that waits, the figure of those before it would be taken for its result.
  const figure = status === 'notYet' && !source.public ? state.figure : null;
  const modified = state.modified && !source.public;
  const word = statusWord(status, words);
  // The day tells which of several attempts did it, and so something of their scores.
  const day = status === 'mastered' && !source.public ? masteredAt : null;
  const dated = day === null ? word : says.since(word, formats.dayAndMonth(dayOf(day)));
  return {
    status,
    words: modified ? `${dated} ${says.changedTarget}` : dated,
    figure: figure === null ? null : formats.percent(figure),
    modified,
  };
}

// A learner of a linear unit has one skill to work on; in any order there are several.
function nextBySkill(steps: readonly NextStep[], { words, formats }: ReportSource): TrackerRow['next'] {
  const { language } = words;
  const skills = [...new Set(steps.map(({ skill }) => skill))];
  return skills.map((skill) => ({
    skill,
    words: steps
      .filter((step) => step.skill === skill)
      .map((step) => unbroken(nextWords(step, { language, showDay: formats.dayAndMonth })))
      .join(REPORT_WORDS[language].table.andThen),
  }));
}

// A form's letter and the day of a month stay on the line of the word that they belong to.
function unbroken(words: string): string {
  return words.replace(/ (?=\S+$)/, '\u00a0');
}

function countStatuses(statuses: readonly Status[], { words }: ReportSource): TrackerColumn['counts'] {
  return IN_ORDER.map((status) => ({
    status,
    word: statusWord(status, words),
    count: statuses.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
}

import type { LearnerProgress, NextStep, SkillProgress, Status, Unit } from '@openmastery/core';
import { queue } from '@openmastery/core';
import { statusWord, wordsOf } from '@openmastery/core/sentences';
import { nextWords } from '../../next-words.js';
import { gradeText, percentText, pointsText } from '../../numbers.js';
import type { Classmate } from '../../roster.js';
import { type PlacedSkill, skillsOf } from '../../skills.js';
import { formatsOf } from '../shell/formats.js';
import type { ReportSource } from './source.js';
import type { Tracker, TrackerCell, TrackerColumn, TrackerRow, WaitingAttempt } from './tracker.js';

const { day: dayInWords, dayAndMonth } = formatsOf('en');

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
  const { unit, progress, classmates, dayOf } = source;
  const skills = skillsOf(unit).filter(({ skill }) => !skill.retired);
  const rows = classmates.map((classmate) => layOutRow(classmate, source, skills, source.public));
  const tiers = new Set(skills.map(({ skill }) => skill.tier));
  return {
    title: unit.title,
    description: unit.description ?? null,
    window: windowInWords(unit),
    asOf: dayInWords(dayOf(progress.at)),
    public: source.public,
    statuses: countStatuses(
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.status ?? [])),
      unit,
    ),
    columns: skills.map(({ skill, sets }, at) => {
      const statuses = rows.flatMap(({ cells }) => cells[at]?.status ?? []);
      return {
        id: skill.id,
        title: skill.title,
        set: sets.at(-1) ?? null,
        tier: tiers.size > 1 ? (unit.labels[skill.tier] ?? skill.tier) : null,
        counts: countStatuses(statuses, unit),
        mastered: statuses.filter((status) => status === 'mastered').length,
        of: statuses.filter((status) => status !== 'excused').length,
      };
    }),
    summatives: source.public ? [] : unit.summatives.map(({ title }) => title),
    rows,
    waiting: layOutQueue(source),
    complete: rows.filter(({ complete }) => complete).length,
  };
}

function layOutRow(
  { learner, name, group }: Classmate,
  source: ReportSource,
  skills: readonly PlacedSkill[],
  isPublic: boolean,
): TrackerRow {
  const { unit, progress, grade, dayOf } = source;
  const mine: LearnerProgress | undefined = progress.learners[learner];
  const graded = grade?.learners[learner];
  const showsGrade = !isPublic && graded !== undefined && (graded.percent !== null || graded.letter !== null);
  return {
    name,
    group,
    complete: mine?.complete ?? false,
    cells: skills.map(({ skill }) => {
      const state = mine?.skills[skill.id];
      return state === undefined ? null : layOutCell(state, unit, dayOf, isPublic);
    }),
    next: nextBySkill(mine?.next ?? []),
    summatives: isPublic
      ? []
      : unit.summatives.map(({ id }) => {
          const column = graded?.columns.find((one) => one.id === `summative:${id}`);
          const state = mine?.summatives[id];
          if (state?.excused) return 'excused';
          if (state?.taken && !state.graded) return 'to grade';
          return state?.graded && column !== undefined ? pointsText(column.earned) : '–';
        }),
    grade: showsGrade
      ? { percent: graded.percent === null ? null : gradeText(graded.percent), letter: graded.letter }
      : null,
  };
}

function layOutCell(
  state: SkillProgress,
  unit: Unit,
  dayOf: ReportSource['dayOf'],
  isPublic: boolean,
): TrackerCell {
  // Beside a check that waits, the figure of those before it would be taken for its result.
  const shown = state.status === 'notYet' ? state.figure : null;
  return {
    status: state.status,
    word: statusWord(state.status, unit),
    figure: isPublic || shown === null ? null : percentText(shown),
    modified: !isPublic && state.modified,
    since:
      state.status === 'mastered' && state.masteredAt !== null ? dayAndMonth(dayOf(state.masteredAt)) : null,
  };
}

// A learner of a linear unit has one skill to work on; in any order there are several.
function nextBySkill(steps: readonly NextStep[]): TrackerRow['next'] {
  const skills = [...new Set(steps.map(({ skill }) => skill))];
  return skills.map((skill) => ({
    skill,
    words: steps
      .filter((step) => step.skill === skill)
      .map((step) => unbroken(nextWords(step, dayAndMonth)))
      .join(', then '),
  }));
}

// A form's letter and the day of a month stay on the line of the word that they belong to.
function unbroken(words: string): string {
  return words.replace(/ (?=\S+$)/, '\u00a0');
}

function layOutQueue({ unit, progress, classmates, dayOf }: ReportSource): readonly WaitingAttempt[] {
  const names = new Map(classmates.map(({ learner, name }) => [learner, name]));
  const { titleOf } = wordsOf(unit);
  return queue(unit, progress).map(({ learner, about, form, since }) => ({
    name: names.get(learner) ?? learner,
    about: titleOf(about),
    form,
    day: since === null ? null : dayAndMonth(dayOf(since)),
  }));
}

function countStatuses(statuses: readonly Status[], unit: Unit): TrackerColumn['counts'] {
  return IN_ORDER.map((status) => ({
    status,
    word: statusWord(status, unit),
    count: statuses.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
}

function windowInWords({ window }: Unit): string | null {
  const opens = window.opens === undefined ? null : dayInWords(window.opens);
  const closes = window.closes === undefined ? null : dayInWords(window.closes);
  if (opens !== null && closes !== null) return `${dayAndMonth(opens)} to ${closes}`;
  if (closes !== null) return `until ${closes}`;
  return opens === null ? null : `from ${opens}`;
}

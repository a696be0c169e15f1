import { grade } from '../../src/grade/grade.js';
import type { LearnerGrade } from '../../src/grade/gradebook.js';
import type { Event } from '../../src/log/event.js';
import type { Unit } from '../../src/model/unit.js';
import { canAttempt } from '../../src/progress/can-attempt.js';
import { evaluate } from '../../src/progress/evaluate.js';
import type { LearnerProgress, SkillProgress } from '../../src/progress/progress.js';
import { type OracleLearner, oracle, oracleGrade } from '../oracle/index.js';

type Flat = Record<string, unknown>;

function attemptShape({ id, form, version, late, proportion, meets, counts }: Record<string, unknown>): Flat {
  const exact =
    typeof proportion === 'object' && proportion !== null
      ? (proportion as { exact: string }).exact
      : proportion;
  return { id, form, version, late, proportion: exact, meets, counts };
}

function skillShape(skill: SkillProgress, answer: Flat): Flat {
  return {
    status: skill.status,
    figure: skill.figure?.exact ?? null,
    masteredAt: skill.masteredAt,
    via: skill.via,
    modified: skill.modified,
    threshold: skill.threshold.exact,
    open: skill.open,
    tried: skill.tried,
    judged: skill.judged,
    practiceDone: skill.practiceDone,
    canAttempt: answer,
    attempts: skill.attempts.map((attempt) => attemptShape({ ...attempt })),
  };
}

function engineLearner(unit: Unit, learner: LearnerProgress, now: string): Flat {
  const skills = Object.entries(learner.skills).map(([id, skill]) => {
    const answer = canAttempt(unit, learner, id, now);
    const said = answer.can
      ? { can: true, form: answer.form, barriers: [], from: null }
      : { can: false, form: null, barriers: [...answer.barriers].sort(), from: answer.from };
    return [id, skillShape(skill, said)] as const;
  });
  return {
    complete: learner.complete,
    excused: learner.excused,
    skills: Object.fromEntries(skills),
    sets: { ...learner.sets },
  };
}

function oracleLearner({ complete, excused, skills, sets }: OracleLearner): Flat {
  const plain = Object.entries(skills).map(([id, { canAttempt: said, attempts, ...rest }]) => {
    const answer = {
      can: said.can,
      form: said.can ? said.form : null,
      barriers: said.barriers,
      from: said.from,
    };
    return [
      id,
      { ...rest, canAttempt: answer, attempts: attempts.map((attempt) => attemptShape({ ...attempt })) },
    ] as const;
  });
  return { complete, excused, skills: Object.fromEntries(plain), sets: { ...sets } };
}

function rangeText(end: LearnerGrade['range']['lowest']): string | null {
  return end === null || typeof end === 'string' ? end : end.exact;
}

function engineGrade({ percent, letter, range, columns }: LearnerGrade): Flat {
  return {
    percent: percent?.exact ?? null,
    letter,
    lowest: rangeText(range.lowest),
    highest: rangeText(range.highest),
    columns: columns.map(({ id, earned, possible }) => ({ id, earned, possible })),
  };
}

/** What the engine says of a log, as flat data. */
export function engineSays(unit: Unit, events: readonly Event[], now: string): Flat {
  const progress = evaluate(unit, events, { now });
  const book = grade(unit, progress);
  const learners = Object.entries(progress.learners).map(([id, learner]) => {
    const graded = book.learners[id];
    return [id, { ...engineLearner(unit, learner, now), grade: graded && engineGrade(graded) }] as const;
  });
  const ignored = progress.ignored.map(({ id, code }) => `${id} ${code}`);
  return { learners: Object.fromEntries(learners), ignored: [...new Set(ignored)].sort() };
}

/** What the oracle says of it, in the same shape. */
export function oracleSays(unit: Unit, events: readonly Event[], now: string): Flat {
  const result = oracle(unit, events, now);
  const book = oracleGrade(unit, result, now);
  const learners = Object.entries(result.learners).map(([id, learner]) => {
    const graded = book[id];
    const shown = graded && {
      ...graded,
      columns: graded.columns.map(({ id: column, earned, possible }) => ({ id: column, earned, possible })),
    };
    return [id, { ...oracleLearner(learner), grade: shown }] as const;
  });
  const ignored = result.ignored.map(({ id, code }) => `${id} ${code}`);
  return { learners: Object.fromEntries(learners), ignored: [...new Set(ignored)].sort() };
}

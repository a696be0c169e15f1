import type { Event, ExcuseEvent } from '../../src/log/event.js';
import type { Skill, Unit } from '../../src/model/unit.js';
import type { Status, Via } from '../../src/progress/progress.js';
import { instant } from './days.js';
import { isGroupSettled, isSettled, openEntries, type StateOf, topOf } from './gates.js';
import { type Ignored, readLog } from './log.js';
import { type Q, text } from './rational.js';
import { type CanAttempt, canAttempt } from './reassess.js';
import { completeWhole, readScore } from './score.js';
import { type SkillFacts, skillFacts } from './skill.js';
import { setsOf, skillsOf, summativeMeasure } from './tree.js';

export { oracleGrade } from './grade.js';

export interface OracleSkill {
  readonly status: Status;
  readonly figure: string | null;
  readonly masteredAt: string | null;
  readonly via: Via | null;
  readonly modified: boolean;
  readonly threshold: string;
  readonly open: boolean;
  readonly tried: boolean;
  readonly judged: boolean;
  readonly practiceDone: boolean;
  readonly canAttempt: CanAttempt;
  readonly attempts: readonly {
    readonly id: string;
    readonly form: string | null;
    readonly version: number;
    readonly late: boolean;
    readonly proportion: string | null;
    readonly meets: boolean | null;
    readonly counts: boolean;
  }[];
}

interface OracleSummative {
  readonly excused: boolean;
  readonly taken: boolean;
  /** Of the last graded one. */
  readonly proportion: Q | null;
}

export interface OracleLearner {
  readonly complete: boolean;
  readonly excused: boolean;
  /** Without retired skills that have no evidence. */
  readonly skills: Readonly<Record<string, OracleSkill>>;
  readonly sets: Readonly<Record<string, { readonly open: boolean; readonly settled: boolean }>>;
  /** What grading reads. */
  readonly facts: ReadonlyMap<string, SkillFacts & { readonly excused: boolean }>;
  readonly summatives: ReadonlyMap<string, OracleSummative>;
}

export interface OracleResult {
  readonly learners: Readonly<Record<string, OracleLearner>>;
  readonly ignored: readonly Ignored[];
}

/** Everything that a log says about a unit at one instant, by the plainest means. */
export function oracle(unit: Unit, events: readonly Event[], now: string): OracleResult {
  const log = readLog(unit, events, now);
  const learners = Object.create(null) as Record<string, OracleLearner>;
  for (const id of log.learners) {
    const own = log.events.filter((event) => event.learner === id);
    learners[id] = learner(unit, own, log.voided, instant(now) ?? 0);
  }
  return { learners, ignored: log.ignored };
}

function learner(unit: Unit, all: readonly Event[], voided: ReadonlySet<string>, now: number): OracleLearner {
  const standing = all.filter((event) => !voided.has(event.id));
  const excuses = standing.filter((event): event is ExcuseEvent => event.type === 'excuse');
  const isExcused = (about: (event: ExcuseEvent) => boolean): boolean =>
    excuses.filter(about).at(-1)?.excused === true;
  const unitExcused = isExcused((event) => event.skill == null && event.summative == null);

  const skills = skillsOf(unit.skills);
  const facts = new Map(
    skills.map((skill) => {
      const excused = unitExcused || isExcused((event) => event.skill === skill.id);
      return [skill.id, { ...skillFacts(unit, skill, all, voided), excused }];
    }),
  );
  const factsOf = (skill: Skill): SkillFacts & { excused: boolean } => {
    const found = facts.get(skill.id);
    if (!found) throw new RangeError(`no facts about ${skill.id}`);
    return found;
  };
  const state: StateOf = (skill) => factsOf(skill);
  const open = openEntries(unit, state);

  const status = (skill: Skill): Status => {
    const one = factsOf(skill);
    const newest = one.attempts.filter((attempt) => !attempt.voided).at(-1);
    if (one.excused) return 'excused';
    if (one.mastered) return 'mastered';
    if (!open.has(skill.id) && !one.tried) return 'locked';
    // READING: the newest attempt that is not voided, whether or not it would count.
    if (newest && newest.scored === null) return 'submitted';
    if (one.tried || one.judgedNotMastered) return 'notYet';
    if (!skill.practice?.required || one.practiceDone) return 'ready';
    if (one.practice.some((practice) => practice.logged)) return 'practicing';
    return 'open';
  };

  const shown = Object.create(null) as Record<string, OracleSkill>;
  for (const skill of skills) {
    const one = factsOf(skill);
    if (skill.retired && !one.hasEvidence) continue;
    const where = { open: open.has(skill.id), excused: one.excused };
    shown[skill.id] = {
      status: status(skill),
      figure: one.figure && text(one.figure),
      masteredAt: one.masteredAt,
      via: one.via,
      modified: one.modified,
      threshold: text(one.threshold),
      open: where.open,
      tried: one.tried,
      judged: one.judged,
      practiceDone: one.practiceDone,
      canAttempt: canAttempt(unit, skill, one, where, standing, now),
      attempts: one.attempts.map((attempt) => ({
        id: attempt.event.id,
        form: attempt.form,
        version: attempt.version,
        late: attempt.late,
        proportion: attempt.scored && text(attempt.scored.whole),
        meets: attempt.meets,
        counts: attempt.counts,
      })),
    };
  }

  const sets = Object.create(null) as Record<string, { open: boolean; settled: boolean }>;
  for (const set of setsOf(unit.skills))
    sets[set.id] = { open: open.has(set.id), settled: isSettled(set, state) };

  const summatives = new Map(
    unit.summatives.map((summative) => {
      const measure = summativeMeasure(summative);
      const sittings = standing.filter(
        (event) => event.type === 'summative' && event.summative === summative.id,
      );
      const proportions = sittings.flatMap((sitting) => {
        const grades = standing.filter((event) => event.type === 'grade' && event.of === sitting.id);
        const readings = [sitting, ...grades].flatMap((event) => {
          const score = event.type === 'summative' || event.type === 'grade' ? event.score : null;
          const reading = score == null ? null : readScore(score, measure);
          return reading ? [reading] : [];
        });
        const reading = readings.at(-1);
        const proportion = reading && completeWhole(reading, measure);
        return proportion ? [proportion] : [];
      });
      const excused = unitExcused || isExcused((event) => event.summative === summative.id);
      return [
        summative.id,
        { excused, taken: sittings.length > 0, proportion: proportions.at(-1) ?? null },
      ] as const;
    }),
  );

  return {
    complete: unitExcused || isGroupSettled(topOf(unit), state),
    excused: unitExcused,
    skills: shown,
    sets,
    facts,
    summatives,
  };
}

import { fromFigure } from '../exact/figure.js';
import { fromNumber, larger, ONE, type Ratio, ZERO } from '../exact/ratio.js';
import type { Tier } from '../model/grading.js';
import type { Rubric } from '../model/rubric.js';
import type { Summative } from '../model/unit.js';
import type { LearnerProgress, SkillProgress, SummativeProgress } from '../progress/progress.js';
import { deadline, type NodePlan, type Plan, type SetPlan, type SkillPlan } from '../rules/plan.js';
import { parseInstant } from '../time/moment.js';

/** One practice column as far as it was earned. */
export interface PracticeFact {
  readonly task: string | null;
  readonly points: Ratio;
  readonly optional: boolean;
  readonly logged: boolean;
  readonly best: Ratio;
}

/** What grading knows of one skill: progress and nothing else. */
export interface SkillFact {
  readonly index: number;
  readonly id: string;
  readonly tier: Tier;
  readonly excused: boolean;
  readonly retired: boolean;
  /** Whether progress lists it: a retired skill is listed only with evidence. */
  readonly listed: boolean;
  readonly mastered: boolean;
  /** At least one counting or kept attempt is graded. */
  readonly tried: boolean;
  /** Whether there is a figure at all. */
  readonly shown: boolean;
  /** 0 where nothing was shown; of a mastered skill at least its threshold. */
  readonly figure: Ratio;
  readonly points: Ratio;
  readonly practice: readonly PracticeFact[];
  readonly rubric: Rubric | null;
}

/** What grading knows of one summative. */
export interface SummativeFact {
  readonly summative: Summative;
  readonly excused: boolean;
  readonly graded: boolean;
  readonly proportion: Ratio;
}

/** What grading knows of one learner. */
export interface GradeFacts {
  readonly plan: Plan;
  readonly skills: readonly SkillFact[];
  readonly summatives: readonly SummativeFact[];
  /** By node number of the plan: whether a set is settled. */
  readonly settled: (set: number) => boolean;
  /** Whether what was not tried yet is left out. */
  readonly excludes: boolean;
}

function practiceFacts({ skill }: SkillPlan, progress: SkillProgress | undefined): PracticeFact[] {
  const { practice } = skill;
  if (practice === null) return [];
  const columns =
    practice.tasks.length > 0 ? practice.tasks : [{ id: null, points: practice.points, optional: false }];
  return columns.flatMap(({ id, points, optional }, place) => {
    const worth = fromNumber(points);
    if (worth === null) return [];
    const { logged = false, best = null } = progress?.practice[place] ?? {};
    return [{ task: id, points: worth, optional, logged, best: best === null ? ZERO : fromFigure(best) }];
  });
}

function skillFact(skill: SkillPlan, index: number, learner: LearnerProgress): SkillFact {
  const progress = learner.skills[skill.id];
  const mastered = progress !== undefined && progress.via !== null;
  const shown = progress?.figure ? fromFigure(progress.figure) : ZERO;
  return {
    index,
    id: skill.id,
    tier: skill.tier,
    excused: learner.excused || progress?.status === 'excused',
    retired: skill.retired,
    listed: progress !== undefined,
    mastered,
    tried: progress?.judged ?? false,
    shown: mastered || progress?.figure != null,
    figure: mastered ? larger(shown, fromFigure(progress.threshold)) : shown,
    points: fromNumber(skill.skill.check.points) ?? ONE,
    practice: practiceFacts(skill, progress),
    rubric: skill.current.standard.rubric,
  };
}

/** What is known of one summative; what progress does not list was not taken. */
export function summativeFact(summative: Summative, progress: SummativeProgress | undefined): SummativeFact {
  const { excused = false, graded = false, proportion = null } = progress ?? {};
  return { summative, excused, graded, proportion: proportion === null ? ZERO : fromFigure(proportion) };
}

/** A summative that was not taken yet, as it is when it is taken in full. */
export function atBest(fact: SummativeFact): SummativeFact {
  return fact.graded ? fact : { ...fact, graded: true, proportion: ONE };
}

/** Whether untried columns are left out at this moment: as said, else until the unit closes. */
function excludesPending(plan: Plan, at: string): boolean {
  const { pending } = plan.unit.grading;
  if (pending !== null) return pending === 'exclude';
  return (parseInstant(at) ?? 0) <= (deadline(plan, 0) ?? Number.NEGATIVE_INFINITY);
}

/** Whether a skill is the one with an id, or in the set with it. */
export function isWithin(plan: Plan, node: number, id: string): boolean {
  if (node === plan.top) return false;
  const own = (plan.skills[node] ?? plan.sets[node - plan.top]) as NodePlan;
  return own.id === id || isWithin(plan, own.parent, id);
}

/** Reads one learner's progress as grading does. */
export function gradeFacts(plan: Plan, learner: LearnerProgress, at: string): GradeFacts {
  return {
    plan,
    skills: plan.skills.map((skill, index) => skillFact(skill, index, learner)),
    summatives: [...plan.summatives.values()].map((each) => {
      const fact = summativeFact(each, learner.summatives[each.id]);
      return learner.excused ? { ...fact, excused: true } : fact;
    }),
    settled: (set) => {
      if (set === plan.top) return learner.complete;
      return learner.sets[(plan.sets[set - plan.top] as SetPlan).id]?.settled ?? false;
    },
    excludes: excludesPending(plan, at),
  };
}

/** The least that this can still come to: what is tried and not mastered ends at 0, the untried stays untried. */
export function lowestFacts(facts: GradeFacts): GradeFacts {
  const skills = facts.skills.map((skill) => (skill.mastered ? skill : { ...skill, figure: ZERO }));
  return { ...facts, skills, excludes: false };
}

/** The most: every skill mastered in full, all practice and every summative not taken yet earned in full. */
export function highestFacts(facts: GradeFacts): GradeFacts {
  const skills = facts.skills.map((skill) => ({
    ...skill,
    mastered: true,
    shown: true,
    figure: ONE,
    practice: skill.practice.map((practice) => ({ ...practice, logged: true, best: ONE })),
  }));
  return { ...facts, skills, summatives: facts.summatives.map(atBest), settled: () => true };
}

import {
  atLeast,
  fromNumber,
  mean,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  ZERO,
} from '../exact/ratio.js';
import { subjectOf } from '../model/bundle-subject.js';
import type { BundleAmount, BundleCondition, Scheme } from '../model/grading.js';
import type { Rubric } from '../model/rubric.js';
import { levelProportion } from '../rules/score.js';
import type { DraftColumn } from './columns.js';
import { type GradeFacts, isWithin, type SkillFact, type SummativeFact } from './grade-facts.js';
import { bestPercent } from './percent.js';
import { askedSkills } from './tiers.js';

/** The letter, what it was reached by, and what the next better one lacks. */
export interface BundleVerdict {
  readonly letter: string | null;
  readonly better: { readonly letter: string; readonly lacks: readonly string[] } | null;
}

function enough(amount: BundleAmount, have: number, of: number): boolean {
  switch (amount.type) {
    case 'all':
      return have === of;
    case 'count':
      return have >= Math.min(amount.n, of);
    case 'proportion':
      return atLeast(ratio(have), multiply(parseExact(amount.value) ?? ZERO, ratio(of)));
  }
}

/** A level that a rubric does not have is not reached, nor is any without a rubric. */
function isAtLevel(figure: Ratio, rubric: Rubric | null, level: string): boolean {
  const line = rubric && levelProportion(rubric, level);
  return line !== null && atLeast(figure, line);
}

function reaches({ shown, figure, rubric }: SkillFact, level: string): boolean {
  return shown && isAtLevel(figure, rubric, level);
}

function holdsFor(skills: readonly SkillFact[], need: BundleCondition['need']): boolean {
  switch (need.type) {
    case 'level':
      return skills.every((skill) => reaches(skill, need.level));
    case 'levels':
      return need.levels.every(({ level, amount }) =>
        enough(amount, skills.filter((skill) => reaches(skill, level)).length, skills.length),
      );
    default:
      return enough(need, skills.filter(({ mastered }) => mastered).length, skills.length);
  }
}

/** `all` of a summative is all its points, a number that many of them. */
function holdsForSummative(fact: SummativeFact, need: BundleCondition['need']): boolean {
  if (fact.excused) return true;
  if (!fact.graded) return false;
  const reached = (level: string) => isAtLevel(fact.proportion, fact.summative.rubric, level);
  switch (need.type) {
    case 'proportion':
      return atLeast(fact.proportion, parseExact(need.value) ?? ZERO);
    case 'level':
      return reached(need.level);
    case 'levels':
      return need.levels.every(({ level }) => reached(level));
    case 'count':
      return atLeast(multiply(fact.proportion, fromNumber(fact.summative.points) ?? ZERO), ratio(need.n));
    case 'all':
      return atLeast(fact.proportion, ONE);
  }
}

function holdsForSkill(skill: SkillFact, need: BundleCondition['need']): boolean {
  if (skill.excused || skill.retired) return true;
  if (need.type === 'proportion') return atLeast(skill.figure, parseExact(need.value) ?? ZERO);
  return holdsFor([skill], need);
}

/** What conditions are about: the columns, and the skills that are asked for. */
interface Asked {
  readonly facts: GradeFacts;
  readonly columns: readonly DraftColumn[];
  readonly skills: readonly SkillFact[];
}

function holds({ facts, columns, skills }: Asked, { subject, need }: BundleCondition): boolean {
  const line = need.type === 'proportion' ? (parseExact(need.value) ?? ZERO) : ONE;
  switch (subject.type) {
    case 'tier':
      return holdsFor(
        skills.filter(({ tier }) => tier === subject.tier),
        need,
      );
    case 'skills':
      return holdsFor(skills, need);
    case 'average': {
      const figures = skills.map(({ figure }) => figure);
      return figures.length === 0 || atLeast(mean(figures), line);
    }
    case 'lowest':
      return skills.every(({ figure }) => atLeast(figure, line));
    case 'points': {
      const { value } = bestPercent(facts, columns);
      return value !== null && atLeast(value, line);
    }
    case 'entry': {
      const summative = facts.summatives.find((each) => each.summative.id === subject.id);
      if (summative !== undefined) return holdsForSummative(summative, need);
      const node = facts.plan.nodes.get(subject.id);
      if (node === undefined) return false;
      const skill = facts.skills[node];
      if (skill !== undefined) return holdsForSkill(skill, need);
      return holdsFor(
        skills.filter(({ index }) => isWithin(facts.plan, index, subject.id)),
        need,
      );
    }
  }
}

/** The first bundle whose conditions all hold, else `otherwise`; null where nothing is left to count. */
export function gradeBundles(
  facts: GradeFacts,
  columns: readonly DraftColumn[],
  scheme: Scheme & { type: 'bundles' },
): BundleVerdict | null {
  const skills = askedSkills(facts);
  if (skills.length === 0 && facts.summatives.every(({ excused }) => excused)) return null;
  let better: BundleVerdict['better'] = null;
  for (const { letter, conditions } of scheme.bundles) {
    const missing = conditions.filter((condition) => !holds({ facts, columns, skills }, condition));
    if (missing.length === 0) return { letter, better };
    better = { letter, lacks: missing.map(({ subject }) => subjectOf(subject)) };
  }
  return { letter: scheme.otherwise, better };
}

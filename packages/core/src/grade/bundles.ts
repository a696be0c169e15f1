import {
  atLeast,
  fromNumber,
  mean,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ratio,
  smaller,
  ZERO,
} from '../exact/ratio.js';
import type { Bundle, BundleAmount, BundleCondition, Grading } from '../model/grading.js';
import { levelProportion } from '../rules/score.js';
import { draftColumns } from './columns.js';
import type { GradeFacts, SkillFact, SummativeFact } from './grade-facts.js';
import { bestPercent } from './percent.js';
import { askedSkills } from './tiers.js';

/** The letter, what it was reached by, and what the next better one lacks. */
export interface BundleVerdict {
  readonly letter: string | null;
  readonly better: { readonly letter: string; readonly lacks: readonly string[] } | null;
}

/** The name of what a condition is about, as the file has it. */
export function subjectName({ subject }: BundleCondition): string {
  if (subject.type === 'entry') return subject.id;
  return subject.type === 'tier' ? subject.tier : subject.type;
}

function enough(amount: BundleAmount, have: number, of: number): boolean {
  switch (amount.type) {
    case 'all':
      return have === of;
    case 'count':
      return have >= Math.min(amount.n, of);
    case 'proportion':
      return of === 0 || atLeast(ratio(have, of), parseExact(amount.value) ?? ZERO);
  }
}

function reaches(skill: SkillFact, level: string): boolean {
  const line = skill.rubric === null ? null : levelProportion(skill.rubric, level);
  return skill.shown && line !== null && atLeast(skill.figure, line);
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
  const { rubric } = fact.summative;
  const reached = (level: string) => {
    const line = rubric === null ? null : levelProportion(rubric, level);
    return line !== null && atLeast(fact.proportion, line);
  };
  switch (need.type) {
    case 'proportion':
      return atLeast(fact.proportion, parseExact(need.value) ?? ZERO);
    case 'level':
      return reached(need.level);
    case 'levels':
      return need.levels.every(({ level }) => reached(level));
    case 'count': {
      const points = fact.summative.points === null ? null : fromNumber(fact.summative.points);
      return points !== null && atLeast(multiply(fact.proportion, points), ratio(need.n));
    }
    case 'all':
      return atLeast(fact.proportion, ONE);
  }
}

function holdsForSkill(skill: SkillFact, need: BundleCondition['need']): boolean {
  if (skill.excused || skill.retired) return true;
  if (need.type === 'proportion') return atLeast(skill.figure, parseExact(need.value) ?? ZERO);
  return holdsFor([skill], need);
}

function isInside(facts: GradeFacts, skill: SkillFact, set: number): boolean {
  const { plan } = facts;
  let node = plan.skills[skill.index]?.parent ?? -1;
  while (node >= plan.top && node !== set) node = plan.sets[node - plan.top]?.parent ?? -1;
  return node === set;
}

function statistic(values: readonly Ratio[], type: 'average' | 'lowest'): Ratio {
  if (values.length === 0) return ZERO;
  return type === 'average' ? mean(values) : values.reduce(smaller);
}

function holds(facts: GradeFacts, grading: Grading, condition: BundleCondition): boolean {
  const { subject, need } = condition;
  const skills = askedSkills(facts);
  const line = need.type === 'proportion' ? (parseExact(need.value) ?? ZERO) : ratio(1);
  switch (subject.type) {
    case 'tier':
      return holdsFor(
        skills.filter(({ index }) => facts.plan.skills[index]?.tier === subject.tier),
        need,
      );
    case 'skills':
      return holdsFor(skills, need);
    case 'average':
    case 'lowest': {
      const figures = skills.map(({ figure }) => figure);
      return figures.length === 0 || atLeast(statistic(figures, subject.type), line);
    }
    case 'points': {
      const { value } = bestPercent(facts, draftColumns(facts, grading), { type: 'points' });
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
        skills.filter((each) => isInside(facts, each, node)),
        need,
      );
    }
  }
}

function lacks(facts: GradeFacts, grading: Grading, bundle: Bundle): string[] {
  return bundle.conditions.filter((condition) => !holds(facts, grading, condition)).map(subjectName);
}

/** The first bundle whose conditions all hold, else `otherwise`; null where nothing is left to count. */
export function gradeBundles(facts: GradeFacts, grading: Grading): BundleVerdict {
  const { scheme } = grading;
  if (scheme.type !== 'bundles') return { letter: null, better: null };
  const something =
    facts.skills.some(({ excused, retired }) => !excused && !retired) ||
    facts.summatives.some(({ excused }) => !excused);
  if (!something) return { letter: null, better: null };
  let better: BundleVerdict['better'] = null;
  for (const bundle of scheme.bundles) {
    const missing = lacks(facts, grading, bundle);
    if (missing.length === 0) return { letter: bundle.letter, better };
    better = { letter: bundle.letter, lacks: missing };
  }
  return { letter: scheme.otherwise, better };
}

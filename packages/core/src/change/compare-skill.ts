import type { Path } from '../model/path.js';
import type { Reassess } from '../model/policy.js';
import type { Skill } from '../model/unit.js';
import { type ChangePlace, type Emit, sayIn } from './change.js';
import type { ChangeCode } from './change-class.js';
import { compareCheck } from './compare-check.js';
import { comparePractice } from './compare-practice.js';
import { conditionsChange, lastingChange } from './compare-threshold.js';
import { isEqual } from './equal.js';

/** Which code says that a key of reassessment changed. */
const REASSESS: { readonly [Key in keyof Reassess]: ChangeCode } = {
  attempts: 'attempts-changed',
  wait: 'wait-changed',
  steps: 'steps-changed',
  form: 'form-policy-changed',
  until: 'until-changed',
  cap: 'retry-cap-changed',
  when: 'when-changed',
};

/** Compares what stands under one key, or several that belong together. */
type Compare = (code: ChangeCode | null, rest: Path, before: unknown, after: unknown) => void;

function compareMastery(base: Skill, head: Skill, compare: Compare): void {
  const [was, is] = [base.mastery, head.mastery];
  const conditions = conditionsChange(
    { mastery: was, measure: base.check.measure },
    { mastery: is, measure: head.check.measure },
  );
  if (conditions !== null) compare(conditions, ['mastery'], was, is);
  compare('combining-changed', ['mastery', 'by'], was.by, is.by);
  compare('together-changed', ['mastery', 'together'], was.together, is.together);
  compare(lastingChange(was, is), ['mastery', 'lasting'], was.lasting, is.lasting);
}

/** Compares two states of one skill. */
export function compareSkill(base: Skill, head: Skill, place: ChangePlace, emit: Emit): void {
  const say = sayIn('skill', place, emit);
  const compare: Compare = (code, rest, before, after) => {
    if (code === null || isEqual(before, after)) return;
    say(code, rest, before, after);
  };
  compare('title-changed', ['title'], base.title, head.title);
  compare('tier-changed', ['tier'], base.tier, head.tier);
  compare('standards-changed', ['standards'], base.standards, head.standards);
  compare('materials-changed', ['materials'], base.materials, head.materials);
  compare('plan-changed', [head.due === undefined ? 'days' : 'due'], planOf(base), planOf(head));
  compare(head.retired ? 'skill-retired' : 'skill-reinstated', ['retired'], base.retired, head.retired);
  compareMastery(base, head, compare);
  for (const [key, code] of Object.entries(REASSESS)) {
    const of = key as keyof Reassess;
    compare(code, ['reassess', key], base.reassess[of], head.reassess[of]);
  }
  comparePractice(base, head, place, emit);
  compareCheck(base, head, place, emit);
  compare('metadata-changed', ['metadata'], base.metadata, head.metadata);
}

function planOf({ due, days }: Skill) {
  return {
    ...(due === undefined ? {} : { due }),
    ...(days === undefined ? {} : { days }),
  };
}

import { add, multiply, parseExact, type Ratio, ratio, subtract, ZERO } from '../exact/ratio.js';
import type { Scheme, Tier } from '../model/grading.js';
import { leftOut } from './choice.js';
import type { GradeFacts } from './grade-facts.js';

/** How far a tier is done and what the grade has come to with it. */
export interface TierStep {
  readonly tier: Tier;
  readonly have: number;
  readonly of: number;
  readonly figure: Ratio;
}

/** The skills that grading by tiers and bundles asks about. */
export function askedSkills(facts: GradeFacts): GradeFacts['skills'] {
  const out = leftOut(facts);
  return facts.skills.filter((skill) => !skill.excused && !skill.retired && !out.has(skill.index));
}

/**
 * All of a tier earns its figure, part of it proportionally from the figure below, or nothing. A tier counts only
 * when the ones before are complete; one without skills is. Null where no skill is left.
 */
export function gradeTiers(
  facts: GradeFacts,
  scheme: Scheme & { type: 'tiers' },
): { value: Ratio | null; steps: TierStep[] } {
  const skills = askedSkills(facts);
  if (skills.length === 0) return { value: null, steps: [] };
  let value = ZERO;
  const steps: TierStep[] = [];
  for (const tier of ['must', 'should', 'aspire'] as const) {
    const figure = scheme[tier] === null ? null : parseExact(scheme[tier]);
    if (figure === null) continue;
    const own = skills.filter((skill) => skill.tier === tier);
    const have = own.filter(({ mastered }) => mastered).length;
    const complete = have === own.length;
    if (complete) value = figure;
    else if (scheme.partial === 'proportional')
      value = add(value, multiply(subtract(figure, value), ratio(have, own.length)));
    steps.push({ tier, have, of: own.length, figure: value });
    if (!complete) break;
  }
  return { value, steps };
}

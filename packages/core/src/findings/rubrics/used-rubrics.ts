import type { Skill, Summative } from '../../model/unit.js';

/** The names of the rubrics that skills and summatives are measured in, those of earlier versions included. */
export function usedRubrics(
  skills: readonly { readonly entry: Skill }[],
  summatives: readonly Summative[],
): ReadonlySet<string | undefined> {
  const used = new Set(summatives.map(({ rubric }) => rubric?.id));
  for (const { entry } of skills) {
    for (const { measure } of [entry.check, ...entry.check.history])
      if (measure.type === 'rubric') used.add(measure.rubric.id);
  }
  return used;
}

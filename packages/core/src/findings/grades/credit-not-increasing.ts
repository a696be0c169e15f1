import { compare, parseExact, ZERO } from '../../exact/ratio.js';
import type { Credit } from '../../model/grading.js';
import type { Path } from '../../model/path.js';
import type { Rubric } from '../../model/rubric.js';
import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

type LevelCredit = Credit & { readonly type: 'levels' };

function rubricsOf({ skills, summatives }: Survey, kind: string): ReadonlySet<Rubric> {
  if (kind === 'summative') return new Set(summatives.flatMap(({ rubric }) => rubric ?? []));
  return new Set(
    skills.flatMap(({ entry }) =>
      entry.check.measure.type === 'rubric' ? [entry.check.measure.rubric] : [],
    ),
  );
}

/** The first level of a rubric that earns less than a lower one. */
function fallIn({ levels }: LevelCredit, rubric: Rubric): { level: string; below: string } | null {
  const earns = new Map(levels.map(({ level, credit }) => [level, parseExact(credit) ?? ZERO]));
  let below: string | null = null;
  for (const { name } of rubric.levels) {
    const own = earns.get(name);
    if (own === undefined) continue;
    if (below !== null && compare(own, earns.get(below) ?? ZERO) < 0) return { level: name, below };
    below = name;
  }
  return null;
}

/** A better result never earns less. */
export const creditNotIncreasing: Rule = {
  code: 'credit-not-increasing',
  severity: 'error',
  find(survey, found) {
    const { credit } = survey.grading;
    for (const kind of ['practice', 'check', 'summative'] as const) {
      const said = credit[kind];
      const path: Path = ['grading', 'credit', kind];
      if (said.type === 'table') {
        if (compare(parseExact(said.notYet) ?? ZERO, parseExact(said.mastered) ?? ZERO) > 0)
          found([...path, 'notYet'], { level: 'mastered', below: 'notYet' });
      } else if (said.type === 'levels') {
        const told = new Set<string>();
        for (const rubric of rubricsOf(survey, kind)) {
          const fall = fallIn(said, rubric);
          if (fall === null || told.has(fall.level)) continue;
          told.add(fall.level);
          found([...path, fall.level], fall);
        }
      }
    }
  },
};

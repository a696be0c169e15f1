import { isInUse } from '../checks/reach.js';
import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

const BEST: ReadonlySet<string> = new Set(
  'excellent outstanding advanced expert exemplary exceeds exceeding extending mastered mastery excelente sobresaliente avanzado experto destacado'.split(
    ' ',
  ),
);
const LOWEST: ReadonlySet<string> = new Set(
  'beginning beginner emerging novice starting poor weak not developing limited insufficient inadequate unsatisfactory below failing inicial iniciado principiante insuficiente'.split(
    ' ',
  ),
);

const isOneOf = (words: ReadonlySet<string>, name: string | undefined): boolean =>
  words.has((name ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '');

/** The names of the levels that a threshold is at and that every attempt reaches, by rubric. */
function reachedByAll({ thresholds }: Survey): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  for (const place of thresholds) {
    if (!isInUse(place)) continue;
    for (const { bound, value, measure, key } of place.bounds) {
      if (bound.type !== 'level' || measure.type !== 'rubric' || key[0] !== 'atLeast' || value === null)
        continue;
      const { levels } = measure.rubric;
      if (levels.length > 1 && levels[0]?.name === bound.level) found.set(measure.rubric, bound.level);
    }
  }
  return found;
}

/** Levels go from the lowest to the highest, also where they are given no points that would show it. */
export const levelsBestFirst: Rule = {
  code: 'levels-best-first',
  severity: 'warning',
  find(survey, found) {
    const reached = reachedByAll(survey);
    for (const { rubric, path } of survey.rubrics) {
      const [first, last] = [rubric.levels.at(0)?.name, rubric.levels.at(-1)?.name];
      const threshold = reached.get(rubric);
      if (first === undefined || last === undefined) continue;
      if (isOneOf(BEST, first) && isOneOf(LOWEST, last)) found([...path, 'levels'], { first, last });
      else if (threshold !== undefined) found([...path, 'levels'], { first, last, threshold });
    }
  },
};

import type { Rule } from '../rule.js';

/** Levels go from the lowest to the highest, each worth more than the one before, and the highest worth something. */
export const levelsNotIncreasing: Rule = {
  code: 'levels-not-increasing',
  severity: 'error',
  find({ rubrics }, found) {
    for (const { rubric, path } of rubrics) {
      const { levels } = rubric;
      const wrong = levels.findIndex(
        ({ points }, rank) => rank > 0 && points <= (levels[rank - 1]?.points ?? 0),
      );
      const below = levels.findIndex(({ points }) => points < 0);
      const rank = wrong >= 0 ? wrong : below;
      const level = levels[rank];
      if (level !== undefined) found([...path, 'levels', rank], { level: level.name, points: level.points });
      if ((levels.at(-1)?.points ?? 0) <= 0) found([...path, 'levels'], { level: '', points: 0 });
    }
  },
};

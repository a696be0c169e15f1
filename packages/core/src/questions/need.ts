import { type Figure, toFigure } from '../exact/figure.js';
import { exact, fromNumber, multiply, ONE, parseExact, type Ratio, ratio } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Skill, Summative } from '../model/unit.js';
import { levelProportion } from '../rules/score.js';
import type { Hypothetical } from './what-if.js';

/** One thing that is still needed. */
export type Need<SkillId extends string = string> =
  /** So many more attempts on the check of a skill, each of at least this score. */
  | { readonly type: 'attempts'; readonly skill: SkillId; readonly attempts: number; readonly score: Figure }
  | { readonly type: 'practice'; readonly skill: SkillId }
  | {
      readonly type: 'summative';
      readonly summative: string;
      readonly score: Figure;
      readonly points: string;
      /** It was taken already, and without taking it again the goal cannot be reached. */
      readonly again: boolean;
    };

/** Something that could be done, with the scores that it could have, lowest first. */
export interface Candidate {
  readonly about: Skill | Summative;
  readonly type: Need['type'];
  readonly times: number;
  readonly grid: readonly Ratio[];
  /** The place in the grid that is taken. */
  readonly at: number;
  /** A summative that was taken already. */
  readonly again?: boolean;
}

/** The scores that a measure can give, lowest first. */
export function gridOf(measure: Measure): readonly Ratio[] {
  switch (measure.type) {
    case 'points': {
      const whole =
        Number.isSafeInteger(measure.points) && measure.points > 0 && measure.points <= 1000
          ? measure.points
          : 100;
      return Array.from({ length: whole }, (_, n) => ratio(n + 1, whole));
    }
    case 'rubric':
      return measure.rubric.levels.map(({ name }) => levelProportion(measure.rubric, name) ?? ONE);
    case 'checklist':
      return measure.lines.map(({ proportion }) => parseExact(proportion) ?? ONE);
    case 'proportion':
      return Array.from({ length: 100 }, (_, n) => ratio(n + 1, 100));
  }
}

/** What the log would say if it were done. */
export function eventsOf(learner: string, { about, type, times, grid, at }: Candidate): Hypothetical[] {
  if (type === 'practice') return [{ type, learner, skill: about.id }];
  const score = exact(grid[at] ?? ONE);
  const text = score.includes('/') ? score : `${score}/1`;
  if (type === 'summative') return [{ type, learner, summative: about.id, score: text }];
  return Array.from({ length: times }, () => ({
    type: 'attempt' as const,
    learner,
    skill: about.id,
    score: text,
  }));
}

/** How it is told. */
export function needOf({ about, type, times, grid, at, again = false }: Candidate): Need {
  const score = grid[at] ?? ONE;
  if (type === 'practice') return { type, skill: about.id };
  if (type === 'attempts') return { type, skill: about.id, attempts: times, score: toFigure(score) };
  const points = fromNumber((about as Summative).points ?? 1) ?? ONE;
  return { type, summative: about.id, score: toFigure(score), points: exact(multiply(score, points)), again };
}

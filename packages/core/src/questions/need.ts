import { type Figure, toFigure } from '../exact/figure.js';
import { exact, fromNumber, multiply, ONE, parseExact, type Ratio, ratio } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Skill, Summative } from '../model/unit.js';
import { levelProportion } from '../rules/score.js';
import type { Hypothetical } from './what-if.js';

/** One thing that is still needed. */
export type Need<SkillId extends string = string> =
  /** An attempt that waits to be graded has at least this score. */
  | { readonly type: 'grade'; readonly skill: SkillId; readonly attempt: string; readonly score: Figure }
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
  readonly type: 'attempts' | 'practice' | 'summative';
  /** Attempts that wait, to be graded with the score. */
  readonly waiting: readonly string[];
  readonly times: number;
  readonly grid: readonly Ratio[];
  /** The place in the grid that is taken. */
  readonly at: number;
  /** It is mastered, or was taken, already. */
  readonly again: boolean;
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

/** A need for each thing that a candidate does. */
export function needsOf({ about, type, waiting, times, grid, at, again }: Candidate): Need[] {
  const { id } = about;
  if (type === 'practice') return [{ type, skill: id }];
  const value = grid[at] ?? ONE;
  const score = toFigure(value);
  if (type === 'attempts') {
    const graded = waiting.map((attempt): Need => ({ type: 'grade', skill: id, attempt, score }));
    return times === 0 ? graded : [...graded, { type, skill: id, attempts: times, score }];
  }
  const points = fromNumber((about as Summative).points ?? 1) ?? ONE;
  return [{ type, summative: id, score, points: exact(multiply(value, points)), again }];
}

/**
 * What `outlook` says is needed, as what might happen: for `whatIf`.
 *
 * @example
 * ```ts
 * const need = { type: 'attempts', skill: 'add', attempts: 1, score: { exact: '1', percent: 100 } } as const;
 * hypotheticalsOf([need], 'ana') // → [{ type: 'attempt', learner: 'ana', skill: 'add', score: '1/1' }]
 * ```
 */
export function hypotheticalsOf(needs: readonly Need[], learner: string): Hypothetical[] {
  return needs.flatMap((need): Hypothetical[] => {
    if (need.type === 'practice') return [{ type: 'practice', learner, skill: need.skill }];
    // as a fraction, since a whole number would be points
    const score = need.score.exact.includes('/') ? need.score.exact : `${need.score.exact}/1`;
    if (need.type === 'grade') return [{ type: 'grade', learner, of: need.attempt, score }];
    if (need.type === 'summative') return [{ type: 'summative', learner, summative: need.summative, score }];
    const attempt: Hypothetical = { type: 'attempt', learner, skill: need.skill, score };
    return Array.from({ length: need.attempts }, () => attempt);
  });
}

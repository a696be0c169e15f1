import type { Figure, LearnerGrade, Range } from '@openmastery/core';
import { pointsText } from '../numbers.js';
import type { Formats } from '../pages/shell/formats.js';
import type { WhyWords } from './words.js';

/** Percent and letter in one; null where there is neither. */
export function gradeInWords(
  { percent, letter }: Pick<LearnerGrade, 'percent' | 'letter'>,
  formats: Formats,
): string | null {
  const parts = [percent === null ? null : formats.gradePercent(percent), letter];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** The worst and the best case of a grade, in a sentence; none where nothing counts. */
export function rangeInWords({ lowest, highest }: Range, say: WhyWords, formats: Formats): readonly string[] {
  if (lowest === null || highest === null) return [];
  const [from, to] = [lowest, highest].map((end) =>
    typeof end === 'string' ? end : formats.gradePercent(end),
  ) as [string, string];
  return [from === to ? say.settled : say.between(from, to)];
}

/** The score of an attempt: its percent, after the level that it reached. */
export function scoreInWords(score: Figure, level: string | null, formats: Formats): string {
  const percent = formats.percent(score);
  return level === null ? percent : `${level} (${percent})`;
}

/** Points, to two decimals, in the numbers of a language. */
export function pointsInWords(exact: string, formats: Formats): string {
  return formats.number(Number(pointsText(exact)));
}

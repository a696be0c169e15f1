import type { Check } from '@openmastery/core';
import type { FindingData } from '../finding.js';
import { nearest } from '../nearest.js';
import { proportionInWords } from '../proportion-words.js';
import { saysAbsent, saysExcused } from './log-words.js';

/** How a score may be written anywhere. */
export const ANY_SCORE: readonly string[] = ['4/5', '80%'];

/** How a score of a check may be written. */
export function scoresOf(check: Check | undefined): readonly string[] {
  switch (check?.measure.type) {
    case 'rubric':
      return check.measure.rubric.levels.map(({ name }) => name);
    case 'checklist':
      return [...check.measure.lines.flatMap(({ items }) => items), '80%'];
    default:
      return ANY_SCORE;
  }
}

/** What is known of a score that cannot be read: no score was meant, a criterion is unknown, a level is misspelt. */
export function meantByScore(score: unknown, check: Check | undefined): FindingData {
  if (typeof score === 'string') {
    if (saysAbsent(score)) return { absent: 'yes', ...(saysExcused(score) ? { excused: 'yes' } : {}) };
    const meant = proportionInWords(score) ?? pointsInWords(score);
    if (meant !== null) return { examples: [meant] };
  }
  if (check?.measure.type !== 'rubric') return {};
  const { criteria, levels } = check.measure.rubric;
  const names = levels.map(({ name }) => name);
  if (typeof score === 'string') return { nearest: nearest(score, names) };
  if (typeof score !== 'object' || score === null || Array.isArray(score)) return {};
  const ids = criteria.map(({ id }) => id);
  const [unknown] = Object.keys(score).filter((criterion) => !ids.includes(criterion));
  if (unknown !== undefined) return { criterion: unknown, known: ids, nearest: nearest(unknown, ids) };
  const [level] = Object.values(score).filter((said) => typeof said === 'string' && !names.includes(said));
  return level === undefined ? {} : { nearest: nearest(String(level), names) };
}

function pointsInWords(score: string): string | null {
  return /^(\d+(?:\.\d+)?) ?(?:points?|pts?|marks?|puntos?)$/i.exec(score.trim())?.[1] ?? null;
}

/** A score as a log has it: `facts: 3, words: 2`. */
export function scoreText(score: unknown): string {
  if (Array.isArray(score)) return score.join('; ');
  if (typeof score !== 'object' || score === null) return String(score ?? '');
  return Object.entries(score)
    .map(([criterion, level]) => `${criterion}: ${level}`)
    .join(', ');
}

import { type Goal, lettersOf, type Unit } from '@openmastery/core';
import { didYouMean } from '../did-you-mean.js';
import { skillsOf } from '../skills.js';

/**
 * What a person wants to reach in a unit: a letter, a skill by its id, `unit`, or `mastery` of the skill that is asked about.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'], grading: { scale: 'letters' } });
 * readGoal('b', unit, undefined) // → { goal: { letter: 'B' } }
 * readGoal('ad', unit, undefined) // → { problem: '`ad` is no goal here: `A`, `B`, `C`, `D`, `F`, `unit`, or a skill; did you mean `add`?' }
 * ```
 */
export function readGoal(
  text: string,
  unit: Unit,
  skill: string | undefined,
): { readonly goal: Goal } | { readonly problem: string } {
  const letters = lettersOf(unit);
  const skills = skillsOf(unit).map((placed) => placed.skill.id);
  const letter = letters.find((one) => one.toLowerCase() === text.toLowerCase());
  if (letters.includes(text)) return { goal: { letter: text } };
  if (skills.includes(text)) return { goal: { skill: text } };
  if (text === 'unit') return { goal: { unit: true } };
  if (text === 'mastery') {
    return skill === undefined
      ? { problem: '`mastery` of which skill? Add `--skill ID`' }
      : { goal: { skill } };
  }
  if (letter !== undefined) return { goal: { letter } };
  const listed = [...letters, 'unit'].map((word) => `\`${word}\``).join(', ');
  return {
    problem: `\`${text}\` is no goal here: ${listed}, or a skill${didYouMean(text, [...skills, 'unit', 'mastery'])}`,
  };
}

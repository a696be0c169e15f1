import { skillsOf } from './skills-of.js';
import type { TextFinding, TextSubject } from './text-finding.js';

/** Skills that are aligned with no standard. */
export function findSkillsWithoutStandard({ unit }: TextSubject): readonly TextFinding[] {
  return skillsOf(unit)
    .filter(({ skill }) => skill.standards.length === 0)
    .map(({ skill, path }) => ({ code: 'skill-without-standard', path, data: { id: skill.id } }));
}

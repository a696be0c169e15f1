import type { OptInCode } from '../finding.js';
import { findBrokenLinks } from './broken-link.js';
import { findMissingAltText } from './missing-alt-text.js';
import { findTitlesWithoutVerb } from './no-measurable-verb.js';
import { findSkillsWithoutStandard } from './skill-without-standard.js';
import type { TextFinding, TextSubject } from './text-finding.js';

const FINDERS: {
  readonly [Code in OptInCode]: (subject: TextSubject) => readonly TextFinding[];
} = {
  'skill-without-standard': findSkillsWithoutStandard,
  'no-measurable-verb': findTitlesWithoutVerb,
  'missing-alt-text': findMissingAltText,
  'broken-link': findBrokenLinks,
};

/** What the rules that are asked for find in the words and links of a unit. */
export function findText(
  subject: TextSubject,
  wanted: ReadonlySet<string> | readonly string[],
): readonly TextFinding[] {
  const codes = new Set(wanted);
  return Object.entries(FINDERS).flatMap(([code, find]) => (codes.has(code) ? find(subject) : []));
}

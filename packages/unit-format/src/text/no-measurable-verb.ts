import { skillsOf } from './skills-of.js';
import type { TextFinding, TextSubject } from './text-finding.js';
import { MEASURABLE, VAGUE } from './verbs.js';

/** Titles of skills, where they have one of their own, without a verb whose doing can be seen or heard. */
export function findTitlesWithoutVerb({ unit }: TextSubject): readonly TextFinding[] {
  return skillsOf(unit)
    .filter(({ skill }) => skill.title !== skill.id && !hasMeasurableVerb(skill.title))
    .map(({ skill, path }) => ({
      code: 'no-measurable-verb',
      path: [...path, 'title'],
      data: { title: skill.title, vague: wordsOf(skill.title).find((word) => VAGUE.has(word)) ?? '' },
    }));
}

function hasMeasurableVerb(title: string): boolean {
  return wordsOf(title).some((word) => formsOf(word).some((form) => MEASURABLE.has(form)));
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

// What a word may come from: adds, adding, divided, planning; sumando, escribiendo.
function formsOf(word: string): readonly string[] {
  const forms = [word];
  for (const ending of ['s', 'es', 'ed', 'd', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    forms.push(base, `${base}e`, base.replace(/(.)\1$/u, '$1'), base.replace(/i$/u, 'y'));
  }
  if (word.endsWith('ando')) forms.push(`${word.slice(0, -4)}ar`);
  if (word.endsWith('iendo')) forms.push(`${word.slice(0, -5)}er`, `${word.slice(0, -5)}ir`);
  return forms;
}

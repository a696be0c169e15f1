import type { GradeChange, SkillChange } from '@openmastery/core';
import type { UnitDiff } from '@openmastery/unit-format';
import { counted } from '../counted.js';
import { type Compared, countChanges, countEffects } from './compared.js';
import type { LearnerEffect, LogEffects } from './log-effects.js';

type Grade = GradeChange['before'];

function skillWords({ skill, before, after }: SkillChange): string {
  const said = (state: SkillChange['before']): string =>
    state === null
      ? 'not there'
      : `${state.status}${state.figure === null ? '' : ` ${state.figure.percent} %`}`;
  return `${skill} ${said(before)} → ${said(after)}`;
}

function gradeWords({ before, after }: GradeChange): string {
  const said = (grade: Grade): string => {
    const words = [grade?.percent ? `${grade.percent.percent} %` : null, grade?.letter ?? null];
    return words.filter((word) => word !== null).join(' ') || 'none';
  };
  return `grade ${said(before)} → ${said(after)}`;
}

/** What changes for one learner, thing by thing. */
export function effectWords({ skills, grade }: LearnerEffect): readonly string[] {
  return [...skills.map(skillWords), ...(grade === null ? [] : [gradeWords(grade)])];
}

/** Who it is that sees a change, and in a course where. */
export function whoWords({ unit, learner }: LearnerEffect, { kind, id }: Compared): string {
  if (kind === 'unit') return learner;
  return unit === id ? `${learner} in the course` : `${learner} in ${unit}`;
}

/** The codes of the changes that do it, each once; `together` where none does by itself. */
export function causeWords({ by }: LearnerEffect, { changes }: UnitDiff): string {
  const codes = [...new Set(by.map((index) => changes[index]?.code ?? ''))];
  return codes.length === 0 ? 'together' : codes.join(', ');
}

/** How many learners gain, lose or change, in a sentence. */
export function summaryWords(log: LogEffects): string {
  const { gainMastery, loseMastery, gradeHigher, gradeLower, letterChanges, otherwise } = countEffects(log);
  const touched = new Set(log.effects.map(({ learner }) => learner)).size;
  const learners = `${log.learners} ${log.learners === 1 ? 'learner' : 'learners'}`;
  if (touched === 0) return `nothing changes for any of ${learners}`;
  const parts: readonly (readonly [number, string])[] = [
    [gainMastery, 'mastery gained'],
    [loseMastery, 'mastery lost'],
    [gradeHigher, 'higher grade'],
    [gradeLower, 'lower grade'],
    [letterChanges, 'another letter'],
    [otherwise, 'something else'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${words}: ${count}`);
  return `of ${learners}, ${touched} ${touched === 1 ? 'sees' : 'see'} a change; ${said.join(', ')}`;
}

/** What it comes to, in one line. */
export function closingWords(all: readonly Compared[]): string {
  const { changes, classes, refused, notCompared } = countChanges(all);
  const said = classes.map(([of, count]) => `${count} ${of}`).join(', ');
  return [
    `${changes === 0 ? 'no changes' : `${counted(changes, 'change')}: ${said}`}`,
    ...(refused === 0 ? [] : [`refused: ${refused}`]),
    ...(notCompared === 0 ? [] : [`not compared for mistakes: ${notCompared}`]),
  ].join('; ');
}

/** What a pair is called. */
export function titleOf({ kind, id, file }: Compared): string {
  return `${kind} ${id} (${file})`;
}

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
  const [was, is] = [said(before), said(after)];
  if (was !== is) return `${skill} ${was} → ${is}`;
  const [from, to] = [before?.figure?.exact, after?.figure?.exact];
  return from === to
    ? `${skill} ${is} as before, by other evidence`
    : `${skill} ${was} (${from}) → ${is} (${to})`;
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

/** The codes of the changes that do it, each once; `together` where none of several does by itself. */
export function causeWords({ by }: LearnerEffect, { changes }: UnitDiff): string {
  const codes = [...new Set(by.map((index) => changes[index]?.code ?? ''))];
  if (codes.length > 0) return codes.join(', ');
  const grave = changes.filter((change) => change.class !== 'safe' && change.class !== 'relabels');
  return grave.length === 1 ? (grave[0]?.code ?? '') : 'together';
}

/** How many learners gain, lose or change, in a sentence. */
export function summaryWords(log: LogEffects): string {
  const { gainMastery, loseMastery, gradeHigher, gradeLower, letterChanges, otherwise } = countEffects(log);
  const touched = new Set(log.effects.map(({ learner }) => learner)).size;
  const learners = `${log.learners} ${log.learners === 1 ? 'learner' : 'learners'}`;
  if (log.learners === 0) return 'the log has nothing of it';
  if (touched === 0) return `nothing changes for any of ${learners}`;
  const parts: readonly (readonly [count: number, one: string, more: string])[] = [
    [gainMastery, 'gains mastery', 'gain mastery'],
    [loseMastery, 'loses mastery', 'lose mastery'],
    [gradeHigher, 'has a higher grade', 'have a higher grade'],
    [gradeLower, 'has a lower grade', 'have a lower grade'],
    [letterChanges, 'has another letter', 'have another letter'],
    [otherwise, 'sees something else', 'see something else'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, more]) => counted(count, one, more));
  return `of ${learners}, ${touched} ${touched === 1 ? 'sees' : 'see'} a change: ${said.join(', ')}`;
}

/** What it comes to, in one line. */
export function closingWords(all: readonly Compared[]): string {
  const { changes, classes, refused, unchanged, notCompared } = countChanges(all);
  const said = classes.map(([of, count]) => `${count} ${of}`).join(', ');
  return [
    `${changes === 0 ? 'no changes' : `${counted(changes, 'change')}: ${said}`}`,
    ...(unchanged === 0
      ? []
      : [`nothing changed in ${counted(unchanged, 'unit or course', 'units and courses')}`]),
    ...(refused === 0 ? [] : [`refused: ${refused}`]),
    ...(notCompared === 0 ? [] : [`not compared for mistakes: ${notCompared}`]),
  ].join('; ');
}

/** What a pair is called. */
export function titleOf({ kind, id, file }: Compared): string {
  return `${kind} ${id} (${file})`;
}

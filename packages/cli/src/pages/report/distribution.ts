import type { Grade } from '@openmastery/core';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** Learners with the same letter, or with percents of the same ten. */
export interface Band {
  readonly label: string;
  /** Who is in it, for each gradebook. */
  readonly learners: readonly (readonly string[])[];
}

const TENS = [90, 80, 70, 60, 50];

/**
 * How the grades of a class are spread over its letters, best first, for each of several gradebooks of the same work; by
 * tens where the unit gives no letters. Whoever has no grade stands in a band of their own, where there is somebody.
 */
export function distribution(grades: readonly Grade[], source: ReportSource): readonly Band[] {
  const { letters, classmates, formats, words } = source;
  const says = REPORT_WORDS[words.language].grades;
  const percent = (value: number) => formats.percent({ exact: '', percent: value });
  const labels =
    letters.length > 0
      ? letters
      : [...TENS.map((ten) => says.from(percent(ten))), says.below(percent(TENS.at(-1) ?? 0))];
  const bandOf = (grade: Grade, learner: string): number => {
    const own = grade.learners[learner];
    if (letters.length > 0) return letters.indexOf(own?.letter ?? '');
    const shown = own?.percent?.percent;
    if (shown === undefined) return -1;
    const ten = TENS.findIndex((least) => shown >= least);
    return ten < 0 ? TENS.length : ten;
  };
  const placed = grades.map((grade) =>
    classmates.map(({ learner }) => ({ learner, band: bandOf(grade, learner) })),
  );
  const inBand = (band: number) =>
    placed.map((learners) => learners.filter((one) => one.band === band).map(({ learner }) => learner));
  const none = inBand(-1);
  return [
    ...labels.map((label, band) => ({ label, learners: inBand(band) })),
    ...(none.some((learners) => learners.length > 0) ? [{ label: says.none, learners: none }] : []),
  ];
}

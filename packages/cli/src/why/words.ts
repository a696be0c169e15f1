import type { Language } from '@openmastery/core/sentences';

/** What `why` says besides the sentences of core, in one language. */
export interface WhyWords {
  readonly head: (name: string, about: string, day: string) => string;
  readonly since: (day: string) => string;
  /** After the verdict: what was shown, and what is asked for. */
  readonly figures: (shown: string, asked: string) => string;
  readonly because: string;
  /** Beside a judgement of the teacher, which uses none. */
  readonly evidence: string;
  readonly used: string;
  readonly unused: string;
  readonly wouldChange: string;
  readonly next: string;
  readonly undated: string;
  readonly form: (form: string) => string;
  readonly late: string;
  readonly meets: string;
  readonly waits: string;
  readonly staysMastered: string;
  readonly mayBeLost: string;
  readonly onlyTeacher: string;
  readonly grade: string;
  readonly courseGrade: string;
  readonly columns: string;
  readonly none: string;
  readonly of: (earned: string, possible: string) => string;
  readonly together: string;
  readonly kinds: { readonly practice: string; readonly check: string };
  readonly settled: string;
  readonly between: (lowest: string, highest: string) => string;
  readonly whatIf: (given: string) => string;
  readonly unchanged: string;
  readonly changes: (before: string, after: string) => string;
  readonly nothingYet: string;
  readonly unit: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly nothingNext: string;
  readonly doesNotCount: string;
  readonly toMaster: (title: string) => string;
  readonly toComplete: (title: string) => string;
  readonly toGet: (letter: string) => string;
  readonly reached: string;
  readonly outOfReach: string;
  readonly atBest: (grade: string) => string;
  readonly otherSets: string;
}

/** The words of `why`. */
export const WHY_WORDS: { readonly [L in Language]: WhyWords } = {
  en: {
    head: (name, about, day) => `${name}, ${about}, as of ${day}`,
    since: (day) => ` since ${day}`,
    figures: (shown, asked) => `${shown}, and mastery takes ${asked}`,
    because: 'Because',
    evidence: 'Evidence so far',
    used: 'Evidence used',
    unused: 'Evidence not used, and why',
    wouldChange: 'What would change it',
    next: 'Next',
    undated: 'undated',
    form: (form) => `form ${form}`,
    late: 'late',
    meets: 'shows mastery',
    waits: 'waits to be graded',
    staysMastered: 'No later attempt can take it away; only a correction of what is recorded can.',
    mayBeLost: 'A weaker later attempt may take it away again.',
    onlyTeacher: 'Only the teacher can take this judgement back.',
    grade: 'Grade',
    courseGrade: 'Grade of the course',
    columns: 'How it is made',
    none: 'none yet',
    of: (earned, possible) => `${earned} of ${possible}`,
    together: 'together',
    kinds: { practice: 'practice', check: 'check' },
    settled: 'Worst and best case are the same.',
    between: (lowest, highest) =>
      `Worst and best case: ${lowest} to ${highest}, with every rule on retakes and late work set aside.`,
    whatIf: (given) => `What if: ${given}`,
    unchanged: 'Nothing would change.',
    changes: (before, after) => `${before} → ${after}`,
    nothingYet: 'nothing yet',
    unit: 'The unit',
    complete: 'complete',
    incomplete: 'not complete',
    nothingNext: 'nothing is left to do',
    doesNotCount: 'It would not count.',
    toMaster: (title) => `To master “${title}”`,
    toComplete: (title) => `To complete “${title}”`,
    toGet: (letter) => `For ${letter} at the end`,
    reached: 'That is reached already.',
    outOfReach: 'That cannot be reached any more.',
    atBest: (grade) => `Full scores in all that is left would make ${grade}.`,
    otherSets: 'Other results may do it too; of these, none can be left out.',
  },
  es: {
    head: (name, about, day) => `${name}, ${about}, al ${day}`,
    since: (day) => ` desde el ${day}`,
    figures: (shown, asked) => `${shown}, y para dominarla hace falta ${asked}`,
    because: 'Porque',
    evidence: 'Evidencia hasta ahora',
    used: 'Evidencia usada',
    unused: 'Evidencia no usada, y por qué',
    wouldChange: 'Qué lo cambiaría',
    next: 'Lo que sigue',
    undated: 'sin fecha',
    form: (form) => `forma ${form}`,
    late: 'tarde',
    meets: 'muestra dominio',
    waits: 'por calificar',
    staysMastered: 'Ningún intento posterior la quita; solo una corrección de lo registrado.',
    mayBeLost: 'Un intento posterior más débil puede quitarla de nuevo.',
    onlyTeacher: 'Solo quien enseña puede retirar esta decisión.',
    grade: 'Calificación',
    courseGrade: 'Calificación del curso',
    columns: 'Cómo se forma',
    none: 'todavía ninguna',
    of: (earned, possible) => `${earned} de ${possible}`,
    together: 'en total',
    kinds: { practice: 'práctica', check: 'prueba' },
    settled: 'El peor caso y el mejor son el mismo.',
    between: (lowest, highest) =>
      `Del peor al mejor caso: de ${lowest} a ${highest}, dejando de lado toda regla sobre nuevos intentos y entregas tarde.`,
    whatIf: (given) => `Y si: ${given}`,
    unchanged: 'No cambiaría nada.',
    changes: (before, after) => `${before} → ${after}`,
    nothingYet: 'todavía nada',
    unit: 'La unidad',
    complete: 'completa',
    incomplete: 'no completa',
    nothingNext: 'no queda nada por hacer',
    doesNotCount: 'No contaría.',
    toMaster: (title) => `Para dominar “${title}”`,
    toComplete: (title) => `Para completar “${title}”`,
    toGet: (letter) => `Para ${letter} al final`,
    reached: 'Eso ya está logrado.',
    outOfReach: 'Eso ya no se puede lograr.',
    atBest: (grade) => `Con todo lo que falta al máximo saldría ${grade}.`,
    otherSets: 'Otros resultados también pueden bastar; de estos no sobra ninguno.',
  },
};

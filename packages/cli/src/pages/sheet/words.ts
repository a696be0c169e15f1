import type { Language } from '@openmastery/core/sentences';
import type { Counted } from '../shell/formats.js';

/** What a sheet says to a learner and their family, besides the sentences of core. */
export interface SheetWords {
  readonly title: (name: string, unit: string) => string;
  readonly sheets: string;
  readonly back: string;
  readonly mastered: (done: number, of: string) => string;
  readonly skills: Counted;
  readonly gradeSoFar: string;
  readonly grade: string;
  readonly where: string;
  readonly next: string;
  readonly allDone: string;
  readonly nothingNow: string;
  readonly made: string;
  readonly become: string;
  readonly wayTo: (letter: string) => string;
  readonly andMore: (needs: number) => string;
  readonly rules: string;
  readonly rulesOf: { readonly practice: string; readonly mastery: string; readonly again: string };
  readonly rulesOfOrder: string;
  readonly rulesOfGrade: string;
  readonly notCounted: string;
  readonly why: string;
  readonly together: string;
  readonly pending: string;
  readonly extra: string;
  readonly moreNext: (skills: number) => string;
  readonly sums: { readonly practice: string; readonly check: string };
  /** What the numbers in brackets are. */
  readonly places: (files: string) => string;
  readonly rulesPlaces: (files: string) => string;
  readonly lines: Counted;
}

/** The words of sheets. */
export const SHEET_WORDS: { readonly [L in Language]: SheetWords } = {
  en: {
    title: (name, unit) => `${name}: ${unit}`,
    sheets: 'A sheet for each learner',
    back: 'Back to the class',
    mastered: (done, of) => `${done} of ${of} mastered`,
    skills: { one: 'skill', other: 'skills' },
    gradeSoFar: 'Grade so far',
    grade: 'Grade',
    where: 'Where you are',
    next: 'What comes next',
    allDone: 'Everything that was asked for is done.',
    nothingNow: 'There is nothing that you can do right now.',
    made: 'How your grade is made',
    become: 'What may still change',
    wayTo: (letter) => `One way to at least ${letter} at the end`,
    andMore: (needs) => `… and ${needs} more like these.`,
    rules: 'How it works in this unit',
    rulesOf: { practice: 'Practice', mastery: 'What counts as mastered', again: 'Trying again' },
    rulesOfOrder: 'Order and time',
    rulesOfGrade: 'The grade',
    notCounted: 'does not count',
    why: 'Why',
    together: 'Together',
    pending: 'not counted yet',
    extra: 'would not raise the grade',
    moreNext: (skills) => `… and ${skills} more of the skills above that you can go on with.`,
    sums: { practice: 'Practice', check: 'Mastery checks' },
    places: (files) => `In brackets: the lines of ${files} where the rules stand.`,
    rulesPlaces: (files) => `These rules stand in ${files}.`,
    lines: { one: 'line', other: 'lines' },
  },
  es: {
    title: (name, unit) => `${name}: ${unit}`,
    sheets: 'Una hoja para cada estudiante',
    back: 'Volver a la clase',
    mastered: (done, of) => `Dominio en ${done} de ${of}`,
    skills: { one: 'destreza', other: 'destrezas' },
    gradeSoFar: 'Calificación hasta ahora',
    grade: 'Calificación',
    where: 'Dónde estás',
    next: 'Lo que sigue',
    allDone: 'Todo lo que se pedía está hecho.',
    nothingNow: 'Por ahora no hay nada que puedas hacer.',
    made: 'Cómo se forma tu calificación',
    become: 'Lo que todavía puede cambiar',
    wayTo: (letter) => `Un camino a ${letter} o más al final`,
    andMore: (needs) => `… y ${needs} más como estos.`,
    rules: 'Cómo funciona en esta unidad',
    rulesOf: { practice: 'Práctica', mastery: 'Qué cuenta como dominado', again: 'Intentarlo de nuevo' },
    rulesOfOrder: 'Orden y tiempo',
    rulesOfGrade: 'La calificación',
    notCounted: 'no cuenta',
    why: 'Por qué',
    together: 'En total',
    pending: 'todavía no cuenta',
    extra: 'no subiría la calificación',
    moreNext: (skills) => `… y ${skills} más de las destrezas de arriba con las que puedes seguir.`,
    sums: { practice: 'Práctica', check: 'Pruebas de dominio' },
    places: (files) => `Entre corchetes: las líneas de ${files} donde están las reglas.`,
    rulesPlaces: (files) => `Estas reglas están en ${files}.`,
    lines: { one: 'línea', other: 'líneas' },
  },
};

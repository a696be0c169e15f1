import type { Tier } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';
import type { Counted } from '../shell/formats.js';

/** What a preview says besides the rules of the unit, which core says. */
export interface PreviewWords {
  /** After the title of the unit, in the tab of the browser. */
  readonly tab: string;
  readonly skills: Counted;
  readonly units: Counted;
  readonly way: string;
  readonly map: string;
  /** How the tiers are drawn. */
  readonly shapes: { readonly [T in Tier]: string };
  readonly anyOrder: string;
  readonly anyOf: (n: number, of: number) => string;
  readonly mastery: string;
  readonly practice: string;
  readonly again: string;
  readonly levels: string;
  readonly criterion: string;
  readonly each: string;
  readonly here: string;
  readonly materials: string;
  readonly tasks: string;
  readonly check: string;
  readonly standards: string;
  readonly graded: string;
  readonly dates: string;
  readonly date: string;
  readonly what: string;
  readonly end: string;
  readonly example: string;
  readonly story: (facts: ExampleFacts) => string;
  readonly columns: {
    readonly skill: string;
    readonly stands: string;
    readonly practice: string;
    readonly check: string;
    readonly points: string;
    readonly sum: string;
  };
  readonly notTried: string;
  readonly extra: string;
  readonly makes: string;
  readonly retake: (skill: string) => string;
  /** For the teacher: where the unit's file says the rules. */
  readonly places: string;
  readonly placesNote: string;
  readonly remark: string;
  readonly waits: string;
  readonly courseGrade: string;
  readonly courseRemark: string;
}

/** Who the imaginary learner is. */
export interface ExampleFacts {
  readonly mastered: number;
  readonly of: number;
  readonly retried: string | null;
  readonly open: string | null;
  /** Title and result of each summative. */
  readonly summatives: readonly string[];
}

/** The words of a preview, by language. */
export const PREVIEW_WORDS: { readonly [L in Language]: PreviewWords } = {
  en: {
    tab: 'how it works',
    skills: { one: 'skill', other: 'skills' },
    units: { one: 'unit', other: 'units' },
    way: 'The way through the unit',
    map: 'Map of the skills',
    shapes: { must: 'square corners', should: 'round ends', aspire: 'dashed line' },
    anyOrder: 'in any order',
    anyOf: (n, of) => `any ${n} of ${of}`,
    mastery: 'What counts as mastery',
    practice: 'Before the check',
    again: 'Trying again',
    levels: 'What the levels look like',
    criterion: 'Criterion',
    each: 'The skills, one by one',
    here: 'For this skill:',
    materials: 'To learn from:',
    tasks: 'Practice:',
    check: 'The check',
    standards: 'Standards:',
    graded: 'How the grade is made',
    dates: 'Dates',
    date: 'Until',
    what: 'What',
    end: 'End of the unit',
    example: 'An example',
    story: ({ mastered, of, retried, open, summatives }) =>
      [
        `Say a learner has mastered ${mastered} of ${of} ${of === 1 ? 'skill' : 'skills'} when the unit ends`,
        retried === null ? '' : `, “${retried}” only after another try`,
        '.',
        open === null ? '' : ` “${open}” was tried and is not mastered yet.`,
        summatives.length === 0 ? '' : ` ${summatives.join(', ')}.`,
      ].join(''),
    columns: {
      skill: 'Skill',
      stands: 'Stands at',
      practice: 'Practice',
      check: 'Check',
      points: 'Points',
      sum: 'In all',
    },
    notTried: 'not tried',
    extra: 'not in the sum',
    makes: 'The grade:',
    retake: (skill) =>
      `If this learner takes the check of “${skill}” again and masters it, the grade becomes`,
    places: 'Where the file says so',
    placesNote:
      'For who looks after the unit. A rule that the file leaves to its default stands at the nearest line.',
    remark: 'This page is made from the file of the unit alone; it knows nothing of any learner.',
    waits: 'What waits for what',
    courseGrade: 'How the grade of the course is made',
    courseRemark: 'This page is made from the files of the course alone; it knows nothing of any learner.',
  },
  es: {
    tab: 'cómo funciona',
    skills: { one: 'destreza', other: 'destrezas' },
    units: { one: 'unidad', other: 'unidades' },
    way: 'El camino por la unidad',
    map: 'Mapa de las destrezas',
    shapes: { must: 'esquinas rectas', should: 'extremos redondos', aspire: 'línea discontinua' },
    anyOrder: 'en cualquier orden',
    anyOf: (n, of) => `${n} de ${of}, a elegir`,
    mastery: 'Qué cuenta como dominio',
    practice: 'Antes de la prueba',
    again: 'Intentarlo de nuevo',
    levels: 'Cómo son los niveles',
    criterion: 'Criterio',
    each: 'Las destrezas, una por una',
    here: 'En esta destreza:',
    materials: 'Para aprender:',
    tasks: 'Práctica:',
    check: 'La prueba',
    standards: 'Estándares:',
    graded: 'Cómo se hace la calificación',
    dates: 'Fechas',
    date: 'Hasta',
    what: 'Qué',
    end: 'Final de la unidad',
    example: 'Un ejemplo',
    story: ({ mastered, of, retried, open, summatives }) =>
      [
        `Supongamos que, al terminar la unidad, una persona domina ${mastered} de ${of} ${of === 1 ? 'destreza' : 'destrezas'}`,
        retried === null ? '' : `, “${retried}” solo tras otro intento`,
        '.',
        open === null ? '' : ` Intentó “${open}” y todavía no la domina.`,
        summatives.length === 0 ? '' : ` ${summatives.join(', ')}.`,
      ].join(''),
    columns: {
      skill: 'Destreza',
      stands: 'Cómo está',
      practice: 'Práctica',
      check: 'Prueba',
      points: 'Puntos',
      sum: 'En total',
    },
    notTried: 'sin intentar',
    extra: 'no entra en la suma',
    makes: 'La calificación:',
    retake: (skill) => `Si esta persona repite la prueba de “${skill}” y la domina, la calificación pasa a`,
    places: 'Dónde lo dice el archivo',
    placesNote:
      'Para quien cuida la unidad. Una regla que el archivo deja como viene de por sí está en la línea más cercana.',
    remark: 'Esta página se hace solo con el archivo de la unidad; no sabe nada de ningún estudiante.',
    waits: 'Qué espera a qué',
    courseGrade: 'Cómo se hace la calificación del curso',
    courseRemark: 'Esta página se hace solo con los archivos del curso; no sabe nada de ningún estudiante.',
  },
};

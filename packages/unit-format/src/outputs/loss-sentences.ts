import type { Loss, LossCode } from './loss.js';

type Sentence = (data: Loss['data']) => string;

const ENGLISH: { readonly [Code in LossCode]: Sentence } = {
  rounded: ({ cells }) =>
    `${number(cells, 'number was', 'numbers were')} rounded, because the format has decimals and no fractions`,
  'left-blank': ({ cells }) =>
    `${number(cells, 'score that is', 'scores that are')} not in the sum (pending, extra, retired) ${cells === 1 ? 'was' : 'were'} left blank`,
  'total-differs': ({ learners }) =>
    `for ${number(learners, 'learner', 'learners')} the total that the other program adds up is not the grade here, which is not points earned over points possible`,
  'grade-left-out': () => 'percents and letters have no place in this format and were left out',
  'excused-left-out': ({ cells }) =>
    `${number(cells, 'excused column was', 'excused columns were')} left out, because the format has no sign for excused`,
  'evidence-left-out': () => 'attempts, reasons and next steps have no place in this format',
  defused: ({ cells }) =>
    `${number(cells, 'cell starts', 'cells start')} like a formula and got an apostrophe before it, so that no spreadsheet runs it`,
  'ids-made-up': ({ ids }) =>
    `the receiving system has to know these ids, and they were not given, so they were made from the unit’s: ${ids}`,
  'dates-made-up': ({ columns }) =>
    `${number(columns, 'column has', 'columns have')} no date in the unit and got the day of the gradebook`,
  undated: ({ statements }) =>
    `${number(statements, 'statement has', 'statements have')} no moment, because the log has none; the receiver will take the day of sending`,
  'columns-left-out': ({ columns }) =>
    `${number(columns, 'practice or summative column has', 'practice and summative columns have')} no place in this format`,
  'scale-left-out': () => 'the letters of the scale cannot be written in this format and were left out',
};

const SPANISH: { readonly [Code in LossCode]: Sentence } = {
  rounded: ({ cells }) =>
    `se redondeó ${number(cells, 'número', 'números')}, porque el formato tiene decimales y no fracciones`,
  'left-blank': ({ cells }) =>
    `${number(cells, 'calificación que no está', 'calificaciones que no están')} en la suma (pendiente, extra, retirada) se dejó en blanco`,
  'total-differs': ({ learners }) =>
    `para ${number(learners, 'estudiante', 'estudiantes')} el total que suma el otro programa no es la nota de aquí, que no es puntos obtenidos entre puntos posibles`,
  'grade-left-out': () => 'los porcentajes y las letras no caben en este formato y se dejaron fuera',
  'excused-left-out': ({ cells }) =>
    `${number(cells, 'columna eximida', 'columnas eximidas')} se dejó fuera, porque el formato no tiene signo para eximido`,
  'evidence-left-out': () => 'los intentos, las razones y los próximos pasos no caben en este formato',
  defused: ({ cells }) =>
    `${number(cells, 'celda empieza', 'celdas empiezan')} como una fórmula y recibió un apóstrofo delante, para que ninguna hoja de cálculo la ejecute`,
  'ids-made-up': ({ ids }) =>
    `el sistema que recibe tiene que conocer estos identificadores, y no se dieron, así que se hicieron del de la unidad: ${ids}`,
  'dates-made-up': ({ columns }) =>
    `${number(columns, 'columna no tiene', 'columnas no tienen')} fecha en la unidad y recibió el día del libro de notas`,
  undated: ({ statements }) =>
    `${number(statements, 'declaración no tiene', 'declaraciones no tienen')} momento, porque el registro no lo tiene; quien recibe tomará el día del envío`,
  'columns-left-out': ({ columns }) =>
    `${number(columns, 'columna de práctica o examen no cabe', 'columnas de práctica y exámenes no caben')} en este formato`,
  'scale-left-out': () => 'las letras de la escala no se pueden escribir en este formato y se dejaron fuera',
};

/**
 * A loss as a sentence, lower-case and without a stop.
 *
 * @example
 * ```ts
 * lossSentence({ code: 'grade-left-out', data: {} })
 * // → 'percents and letters have no place in this format and were left out'
 * ```
 */
export function lossSentence(
  { code, data }: Loss,
  { language = 'en' }: { readonly language?: 'en' | 'es' } = {},
): string {
  return { en: ENGLISH, es: SPANISH }[language][code](data);
}

function number(count: string | number | undefined, one: string, many: string): string {
  return `${count ?? 0} ${Number(count) === 1 ? one : many}`;
}

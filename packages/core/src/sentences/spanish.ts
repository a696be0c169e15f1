import type { Figure } from '../exact/figure.js';
import type { Labels } from '../model/unit.js';
import type { Status } from '../progress/progress.js';
import type { Barrier } from '../progress/reason.js';
import { attempts, combining, comesTo } from './attempts-spanish.js';
import { because, headed, quoted, scoreText } from './formats.js';
import { FORMATS } from './formats-spanish.js';
import type { Sentences } from './words.js';

const { percent, beside, points, pointsOf, count, and, titles, day } = FORMATS;

const days = (n: number): string => count(n, 'día', 'días');

/** A status in a sentence: the unit's own word is quoted, because its grammar is not known. */
function is(status: Status, labels: Labels, plain: string): string {
  const label = labels[status];
  return label === undefined ? plain : quoted(label);
}

/** What mastery takes, of a skill that is mastered: several attempts, or criteria apart, may come to less than that. */
function shown(figure: Figure, threshold: Figure): string {
  return figure.percent < threshold.percent
    ? `el dominio, para el que se necesita ${beside(figure, threshold)}, quedó demostrado`
    : `para dominarla se necesita ${percent(threshold)}`;
}

const late = (n: number): string => (n > 0 ? `con ${days(n)} de retraso` : 'con retraso');

/** How an attempt went past a barrier. */
const PAST: { readonly [B in Barrier]: (labels: Labels) => string } = {
  closed: () => 'antes de que estuviera abierta',
  excused: (labels) => `aunque estaba ${is('excused', labels, 'exenta')}`,
  'practice-first': () => 'antes de terminar la práctica',
  waiting: () => 'mientras otro intento esperaba calificación',
  'attempts-used': () => 'después de usar todos los intentos',
  'too-early': () => 'antes de que terminara el tiempo de espera',
  'step-missing': () => 'sin los pasos que van antes',
  'no-form': () => 'con una forma que ya se había usado',
  'too-late': () => 'después del último día permitido',
  'already-mastered': (labels) => `aunque ya estaba ${is('mastered', labels, 'dominada')}`,
  'not-open-yet': () => 'antes de que abriera la unidad',
};

/** Spanish. */
export const SPANISH: Sentences = {
  reasons: {
    'mastered-by-evidence': ({ figure, threshold, attempts: ids, method, apart }) =>
      `${comesTo(method, apart, ids.length)} ${percent(figure)}; ${shown(figure, threshold)}.`,
    'mastered-by-kept-version': ({ version, figure, threshold }) =>
      `El dominio demostrado en la versión ${version} de la prueba sigue vigente: ${percent(figure)}, cuando se pedía ${percent(threshold)}.`,
    'mastered-by-override': ({ reason }, { labels }) =>
      `Por decisión docente, la destreza está ${is('mastered', labels, 'dominada')}${because(reason)}.`,
    'not-mastered-by-override': ({ reason }, { labels }) =>
      `Por decisión docente, la destreza queda como ${is('notYet', labels, 'no dominada')}${because(reason)}. Los intentos anteriores ya no cuentan.`,
    'below-threshold': ({ figure, threshold, attempts: ids, method, apart }) =>
      `${comesTo(method, apart, ids.length)} ${percent(figure)}; para dominarla se necesita ${beside(figure, threshold)}.`,
    'criterion-below': ({ criterion, figure, threshold }, { criterionOf }) =>
      `El criterio ${quoted(criterionOf(criterion))} está en ${percent(figure)}; se necesita ${beside(figure, threshold)}.`,
    'more-attempts-needed': ({ have, need }) =>
      `Hasta ahora hay ${attempts(have)}; se ${need === 1 ? 'necesita' : 'necesitan'} al menos ${need}.`,
    'method-not-met': ({ method, met, of }) => {
      const [what, several] = combining(method);
      return `Para dominarla, ${what} ${several ? 'deben' : 'debe'} alcanzar el mínimo requerido; hasta ahora, ${met} de ${attempts(of)} lo ${met === 1 ? 'logró' : 'lograron'}.`;
    },
    'no-evidence-counts': ({ attempts: ids }) =>
      ids.length === 1 ? 'El intento no cuenta.' : `Ninguno de los ${attempts(ids.length)} cuenta.`,
    'waits-for-grade': ({ since }, { dateOf }) =>
      `${since === null ? 'Un intento' : `El intento del ${dateOf(since)}`} espera calificación.`,
    excused: ({ reason }, { labels }) => `Está ${is('excused', labels, 'exenta')}${because(reason)}.`,
    'unit-excused': ({ reason }, { labels }) =>
      `Toda la unidad está ${is('excused', labels, 'exenta')}${because(reason)}.`,
    'locked-by-order': ({ by }, { titleOf }) => `Se abre después de ${titles(by.map(titleOf))}.`,
    'locked-by-after': ({ by }, { titleOf }) =>
      `Se basa en ${titles(by.map(titleOf))}, que ${by.length === 1 ? 'va' : 'van'} primero.`,
    'locked-by-set': ({ set }, { titleOf }) =>
      `Forma parte de ${quoted(titleOf(set))}, que todavía no se abre.`,
    'locked-by-unit': ({ units }, { unitOf }) =>
      `La unidad se abre al completar ${titles(units.map(unitOf))}.`,
    'practice-missing': ({ tasks }, { taskOf }) =>
      tasks.length === 0
        ? 'La práctica va antes de la prueba.'
        : `Antes de la prueba falta esta práctica: ${titles(tasks.map(taskOf))}.`,
    'practice-done': () => 'La práctica está terminada o no es obligatoria; la prueba está abierta.',
    'no-practice-asked': () => 'No se pide práctica; la prueba está abierta.',
    retired: () => 'Ya no se ofrece.',
    modified: ({ threshold, reason }) =>
      `La meta se ajustó para este estudiante a ${percent(threshold)}${because(reason)}.`,
    'extra-days': ({ days: n }) =>
      `Este estudiante tiene ${n === 'unlimited' ? 'todos los días adicionales que necesite' : count(n, 'día adicional', 'días adicionales')}.`,
    'extra-attempts': ({ attempts: n }) =>
      `Este estudiante tiene ${n === 'unlimited' ? 'todos los intentos adicionales que necesite' : count(n, 'intento adicional', 'intentos adicionales')}.`,
    'power-law-fallback': ({ attempts: n }) =>
      n < 3
        ? `Con ${attempts(n)} todavía no se ve una tendencia; se muestra el último.`
        : `Con un cero entre ${attempts(n)} no se puede calcular una tendencia; se muestra el último.`,
    'late-rejected': ({ days: n }) => `Llegó ${late(n)}, demasiado tarde para contar.`,
    'late-capped': ({ days: n, cap }) => `Llegó ${late(n)} y vale ${percent(cap)} como máximo.`,
    'reassessment-capped': ({ cap }) => `Un nuevo intento vale ${percent(cap)} como máximo.`,
    voided: ({ reason }) => `Se anuló${because(reason)}.`,
    'form-void': ({ form }) => `Se anuló la forma ${form}.`,
    'form-unknown': ({ form }) => `La forma ${form} no es una de las formas de la prueba.`,
    'version-kept': ({ version }) =>
      `Se hizo con la versión ${version} de la prueba, cuyos intentos se evalúan con la regla de entonces.`,
    'version-discarded': ({ version }) => `Se hizo con la versión ${version} de la prueba, que ya no cuenta.`,
    'set-aside-by-override': (_, { labels }) =>
      `Ya no cuenta desde que, por decisión docente, la destreza quedó como ${is('notYet', labels, 'no dominada')}.`,
    'score-above-maximum': ({ score }) =>
      `El puntaje supera el máximo (${percent(score)}) y cuenta como el máximo.`,
    'score-unreadable': ({ score }) =>
      `No se puede leer el puntaje ${quoted(scoreText(score))}; espera calificación.`,
    'criterion-missing': ({ criteria }, { criterionOf }) =>
      `Todavía sin puntaje: ${titles(criteria.map(criterionOf))}.`,
    graded: () => 'El puntaje se registró después, al calificar.',
    'against-policy': ({ barriers, counts }, { labels }) =>
      `Se hizo ${and(barriers.map((barrier) => PAST[barrier](labels)))}.${counts ? ' De todos modos cuenta.' : ''}`,
    credit: ({ credit, share }, { labels }) =>
      ({
        mastery: `Todos los puntos cuando la destreza está ${is('mastered', labels, 'dominada')}: ${percent(share)}.`,
        score: `Según el resultado: ${percent(share)}.`,
        scoreIfMastered: `Según el resultado, cuando la destreza está ${is('mastered', labels, 'dominada')}: ${percent(share)}.`,
        completion: `Todos los puntos al hacerlo: ${percent(share)}.`,
        table: `${percent(share)} de los puntos por el estado de la destreza.`,
        levels: `${percent(share)} de los puntos por el nivel alcanzado.`,
      })[credit],
    floor: ({ share }) => `Lo que se intentó recibe al menos ${percent(share)}.`,
    missing: ({ share }) => `Lo que falta recibe ${percent(share)}.`,
    pending: () => 'Todavía sin intentar, o sin calificar; por ahora no se incluye.',
    'column-excused': (_, { labels }) =>
      `${headed(is('excused', labels, 'exenta'))}; no se incluye en la calificación.`,
    'column-retired': () => 'Ya no se ofrece; no se incluye en la calificación.',
    'would-not-raise': () => 'No se incluye porque no subiría la calificación.',
    scheme: ({ scheme }) =>
      ({
        points: 'La calificación son los puntos obtenidos entre los puntos posibles.',
        weights: 'La calificación es el promedio ponderado de sus partes.',
        tiers: 'La calificación depende de los niveles de prioridad completados.',
        bundles: 'La letra es la mejor cuyas condiciones se cumplen todas.',
      })[scheme],
    part: ({ part, earned, possible, weight }, { titleOf }) =>
      `${headed(titleOf(part))}: ${points(earned)} de ${points(possible)} puntos, con un peso de ${weight}.`,
    'part-left-out': ({ part, weight }, { titleOf }) =>
      `${headed(titleOf(part))}: aquí todavía nada cuenta; su peso de ${weight} pasa a las demás partes.`,
    tier: ({ tier, have, of, figure }, { titleOf, labels }) =>
      `${headed(titleOf(tier))}: ${have} de ${of} ${is('mastered', labels, of === 1 ? 'dominada' : 'dominadas')}; la calificación llega a ${percent(figure)}.`,
    bundle: ({ letter }) => `Con las condiciones cumplidas hasta ahora corresponde ${letter}.`,
    'bundle-lacks': ({ letter, conditions }, { titleOf }) =>
      `Para ${letter} todavía falta: ${titles(conditions.map(titleOf))}.`,
    lifted: ({ atLeast }) => `La calificación nunca es menor que ${percent(atLeast)}.`,
    letter: ({ letter, from, rounded }) =>
      `${headed(letter)} comienza en ${percent(from)}${rounded ? ', y la calificación se redondeó hasta ahí' : ''}.`,
    'nothing-counts': () => 'Todavía nada cuenta; por eso no hay calificación.',
  },
  nextSteps: {
    practise: ({ skill, tasks }, { titleOf, taskOf }) =>
      `Haz la práctica de ${quoted(titleOf(skill))}${tasks.length === 0 ? '' : `: ${titles(tasks.map(taskOf))}`}.`,
    'take-form': ({ skill, form, again }, { titleOf }) =>
      `${again ? 'Haz de nuevo' : 'Haz'} la prueba de ${quoted(titleOf(skill))}${form === null ? '' : `, con la forma ${form}`}.`,
    'do-step': ({ skill, step }, { titleOf }) =>
      `Antes del próximo intento de ${quoted(titleOf(skill))}, haz esto: ${step}.`,
    'wait-until': ({ skill, date }, { titleOf, dateOf }) =>
      `Espera hasta el ${dateOf(date)} para el próximo intento de ${quoted(titleOf(skill))}.`,
    'await-grade': ({ skill }, { titleOf }) =>
      `Espera la calificación de tu intento de ${quoted(titleOf(skill))}.`,
    'settle-first': ({ skill, first }, { titleOf }) =>
      first.length === 0
        ? `Todavía no se abre ${quoted(titleOf(skill))}.`
        : `Antes de ${quoted(titleOf(skill))}, termina ${titles(first.map(titleOf))}.`,
    'ask-teacher': ({ skill, because: barriers }, { titleOf, labels }) =>
      `Habla con tu docente sobre ${quoted(titleOf(skill))}: ${and(barriers.map((barrier) => SPANISH.barriers[barrier](labels)))}.`,
  },
  barriers: {
    closed: () => 'hay otras destrezas que van primero',
    excused: (labels) => `está ${is('excused', labels, 'exenta')}`,
    'practice-first': () => 'la práctica va primero',
    waiting: () => 'un intento espera calificación',
    'attempts-used': () => 'ya se usaron todos los intentos',
    'too-early': () => 'el tiempo de espera no ha terminado',
    'step-missing': () => 'falta un paso',
    'no-form': () => 'no queda ninguna forma de la prueba',
    'too-late': () => 'ya pasó el último día permitido',
    'already-mastered': (labels) => `ya está ${is('mastered', labels, 'dominada')}`,
    'not-open-yet': () => 'la unidad todavía no se abre',
  },
  answers: {
    can: (skill, form, { titleOf }) =>
      `Ya se puede hacer la prueba de ${quoted(titleOf(skill))}${form === null ? '' : `, con la forma ${form}`}.`,
    cannot: (skill, barriers, { from, steps }, { titleOf, dateOf }) =>
      `Todavía no se puede hacer la prueba de ${quoted(titleOf(skill))}: ${and(barriers)}.${steps.length === 0 ? '' : ` Falta hacer: ${and(steps)}.`}${from === null ? '' : ` El primer día posible es el ${dateOf(from)}.`}`,
  },
  needs: {
    grade: ({ skill, score }, { titleOf }) =>
      `${quoted(titleOf(skill))}: al menos ${percent(score)} en el intento que espera calificación.`,
    attempts: ({ skill, attempts: n, score }, { titleOf }) =>
      `${quoted(titleOf(skill))}: ${count(n, 'intento más', 'intentos más')} de al menos ${percent(score)}${n === 1 ? '' : ' cada uno'}.`,
    practice: ({ skill }, { titleOf }) => `${quoted(titleOf(skill))}: la práctica.`,
    summative: ({ summative, score, points: earned, again }, { titleOf }) =>
      `${quoted(titleOf(summative))}${again ? ', de nuevo' : ''}: al menos ${pointsOf(earned, 'punto', 'puntos')} (${percent(score)}).`,
  },
  paces: {
    ahead: ({ skills, days: n }) =>
      `Va ${count(skills, 'destreza', 'destrezas')} y ${count(n, 'día de clases', 'días de clases')} por delante del plan.`,
    onPace: () => 'Va al ritmo del plan.',
    behind: ({ skills, days: n }) =>
      `Va ${count(-skills, 'destreza', 'destrezas')} y ${count(-n, 'día de clases', 'días de clases')} por detrás del plan.`,
    unplanned: () => 'No hay nada planeado.',
  },
  groups: {
    at: (skill, names, { titleOf }) => `Están ahora en ${quoted(titleOf(skill))}: ${and(names)}.`,
    ready: (skill, names, { titleOf }) =>
      `Pueden hacer la prueba de ${quoted(titleOf(skill))}: ${and(names)}.`,
    stuck: (skill, names, { titleOf, labels }) =>
      `Intentaron ${quoted(titleOf(skill))}, que está ${is('notYet', labels, 'sin dominar')} hasta ahora: ${and(names)}.`,
    canHelp: (skill, names, { titleOf }) => `Pueden ayudar con ${quoted(titleOf(skill))}: ${and(names)}.`,
  },
  ignored: {
    malformed: ({ field }) => `no es un evento: revise \`${field}\``,
    'unknown-type': ({ type }) => `ningún evento se llama \`${type}\``,
    'id-conflict': () => 'hay eventos distintos con este id, así que ninguno cuenta',
    'unknown-skill': ({ skill }) => `la unidad no tiene la destreza \`${skill}\``,
    'unknown-task': ({ task }) => `la unidad no tiene la tarea de práctica \`${task}\``,
    'unknown-summative': ({ summative }) => `la unidad no tiene la evaluación sumativa \`${summative}\``,
    'unit-needed': () => 'podría tratarse de varias unidades; indique la unidad',
    'version-unknown': ({ version }) => `la prueba no tiene la versión ${version}`,
    'of-unknown': ({ of }) => `el registro no tiene el evento \`${of}\``,
    'of-mismatch': ({ of }) => `\`${of}\` no es un intento ni una evaluación sumativa de este estudiante`,
    'of-later': ({ of }) => `\`${of}\` es posterior`,
    'score-unreadable': ({ score }) => `no se puede leer el puntaje \`${score}\``,
    'mastery-unreadable': ({ skill }) => `no se puede leer su umbral para la destreza \`${skill}\``,
  },
  statuses: {
    excused: 'exenta',
    mastered: 'dominada',
    locked: 'bloqueada',
    submitted: 'entregada',
    notYet: 'todavía no',
    ready: 'lista',
    practicing: 'en práctica',
    open: 'abierta',
  },
  parts: {
    practice: 'práctica',
    check: 'pruebas de dominio',
    summative: 'evaluaciones sumativas',
    must: 'imprescindible',
    should: 'recomendado',
    aspire: 'para ir más allá',
    skills: 'destrezas',
    average: 'promedio de las destrezas',
    lowest: 'la destreza más baja',
    points: 'puntos',
  },
  dayInWords: day,
};

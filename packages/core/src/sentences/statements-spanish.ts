import type { Amount, Condition, StatementData } from '../description/statement.js';
import type { Credit } from '../model/grading.js';
import type { Weekday } from '../model/policy.js';
import { headed, quoted } from './formats.js';
import { FORMATS } from './formats-spanish.js';
import { combines, masteredWhen } from './mastery-spanish.js';
import {
  hasTime,
  isKind,
  MOST_LISTED,
  momentInWords,
  type StatementSentences,
  sharesOf,
  weekOf,
} from './statement-words.js';
import type { Words } from './words.js';

const { percent, points, pointsOf, count, and, titles } = FORMATS;

const attempts = (n: number): string => count(n, 'intento', 'intentos');

const WEEKDAYS: { readonly [Day in Weekday]: string } = {
  mon: 'lunes',
  tue: 'martes',
  wed: 'miércoles',
  thu: 'jueves',
  fri: 'viernes',
  sat: 'sábado',
  sun: 'domingo',
};

const mastered = ({ labels }: Words, plain = 'dominada'): string =>
  labels.mastered === undefined ? plain : quoted(labels.mastered);

const notYet = ({ labels }: Words): string =>
  labels.notYet === undefined ? 'sin dominar' : quoted(labels.notYet);

const KINDS = {
  practice: 'La práctica vale',
  check: 'Las pruebas de dominio valen',
  summative: 'Las evaluaciones sumativas valen',
} as const;

function earns(kind: keyof typeof KINDS, credit: Credit, words: Words): string {
  switch (credit.type) {
    case 'mastery':
      return `recibes todos los puntos de una destreza cuando está ${mastered(words)}, sin importar cuántos intentos hagan falta`;
    case 'score':
      return kind === 'check' ? 'recibes lo que resulte de la prueba' : 'recibes los puntos que obtengas';
    case 'scoreIfMastered':
      return `recibes los puntos que obtengas, una vez que la destreza está ${mastered(words)}`;
    case 'completion':
      return kind === 'practice'
        ? 'recibes todos los puntos por hacerla'
        : 'recibes todos los puntos por participar';
    case 'table':
      return `el ${share(credit.mastered)} de los puntos cuando la destreza está ${mastered(words)} y el ${share(credit.notYet)} cuando la intentaste y está ${notYet(words)}`;
    case 'levels':
      return `el nivel que alcanzas dice cuántos puntos recibes: ${and(credit.levels.map(({ level, credit: worth }) => `el ${share(worth)} por ${quoted(level)}`))}`;
  }
}

const share = (exact: string): string => percent(sharesOf(exact).newest);

function amountOf(amount: Amount, one: string, many: string): string {
  if (amount.type === 'all') return `todas las ${many}`;
  return amount.type === 'count' ? count(amount.n, one, many) : `el ${percent(amount.figure)} de las ${many}`;
}

function condition({ subject, needs }: Condition, words: Words): string {
  return and(needs.map(({ amount, level }) => conditionFor(subject, amount, level, words)));
}

function conditionFor(
  subject: Condition['subject'],
  amount: Amount,
  level: string | null,
  words: Words,
): string {
  const { titleOf } = words;
  const figure = amount.type === 'share' ? percent(amount.figure) : '100\u00a0%';
  switch (subject.type) {
    case 'average':
      return `un promedio de al menos el ${figure} en todas las destrezas`;
    case 'lowest':
      return `al menos el ${figure} en cada destreza`;
    case 'points':
      return `al menos el ${figure} de todos los puntos`;
    case 'summative':
    case 'skill': {
      const title = quoted(titleOf(subject.id));
      if (level !== null) return `${quoted(level)} o más en ${title}`;
      if (amount.type === 'share') return `al menos el ${figure} en ${title}`;
      if (subject.type === 'skill') return `${title} ${mastered(words)}`;
      return amount.type === 'all'
        ? `todos los puntos en ${title}`
        : `al menos ${count(amount.n, 'punto', 'puntos')} en ${title}`;
    }
    default: {
      const among =
        subject.type === 'set'
          ? ` de ${quoted(titleOf(subject.id))}`
          : subject.type === 'tier'
            ? ` de ${quoted(titleOf(subject.tier))}`
            : '';
      const skills = `${amountOf(amount, 'destreza', 'destrezas')}${among}`;
      const one = amount.type === 'count' && amount.n === 1;
      return level === null
        ? `${skills} ${mastered(words, one ? 'dominada' : 'dominadas')}`
        : `${quoted(level)} o más en ${skills}`;
    }
  }
}

/** The parts of a grade with their weights: in percent, where they make 100. */
function weighed(parts: StatementData<'weights'>['parts'], { titleOf }: Words): string {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const said = (weight: number) =>
    total === 100 ? `${points(String(weight))}\u00a0%` : `con el peso ${points(String(weight))}`;
  return and(
    parts.map(
      ({ part, weight }) => `${isKind(part) ? titleOf(part) : quoted(titleOf(part))} ${said(weight)}`,
    ),
  );
}

const among = (set: string | null, { titleOf }: Words): string =>
  set === null ? 'La unidad' : quoted(titleOf(set));

const listed = (label: string, ids: readonly string[], titleOf: (id: string) => string): string =>
  ids.length === 0 ? '' : `${label}${titles(ids.map(titleOf))}`;

/** Spanish, to the learner. */
export const STATEMENTS_SPANISH: StatementSentences = {
  window: ({ opens, closes, timeZone }, words) => {
    const zone = hasTime(opens) || hasTime(closes) ? ` (${timeZone})` : '';
    if (opens === null) return `La unidad termina el ${momentInWords(closes ?? '', words)}${zone}.`;
    const from = `desde el ${momentInWords(opens, words)}`;
    return closes === null
      ? `La unidad está abierta ${from}${zone}.`
      : `La unidad va ${from} hasta el ${momentInWords(closes, words)}${zone}${hasTime(closes) ? '' : ' inclusive'}.`;
  },
  'no-window': () => 'La unidad no tiene fechas fijas.',
  plan: ({ skills, days, last }, { dateOf }) =>
    `El plan prevé ${count(skills, 'destreza', 'destrezas')}${days === null ? '' : ` en ${count(days, 'día de clases', 'días de clases')}`}, hasta el ${dateOf(last)}. El plan es una guía: ir por detrás no baja la calificación.`,
  'school-days': ({ days, closed }, { dateOf }) => {
    const week = weekOf(days);
    const names = week.days.map((day) => WEEKDAYS[day]);
    const said = week.run ? `de ${names[0]} a ${names.at(-1)}` : and(names);
    const free = closed.map(({ from, to }) =>
      from === to ? `el ${dateOf(from)}` : `del ${dateOf(from)} al ${dateOf(to)}`,
    );
    return `Los días de clases son ${said}${free.length === 0 ? '' : `, menos ${and(free)}`}.`;
  },
  planned: ({ due, days }, { dateOf }) =>
    `Prevista hasta el ${dateOf(due)}${days === null ? '' : ` (${count(days, 'día de clases', 'días de clases')})`}.`,
  'unit-after': ({ units }, { unitOf }) =>
    `La unidad se abre cuando ${titles(units.map(unitOf))} ${units.length === 1 ? 'está completa' : 'están completas'}.`,
  'in-order': ({ set }, words) =>
    set === null
      ? `Las destrezas van en orden: una se abre cuando lo obligatorio antes de ella está ${mastered(words, 'dominado')}.`
      : `En ${quoted(words.titleOf(set))}, las destrezas van en orden.`,
  'any-order': ({ set, builds }, { titleOf }) =>
    `${set === null ? 'Tú' : `En ${quoted(titleOf(set))}, tú`} eliges el orden.${builds ? ' Solo cuando una destreza se apoya en otra, esa va primero.' : ''}`,
  'needs-all': ({ set }, words) =>
    `${among(set, words)} está completa cuando todo lo que pide está ${mastered(words, 'dominado')}.`,
  'needs-some': ({ set, n, of }, words) =>
    n === 1
      ? `${among(set, words)} está completa cuando 1 de sus ${of} partes está ${mastered(words)}; tú eliges cuál.`
      : `${among(set, words)} está completa cuando ${n} de sus ${of} partes están ${mastered(words, 'dominadas')}; tú eliges cuáles.`,
  'needs-these': ({ set, entries }, words) =>
    entries.length > MOST_LISTED
      ? `${among(set, words)} está completa cuando las ${entries.length} partes obligatorias están ${mastered(words, 'dominadas')}.`
      : `${among(set, words)} está completa cuando ${titles(entries.map(words.titleOf))} ${entries.length === 1 ? `está ${mastered(words)}` : `están ${mastered(words, 'dominadas')}`}.`,
  'opens-first': () => 'Abierta desde el comienzo.',
  'opens-after': ({ entries }, { titleOf }) => `Se abre después de ${titles(entries.map(titleOf))}.`,
  'practice-first': ({ tasks }, { taskOf }) =>
    `Haz la práctica antes de la prueba${listed(': ', tasks, taskOf)}.`,
  'practice-share': ({ figure, tasks }, { taskOf }) =>
    `Antes de la prueba, obtén al menos el ${percent(figure)} de los puntos de la práctica${listed(': ', tasks, taskOf)}.`,
  'practice-sign-off': ({ tasks }, { taskOf }) =>
    `Antes de la prueba, tu docente da el visto bueno a la práctica${listed(': ', tasks, taskOf)}.`,
  'practice-offered': ({ tasks }, { taskOf }) =>
    `Hay práctica${listed(' (', tasks, taskOf)}${tasks.length === 0 ? '' : ')'}, y puedes hacer la prueba sin ella.`,
  'practice-extra': ({ tasks }, { taskOf }) => `Si quieres, también ${titles(tasks.map(taskOf))}.`,
  'no-practice': () => 'No se pide práctica antes de la prueba.',
  'mastered-when': masteredWhen,
  'teacher-decides': () =>
    'Cuándo se domina esta destreza es una decisión docente; ningún resultado de la prueba basta por sí solo.',
  levels: ({ levels }) => `Los niveles, desde el más bajo: ${titles(levels)}.`,
  combines,
  'stays-mastered': (_, words) => `Una vez ${mastered(words)}, queda ${mastered(words)}.`,
  'can-be-lost': () => 'El dominio se puede perder de nuevo por intentos posteriores más flojos.',
  'whole-is-mean': ({ weights }, { criterionOf }) =>
    `El conjunto es el promedio de los criterios${weights.length === 0 ? '' : `; ${and(weights.map(({ criterion: id, weight }) => `${quoted(criterionOf(id))} cuenta ${points(String(weight))} veces`))}`}.`,
  'whole-is-lowest': () => 'El conjunto vale lo que vale el criterio más bajo.',
  'items-beyond': ({ items }) => `Además, la lista tiene ${titles(items)}.`,
  'earlier-version': ({ version, evidence }, words) =>
    ({
      count: `Los intentos con la versión ${version} de la prueba siguen contando.`,
      keep: `Si la dominaste con la versión ${version} de la prueba, queda ${mastered(words)}; los demás intentos con esa versión no cuentan.`,
      discard: `Los intentos con la versión ${version} de la prueba ya no cuentan.`,
    })[evidence],
  'attempts-unlimited': () => 'Puedes intentarlo todas las veces que necesites.',
  attempts: ({ attempts: n }) => (n === 1 ? 'Hay un solo intento.' : `Hay ${attempts(n)} en total.`),
  wait: ({ count: n, of }) =>
    n === 1
      ? `El próximo intento puede ser, como muy pronto, al día ${of === 'days' ? 'siguiente' : 'de clases siguiente'}.`
      : `El próximo intento puede ser, como muy pronto, ${count(n, of === 'days' ? 'día' : 'día de clases', of === 'days' ? 'días' : 'días de clases')} después.`,
  steps: ({ steps }) => `Antes de cada nuevo intento hay que hacer: ${and(steps)}.`,
  form: ({ form, forms }) => {
    const names = and(forms);
    if (forms.length === 1)
      return form === 'new'
        ? `Hay una forma de la prueba (${names}), y otro intento necesitaría una nueva: habla con tu docente.`
        : `Se hace de nuevo la misma prueba (${names}).`;
    switch (form) {
      case 'new':
        return `Cada intento es con una forma de la prueba que no has visto; hay ${forms.length} (${names}). Cuando las hayas usado todas, habla con tu docente.`;
      case 'rotate':
        return `Cada intento es con otra forma de la prueba (${names}); cuando se han usado todas, se repiten.`;
      case 'same':
        return 'El nuevo intento es con la misma forma de la prueba.';
      case 'any':
        return `El nuevo intento es con cualquier forma de la prueba (${names}).`;
    }
  },
  until: ({ date }, { dateOf }) => `El último día para un intento es el ${dateOf(date)}.`,
  cap: ({ cap }) => `Los intentos después del primero valen como máximo el ${percent(cap)}.`,
  'again-when-mastered': (_, words) =>
    `También puedes intentarlo de nuevo cuando ya está ${mastered(words)}, para mejorar el resultado.`,
  'not-again-when-mastered': (_, words) => `Una vez ${mastered(words)}, la prueba no se repite.`,
  'late-taken': () => 'Los intentos después del final cuentan como los demás.',
  'late-refused': () => 'Después del final no se aceptan intentos.',
  'late-capped': ({ within, cap }) => {
    const when =
      within === null
        ? 'Los intentos después del final'
        : `Los intentos hasta ${count(within, 'día', 'días')} después del final`;
    return cap === null ? `${when} cuentan como los demás.` : `${when} valen como máximo el ${percent(cap)}.`;
  },
  'late-then-refused': ({ within }) =>
    `Más de ${count(within, 'día', 'días')} después del final no se aceptan intentos.`,
  credit: ({ kind, credit, sum }, words) =>
    `${KINDS[kind]} ${pointsOf(sum.points, 'punto', 'puntos')} en total: ${earns(kind, credit, words)}.`,
  'scheme-points': ({ points: total }) =>
    `Tu calificación es lo que obtuviste de ${total === null ? 'los puntos posibles' : total === '1' ? 'un punto posible' : `los ${points(total)} puntos posibles`}.`,
  weights: ({ parts }, words) =>
    `Tu calificación se compone de partes: ${weighed(parts, words)}. Una parte en la que todavía nada cuenta deja su peso a las demás.`,
  tiers: ({ tiers, partial }, { titleOf }) => {
    const steps = tiers.map(({ tier, figure }, at) =>
      at === 0
        ? `dominar todo lo de ${quoted(titleOf(tier))} lleva al ${percent(figure)}`
        : `luego todo lo de ${quoted(titleOf(tier))} al ${percent(figure)}`,
    );
    const part =
      partial === 'proportional'
        ? 'Una parte de un nivel de prioridad cuenta en proporción'
        : 'Una parte de un nivel de prioridad no cuenta';
    return `${headed(and(steps))}. ${part}, y un nivel solo cuenta cuando los anteriores están completos.`;
  },
  'summatives-apart': () => 'Las evaluaciones sumativas no entran en esta calificación.',
  bundle: ({ letter, conditions }, words) =>
    `Para ${letter}: ${and(conditions.map((each) => condition(each, words)))}.`,
  'bundle-otherwise': ({ letter }) => `En los demás casos la letra es ${letter}.`,
  floor: ({ share: least }) => `Lo que intentaste recibe al menos el ${percent(least)} de sus puntos.`,
  'at-least': ({ share: least }) => `La calificación nunca es menor que ${percent(least)}.`,
  'pending-counts': ({ missing }) =>
    missing.exact === '0'
      ? 'Lo que todavía está sin intentar, o sin calificar, cuenta como 0 desde el comienzo, así que la calificación crece con tu trabajo.'
      : `Lo que todavía está sin intentar, o sin calificar, recibe el ${percent(missing)} de sus puntos.`,
  'pending-left-out': () =>
    'Lo que todavía está sin intentar, o sin calificar, no se incluye en la calificación.',
  'pending-until': ({ closes, missing }, words) =>
    `Hasta el ${momentInWords(closes, words)}, lo que todavía está sin intentar, o sin calificar, no se incluye en la calificación; después ${missing.exact === '0' ? 'cuenta como 0' : `recibe el ${percent(missing)} de sus puntos`}.`,
  'aspire-raises': (_, { titleOf }) =>
    `Las destrezas de ${quoted(titleOf('aspire'))} cuentan solo si suben la calificación.`,
  'optional-raises': () => 'Las tareas optativas cuentan solo si suben la calificación.',
  'choice-counts': ({ set, n }, { titleOf }) =>
    n === 1
      ? `Cuando ${set === null ? 'la unidad' : quoted(titleOf(set))} está completa, cuenta la parte que más te conviene, y las demás solo si suben la calificación.`
      : `Cuando ${set === null ? 'la unidad' : quoted(titleOf(set))} está completa, cuentan las ${n} partes que más te convienen, y las demás solo si suben la calificación.`,
  scale: ({ steps }) =>
    `Las letras: ${and(steps.map(({ letter, from }) => (from.exact === '0' && steps.length > 1 ? `${letter} por debajo` : `${letter} desde ${percent(from)}`)))}.`,
  rounded: ({ step }) => `Para la letra, la calificación se redondea al ${percent(step)} más cercano.`,
  'no-letter': () => 'La calificación es un porcentaje, sin letra.',
  'nothing-graded': () => 'En esta unidad nada da puntos, así que no hay calificación.',
};

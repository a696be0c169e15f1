import type { Bar, CriterionBar, StatementData } from '../description/statement.js';
import type { Combining } from '../model/threshold.js';
import { attempts } from './attempts-spanish.js';
import { quoted } from './formats.js';
import { FORMATS } from './formats-spanish.js';
import { sharesOf } from './statement-words.js';
import type { Words } from './words.js';

const { percent, points, pointsOf, and, titles } = FORMATS;

/** A result that is just enough. */
function enough(bar: Bar): string {
  switch (bar.type) {
    case 'points':
      return bar.figure.exact === '1'
        ? bar.of === '1'
          ? 'el punto completo'
          : `los ${points(bar.of)} puntos`
        : `al menos ${points(bar.points)} de ${pointsOf(bar.of, 'punto', 'puntos')} (${percent(bar.figure)})`;
    case 'share':
    case 'mean':
      return bar.figure.exact === '1' ? `el ${percent(bar.figure)}` : `al menos el ${percent(bar.figure)}`;
    case 'level':
      return bar.top ? quoted(bar.level) : `${quoted(bar.level)} o más`;
    case 'items':
      return bar.all ? `todos los puntos de la lista (${titles(bar.items)})` : titles(bar.items);
    case 'pass':
      return 'el 100\u00a0%';
    case 'unreachable':
      return 'más de lo que se puede alcanzar';
  }
}

/** What a figure is that is just enough. */
function figured(bar: Bar): string {
  if (bar.type === 'pass') return 'del 100\u00a0%';
  if (bar.type === 'items') return `suficiente para ${enough(bar)}`;
  return bar.type === 'level' || bar.type === 'unreachable'
    ? enough(bar)
    : `de ${enough(bar)}`.replace('de el ', 'del ');
}

/** What the learner does on the check to reach it. */
function reach(bar: Bar): string {
  switch (bar.type) {
    case 'pass':
      return 'apruebas la prueba';
    case 'items':
      return `muestras en la prueba ${enough(bar)}`;
    case 'points':
    case 'share':
      return `obtienes ${enough(bar)} en la prueba`;
    default:
      return `alcanzas ${enough(bar)} en la prueba`;
  }
}

const criterion = ({ criterion: id, bar }: CriterionBar, { criterionOf }: Words): string =>
  `${enough(bar)} en ${id === null ? 'cada criterio' : quoted(criterionOf(id))}`;

/** In which attempts it must be reached; null where one figure is made of all of them. */
function inWhich(by: Combining): string | null {
  switch (by.type) {
    case 'highest':
      return '';
    case 'latest':
      return ', en tu último intento';
    case 'times':
      return by.n === 1 ? '' : ` en ${attempts(by.n)}`;
    case 'inARow':
      return by.n === 1 ? ', en tu último intento' : ` en ${attempts(by.n)} seguidos`;
    case 'ofLast':
      return by.of === 1 ? ', en tu último intento' : ` en ${by.n} de tus últimos ${attempts(by.of)}`;
    default:
      return null;
  }
}

/** The figure that is made of the attempts. */
function madeOf(by: Combining): string {
  switch (by.type) {
    case 'meanOfBest':
      return by.n === 1 ? 'tu mejor intento' : `el promedio de tus ${by.n} mejores intentos`;
    case 'medianOfLast':
      return by.n === 1
        ? 'tu último intento'
        : `el valor del medio (la mediana) de tus últimos ${attempts(by.n)}`;
    case 'mostFrequent':
      return 'tu resultado más frecuente';
    case 'weightedAverage':
    case 'decayingAverage':
      return 'el promedio ponderado de tus intentos';
    case 'powerLaw':
      return 'la tendencia de tus intentos';
    default:
      return 'el promedio de todos tus intentos';
  }
}

/** What counts as mastery of a skill. */
export function masteredWhen(data: StatementData<'mastered-when'>, words: Words): string {
  const { by, whole, criteria, together } = data;
  if (whole?.type === 'unreachable' || criteria.some(({ bar }) => bar.type === 'unreachable'))
    return 'Ningún resultado de la prueba basta para dominar esta destreza.';
  const where = inWhich(by);
  const parts = criteria.map((each) => criterion(each, words));
  const apart = together ? '' : ' Cada criterio cuenta por separado, así que pueden ser intentos distintos.';
  if (where === null) {
    const all = [
      ...(whole === null ? [] : [`${figured(whole)}${parts.length > 0 ? ' en conjunto' : ''}`]),
      ...parts,
    ];
    return `Dominas esta destreza cuando ${madeOf(by)} es ${and(all)}.`;
  }
  if (parts.length === 0 && whole !== null)
    return `Dominas esta destreza cuando ${reach(whole)}${where}.${apart}`;
  const all = [...(whole === null ? [] : [`${enough(whole)} en conjunto`]), ...parts];
  const once = together && where === '' && all.length > 1 ? ', todo en un mismo intento' : '';
  return `Dominas esta destreza cuando alcanzas ${and(all)}${where}${once}.${apart}`;
}

const BEST = 'Cuenta tu mejor intento; los más flojos no perjudican.';
const LATEST = 'Solo cuenta tu último intento.';

/** How attempts combine. */
export function combines({ by }: StatementData<'combines'>): string {
  switch (by.type) {
    case 'highest':
      return BEST;
    case 'latest':
      return LATEST;
    case 'times':
      return by.n === 1 ? BEST : 'Los intentos más flojos entre ellos no perjudican.';
    case 'inARow':
      return by.n === 1
        ? LATEST
        : 'Deben seguirse uno a otro: un intento más flojo entre ellos hace empezar de nuevo.';
    case 'ofLast':
      return by.of === 1
        ? LATEST
        : `Solo cuentan tus últimos ${attempts(by.of)}; los anteriores dejan de contar.`;
    case 'average':
      return 'Todos los intentos cuentan igual.';
    case 'meanOfBest':
      return by.n === 1 ? BEST : `Hacen falta al menos ${attempts(by.n)}. Los más flojos no perjudican.`;
    case 'medianOfLast':
      return by.n === 1 ? LATEST : `Hacen falta al menos ${attempts(by.n)}. Los anteriores dejan de contar.`;
    case 'mostFrequent':
      return 'Si dos resultados son igual de frecuentes, cuenta el más reciente.';
    case 'weightedAverage': {
      const { newest, others } = sharesOf(by.share);
      return `Tu intento más nuevo cuenta el ${percent(newest)}; todos los demás juntos, el ${percent(others)}.`;
    }
    case 'decayingAverage': {
      const { newest, others } = sharesOf(by.share);
      return `Cada intento nuevo cuenta el ${percent(newest)} y todo lo anterior el ${percent(others)}, así que los resultados viejos pierden peso.`;
    }
    case 'powerLaw':
      return 'Hacen falta al menos 3 intentos. Lo que muestras ahora pesa más que el comienzo.';
  }
}

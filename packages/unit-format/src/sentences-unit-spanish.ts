import type { UnitFindingCode } from '@openmastery/core';
import { join, type Words } from './sentence-words.js';

function known(words: Words, what: string): string {
  return words.has('known') ? `${what} ${words.list('known', 'y')}` : `${what} ninguno`;
}

/** Spanish, for what a unit means. */
export const unitSentencesInSpanish = {
  'unreadable-threshold': (w) =>
    `${w.code('text')} no es un umbral; escriba \`4/5\`, \`80%\`, un nivel o puntos`,
  'unreadable-combining': (w) =>
    `${w.code('text')} no es una manera de combinar intentos; escriba \`highest\`, \`latest\`, \`2 in a row\`, \`2 of last 3\`, \`average\` u otra de ellas`,
  'unreadable-proportion': (w) =>
    `${w.code('text')} no es una proporción de 0 a 100%; escriba \`80%\` o \`4/5\``,
  'unreadable-duration': (w) =>
    `${w.code('text')} no es un tiempo; escriba \`2 days\` o, para una espera, \`3 school days\``,
  'unreadable-date': (w) =>
    /^\d{4}-\d\d-\d\d/.test(w.say('text'))
      ? `${w.code('text')} no es una fecha que exista; revise el día y el mes`
      : `${w.code('text')} no es una fecha; escriba año, mes y día, como en \`2026-09-25\``,
  'unreadable-condition': (w) =>
    `${w.code('text')} no es una condición; escriba \`all\`, un número, un porcentaje o un nivel`,
  'level-name-reads-as-score': (w) =>
    `el nombre de nivel ${w.code('level')} se leería como un resultado; elija otro`,
  'ambiguous-number': (w) =>
    `${w.code('text')} solo puede ser un porcentaje o parte de uno; escriba \`80%\` o \`4/5\``,
  'malformed-id': (w) =>
    `${w.code('id')} no es un id; empiece con una letra o cifra y use solo letras, cifras, \`.\`, \`_\` y \`-\``,
  'duplicate-id': (w) => `${w.code('id')} se usa dos veces; dé otro id a una de ellas`,
  'unknown-reference': (w) => `aquí no hay nada con el id ${w.code('id')}; hay ${known(w, '').trim()}`,
  'unknown-rubric': (w) => `no hay ninguna rúbrica ${w.code('id')}; hay ${known(w, '').trim()}`,
  'unknown-level': (w) => `no hay ningún nivel ${w.code('level')}; ${known(w, 'los niveles son')}`,
  'unknown-criterion': (w) =>
    w.has('known')
      ? `la rúbrica no tiene el criterio ${w.code('criterion')}; tiene ${w.list('known', 'y')}`
      : `la comprobación no tiene criterios, así que ${w.code('criterion')} no se puede alcanzar nunca; dé \`criteria\` a su rúbrica, o use \`atLeast\``,
  'unknown-scale': (w) => `no hay ninguna escala ${w.code('id')}; hay ${known(w, '').trim()}`,
  'unknown-time-zone': (w) =>
    `${w.code('text')} no es una zona horaria; escriba su nombre IANA, como \`America/Chicago\``,
  'unknown-part': (w) => `no hay nada llamado ${w.code('id')} a lo que dar peso; hay ${known(w, '').trim()}`,
  'self-reference': (w) => `${w.code('id')} no puede ir después de sí mismo; quítelo de \`after\``,
  cycle: (w) =>
    `${w.list('ids', 'y')} se esperan unos a otros, así que ninguno se abre nunca; quite uno de un \`after\`, o cambie el orden`,
  'dead-end': (w) => `nadie puede empezar nunca ${w.code('id')}; cambie lo que debe estar resuelto antes`,
  'require-too-many': (w) =>
    `\`require\` pide ${w.say('require')} y hay ${w.say('children')} que pueda pedir; bájelo`,
  'require-needs-any-order': () =>
    'un número en `require` necesita `order: any`; en orden, cada entrada hace falta para la siguiente; escriba `order: any` o `require: all`',
  'prerequisite-on-lower-tier': (w) =>
    `${w.code('id')} (${w.say('tier')}) espera a ${w.code('first')} (${w.say('firstTier')}), que importa menos; suba el rango de ${w.code('first')}, o quítelo de \`after\``,
  'threshold-missing': (w) =>
    `una comprobación con rúbrica necesita un umbral; añada \`mastery\` con uno de ${w.list('levels', 'o')}`,
  'threshold-unreachable': (w) =>
    `solo se llega a este umbral con los ${w.say('points')} puntos; bájelo, o dé más puntos a la comprobación`,
  'number-above-maximum': (w) =>
    `${w.code('number')} es más de lo que se puede alcanzar, ${w.say('maximum')}; bájelo`,
  'forms-run-out': (w) =>
    `hay ${w.say('attempts')} intentos, cada uno con una forma nueva, y solo ${w.say('forms')} formas; añada formas, o escriba \`form: rotate\``,
  'no-form-left': (w) =>
    `todas las formas de ${w.code('id')} están retiradas o anuladas, así que nadie puede hacer la comprobación; añada una`,
  'cap-below-threshold': (w) =>
    `ningún otro intento puede llegar al umbral ${w.code('threshold')}, pues vale como máximo ${w.code('cap')}; suba el tope o baje el umbral`,
  'history-gap': (w) =>
    `la comprobación está en la versión ${w.say('current')} y su historial no dice nada de la versión ${w.say('version')}, así que esos intentos cuentan tal cual; añada una entrada`,
  'history-not-earlier': (w) =>
    `la versión ${w.say('version')} del historial no es anterior a la actual, ${w.say('current')}; bájela, o suba \`version\``,
  'levels-not-increasing': (w) =>
    w.has('level')
      ? `el nivel ${w.code('level')} (${w.say('points')}) no vale más que el anterior; los niveles van del más bajo al más alto`
      : 'el nivel más alto no vale nada; déle puntos',
  'combining-impossible': (w) =>
    `${w.say('n')} de los últimos ${w.say('of')} es imposible; haga que el primer número sea el menor`,
  'points-missing': (w) =>
    `${w.code('id')} no tiene puntos, así que no puede estar en una nota; añada \`points\``,
  'scale-not-descending': (w) =>
    `${w.code('letter')} no empieza por debajo de ${w.code('above')}; una escala va de la mejor letra hacia abajo`,
  'scale-without-floor': (w) =>
    `la letra más baja, ${w.code('letter')}, no empieza en 0, así que algunos resultados quedan sin letra; añada una con 0`,
  'weights-not-whole': (w) => `los pesos suman ${w.say('total')} y no 100; cámbielos para que sumen 100`,
  'tiers-not-increasing': (w) => `${w.code('tier')} vale menos que ${w.code('before')}; súbalo`,
  'tiers-ignore-summatives': (w) =>
    `una nota por rangos no mira las pruebas finales, y hay ${w.list('ids', 'y')}; use \`bundles\` o \`weights\` si deben contar`,
  'bundle-unreachable': (w) => `esto pide ${w.say('n')} y solo hay ${w.say('most')}; bájelo`,
  'bundles-not-monotone': (w) =>
    `${join(
      [w.code('better'), w.code('letter')].filter((word) => word !== '``'),
      'y',
    )} no van de lo difícil a lo fácil; una letra mejor debe pedir al menos lo mismo`,
  'several-schemes': (w) =>
    `una nota se hace de una sola manera, y aquí están ${w.list('schemes', 'y')}; deje una`,
  'window-reversed': (w) =>
    `la unidad cierra (${w.code('closes')}) antes de abrir (${w.code('opens')}); cambie una de las fechas`,
  'due-outside-window': (w) =>
    `${w.code('due')} queda fuera del plazo de la unidad; cambie la fecha o el plazo`,
  'days-exceed-window': (w) =>
    `las habilidades suman ${w.say('days')} días lectivos y el plazo tiene ${w.say('length')}; planee menos o alargue el plazo`,
  'time-zone-missing': () =>
    'qué llega tarde depende de la zona horaria y no se da ninguna; añada `timeZone`, como `America/Chicago`',
} as const satisfies { readonly [Code in UnitFindingCode]: (words: Words) => string };

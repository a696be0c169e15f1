import type { UnitFindingCode } from '@openmastery/core';
import { isAboveAll, join, percentText, type Words } from './sentence-words.js';

function known(words: Words): string {
  return words.has('known') ? `hay ${words.list('known', 'y')}` : 'no hay ninguno';
}

function knownLevels(words: Words): string {
  const isOne = words.all('known').length === 1;
  return `${isOne ? 'el nivel es' : 'los niveles son'} ${words.list('known', 'y')}`;
}

function ofSkills(words: Words): string {
  return words.has('skills') ? ` para ${words.list('skills', 'y')}` : '';
}

/** Spanish, for what a unit means. */
export const unitSentencesInSpanish = {
  'unreadable-threshold': (w) =>
    isAboveAll(w.say('text'))
      ? `${w.code('text')} pasa ${w.say('text').endsWith('%') ? 'de 100%' : 'del máximo'}, así que nadie puede llegar; bájelo`
      : `${w.code('text')} no es un umbral; escriba \`4/5\`, \`80%\`, un nivel o puntos`,
  'unreadable-combining': (w) =>
    `${w.code('text')} no es una manera de combinar intentos; escriba \`highest\`, \`latest\`, \`2 in a row\`, \`2 of last 3\`, \`average\` u otra de ellas`,
  'unreadable-proportion': (w) =>
    w.has('meant')
      ? `${w.code('text')} es un intervalo; escriba solo dónde empieza cada letra: ${w.code('meant')}`
      : `${w.code('text')} no es una proporción de 0 a 100%; escriba \`80%\` o \`4/5\``,
  'unreadable-duration': (w) =>
    w.has('of')
      ? `${w.code('text')} no se puede leer aquí, donde solo se cuentan días; escriba ${w.has('meant') ? w.code('meant') : '`7 days`'}`
      : `${w.code('text')} no es un tiempo; escriba ${w.has('meant') ? w.code('meant') : '`2 days` o, para una espera, `3 school days`'}`,
  'unreadable-date': (w) =>
    /^\d{4}-\d\d-\d\d/.test(w.say('text'))
      ? `${w.code('text')} no es una fecha que exista; revise el día y el mes`
      : `${w.code('text')} no es una fecha; escriba año, mes y día, como en ${w.has('meant') ? w.code('meant') : '`2026-09-25`'}`,
  'unreadable-condition': (w) =>
    `${w.code('text')} no es una condición; escriba \`all\`, un número, un porcentaje o un nivel`,
  'level-name-reads-as-score': (w) =>
    `el nombre de nivel ${w.code('level')} se leería como un resultado; elija otro`,
  'too-many-levels': (w) =>
    `${w.say('count')} niveles son más de los que nadie puede distinguir; escriba como máximo ${w.say('most')}`,
  'ambiguous-number': (w) =>
    `${w.code('text')} solo puede ser un porcentaje o parte de uno; escriba ${w.has('meant') ? w.code('meant') : '`80%` o `4/5`'}`,
  'malformed-id': (w) =>
    w.has('meant')
      ? `${w.code('id')} no es un id, pues contiene ${w.has('sign') ? w.code('sign') : 'espacios'}; escriba ${w.code('meant')}`
      : `${w.code('id')} no es un id; empiece con una letra o cifra y use solo letras, cifras, \`.\`, \`_\` y \`-\``,
  'duplicate-id': (w) =>
    w.has('listed')
      ? `${w.code('id')} está dos veces en la lista; quite una de ellas`
      : `${w.code('id')} se usa dos veces; dé otro id a una de ellas`,
  'summative-like-skill': (w) =>
    `${w.code('id')} es una prueba final y también una destreza o un conjunto, así que nadie sabe a cuál se refiere un registro o una nota; dé otro id a la prueba`,
  'skill-in-two-units': (w) =>
    `${w.code('id')} es una destreza de ${w.list('units', 'y')}, así que cada línea del registro sobre ella debe nombrar la unidad; dé otro id a una de ellas`,
  'unknown-standard': (w) =>
    `no hay ningún estándar ${w.code('id')} en el marco del curso; corríjalo, o quítelo de \`standards\``,
  'unknown-reference': (w) => `aquí no hay nada con el id ${w.code('id')}; ${known(w)}`,
  'unknown-rubric': (w) => `no hay ninguna rúbrica ${w.code('id')}; ${known(w)}`,
  'unknown-level': (w) =>
    w.has('meant')
      ? `${w.code('level')} no es un umbral; escriba ${w.code('meant')}`
      : w.has('known')
        ? `no hay ningún nivel ${w.code('level')}${ofSkills(w)}; ${knownLevels(w)}`
        : w.has('skills')
          ? `no hay ningún nivel ${w.code('level')}${ofSkills(w)}, pues ahí no se usa ninguna rúbrica; dé a ${w.list('skills', 'y')} un \`mastery\` como \`80%\`, o una rúbrica`
          : `no hay ningún nivel ${w.code('level')}, pues ninguna rúbrica da niveles aquí; escriba un porcentaje como \`80%\`, o dé una rúbrica a la prueba`,
  'unknown-criterion': (w) =>
    w.has('known')
      ? `la rúbrica no tiene el criterio ${w.code('criterion')}; tiene ${w.list('known', 'y')}`
      : `la prueba no tiene criterios, así que ${w.code('criterion')} no se puede alcanzar nunca; dé \`criteria\` a su rúbrica, o use \`atLeast\``,
  'unknown-scale': (w) => `no hay ninguna escala ${w.code('id')}; ${known(w)}`,
  'unknown-time-zone': (w) =>
    `${w.code('text')} no es una zona horaria; escriba la región y la ciudad, como en \`America/Chicago\``,
  'unknown-part': (w) => `no hay nada llamado ${w.code('id')} a lo que dar peso; ${known(w)}`,
  'self-reference': (w) => `${w.code('id')} no puede ir después de sí mismo; quítelo de \`after\``,
  cycle: (w) =>
    `${w.list('ids', 'y')} se esperan unos a otros, así que ninguno se abre nunca; quite uno de un \`after\`, o cambie el orden`,
  'set-requires-nothing': (w) =>
    `en ${w.code('id')} no hay que dominar nada, así que está hecho antes de empezar; déle una destreza que no esté retirada, o quítelo`,
  'dead-end': (w) => `nadie puede empezar nunca ${w.code('id')}; cambie lo que debe estar resuelto antes`,
  'require-too-many': (w) =>
    `\`require\` pide ${w.say('require')} y hay ${w.say('children')} que pueda pedir; bájelo`,
  'require-needs-any-order': () =>
    'un número en `require` necesita `order: any`; en orden, cada entrada hace falta para la siguiente; escriba `order: any` o `require: all`',
  'prerequisite-on-lower-tier': (w) =>
    `${w.code('id')} (${w.say('tier')}) espera a ${w.code('first')} (${w.say('firstTier')}), que importa menos; suba el rango de ${w.code('first')}, o quítelo de \`after\``,
  'prerequisite-retired': (w) =>
    `${w.code('first')} está retirada y ya no retiene nada, así que ${w.code('id')} no la espera; quítela de \`after\``,
  'redundant-prerequisite': (w) =>
    w.is('through', w.say('first'))
      ? `${w.code('id')} espera dos veces a ${w.code('first')}; quite una de \`after\``
      : w.has('through')
        ? `${w.code('id')} ya espera a ${w.code('first')} por medio de ${w.code('through')}; quite ${w.code('first')} de \`after\``
        : `${w.code('id')} ya espera a ${w.code('first')}, que va antes en el orden; quítelo de \`after\``,
  'threshold-missing': (w) =>
    `una prueba con rúbrica necesita un umbral; añada \`mastery\` con uno de ${w.list('levels', 'o')}`,
  'threshold-unreachable': (w) =>
    w.has('points')
      ? `ningún número entero de puntos, de ${w.say('points')}, llega a ${w.code('threshold')}; baje el umbral, o cambie los puntos`
      : `la línea más alta de la lista es ${w.code('line')}, así que nada llega a ${w.code('threshold')}; añada una línea, o baje el umbral`,
  'key-without-effect': (w) =>
    `${w.code('key')} no tiene efecto junto a ${w.code('beside')}; quite uno de los dos`,
  'only-top-reaches': (w) =>
    w.has('points')
      ? `solo los ${w.say('points')} puntos llegan a ${w.code('threshold')}, así que un desliz ya es demasiado; bájelo, o dé más puntos a la prueba`
      : w.has('level')
        ? `solo el nivel más alto, ${w.code('level')}, llega a ${w.code('threshold')}; bájelo, o nombre el nivel si es lo que quiere`
        : `solo la línea más alta de la lista, ${w.code('line')}, llega a ${w.code('threshold')}; bájelo, o escriba ${w.code('line')} si es lo que quiere`,
  'number-above-maximum': (w) =>
    w.has('meant')
      ? `${w.code('number')} es más de lo que se puede alcanzar, ${w.say('maximum')}; escriba ${w.code('meant')} si es un porcentaje, y si no, bájelo`
      : `${w.code('number')} es más de lo que se puede alcanzar, ${w.say('maximum')}; bájelo`,
  'forms-run-out': (w) =>
    w.has('needed')
      ? `dominar pide ${w.say('needed')} intentos, cada uno con una forma nueva, y solo hay ${w.say('forms')} ${w.is('forms', 1) ? 'forma' : 'formas'}; añada formas, o escriba \`form: rotate\``
      : `hay ${w.say('attempts')} intentos, cada uno con una forma nueva, y solo ${w.say('forms')} ${w.is('forms', 1) ? 'forma' : 'formas'}; añada formas, o escriba \`form: rotate\``,
  'no-form-left': () =>
    'todas las formas están retiradas o anuladas, así que nadie puede hacer la prueba; añada una',
  'attempts-too-few': (w) =>
    `dominar pide al menos ${w.say('needed')} intentos y solo se ${w.is('attempts', 1) ? 'permite' : 'permiten'} ${w.say('attempts')}, así que nadie puede lograrlo; permita más \`attempts\`, o cambie \`by\``,
  'one-attempt-blocks': () =>
    'hay un solo intento y algo espera su resultado, así que quien falla se queda parado; permita más `attempts`, o que nada lo espere',
  'wait-exceeds-window': (w) =>
    `esperar ${w.say('count')} ${w.is('count', 1) ? 'día' : 'días'}${w.is('of', 'days') ? '' : w.is('count', 1) ? ' lectivo' : ' lectivos'} sale del plazo, que tiene ${w.say('length')} después del primero; acorte \`wait\`, o alargue el plazo`,
  'cap-below-threshold': (w) =>
    `ningún otro intento puede llegar al umbral ${w.code('threshold')}, pues vale como máximo ${w.code('cap')}; suba el tope o baje el umbral`,
  'history-gap': (w) =>
    `la prueba está en la versión ${w.say('current')} y su historial no dice nada de la versión ${join(w.all('versions'), 'y')}, así que esos intentos cuentan tal cual; añada ${w.all('versions').length === 1 ? 'una entrada' : 'entradas'}`,
  'history-twice': (w) => `el historial tiene dos entradas de la versión ${w.say('version')}; deje una`,
  'history-out-of-order': (w) =>
    `la versión ${w.say('version')} terminó (${w.code('before')}) no más tarde que la versión ${w.say('earlier')} (${w.code('first')}), así que no le queda ningún intento; cambie una de las fechas`,
  'unused-rubric': (w) =>
    `ninguna prueba de dominio ni prueba final se mide con la rúbrica ${w.code('id')}; úsela, o quítela`,
  'history-not-earlier': (w) =>
    `la versión ${w.say('version')} del historial no es anterior a la actual, ${w.say('current')}; bájela, o suba \`version\``,
  'levels-not-increasing': (w) =>
    w.has('level')
      ? `el nivel ${w.code('level')} (${w.say('points')}) no vale más que el anterior; los niveles van del más bajo al más alto`
      : 'el nivel más alto no vale nada; déle puntos',
  'levels-best-first': (w) =>
    w.has('threshold')
      ? `todos los niveles alcanzan ${w.code('threshold')}, que es el primero y por tanto el más bajo; escriba los niveles del más bajo al más alto, o pida uno más alto`
      : `los niveles parecen ir del mejor, ${w.code('first')}, al más bajo, ${w.code('last')}, y el primero es el que menos vale; escriba primero el más bajo`,
  'combining-impossible': (w) =>
    `${w.say('n')} de los últimos ${w.say('of')} es imposible; haga que el primer número sea el menor`,
  'points-missing': (w) =>
    `${w.code('id')} no tiene puntos, así que no puede estar en una nota; añada \`points\``,
  'scale-not-descending': (w) =>
    w.is('order', 'worst-first')
      ? `la escala empieza con la peor letra, ${w.code('above')}; escríbala al revés, con ${w.code('letter')} primero`
      : `${w.code('letter')} no empieza por debajo de ${w.code('above')}; una escala va de la mejor letra hacia abajo`,
  'scale-without-floor': (w) =>
    `la letra más baja, ${w.code('letter')}, no empieza en 0, así que algunos resultados quedan sin letra; añada una con 0`,
  'credit-not-increasing': (w) =>
    `${w.code('level')} vale menos que ${w.code('below')}, así que un resultado mejor baja la nota; súbalo`,
  'unreachable-grade': (w) =>
    w.has('better')
      ? `nadie recibe ${w.code('letter')}, pues quien llega a ella llega antes a ${w.code('better')}; haga que la letra mejor pida más`
      : w.has('most')
        ? `nadie recibe ${w.code('letter')}, pues los rangos dan como máximo ${percentText(w.say('most'))}; baje su límite, o haga que un rango dé más`
        : `nadie recibe ${w.code('letter')}, pues ninguna nota baja de ${percentText(w.say('least'))}; baje \`atLeast\`, o quite la letra de la escala`,
  'no-course-grade': (w) =>
    w.has('part')
      ? `${w.code('part')} no pesa nada en un curso, cuyos pesos son de unidades y de sus propias pruebas finales; escriba los ids de sus unidades, o lleve los pesos a las unidades`
      : `${w.code('scheme')} hace las notas de las unidades, y la del curso se hace por puntos; escriba \`weights\` por id de unidad si debe ser otra`,
  'weight-of-nothing': (w) =>
    `no hay nada que calificar para ${w.code('part')}, así que su ${w.say('weight')} pasa a los demás; añada algo, o quite el peso`,
  'weights-not-whole': (w) => `los pesos suman ${w.say('total')} y no 100; cámbielos para que sumen 100`,
  'tiers-not-increasing': (w) => `${w.code('tier')} vale menos que ${w.code('before')}; súbalo`,
  'tiers-ignore-summatives': (w) =>
    `una nota por rangos no mira las pruebas finales, y hay ${w.list('ids', 'y')}; use \`bundles\` o \`weights\` si deben contar`,
  'bundle-unreachable': (w) =>
    w.has('level')
      ? `esto pide ${w.code('level')} ${w.say('n')} veces y solo ${w.say('most')} tienen ese nivel; bájelo, o use la rúbrica del nivel`
      : `esto pide ${w.say('n')} y solo hay ${w.say('most')}; bájelo`,
  'bundles-not-monotone': (w) =>
    `${w.code('letter')} pide aquí más que ${w.code('better')}, que es mejor; una letra mejor debe pedir al menos lo mismo`,
  'several-schemes': (w) =>
    `una nota se hace de una sola manera, y aquí están ${w.list('schemes', 'y')}; deje una`,
  'window-reversed': (w) =>
    `la unidad cierra (${w.code('closes')}) antes de abrir (${w.code('opens')}); cambie una de las fechas`,
  'due-outside-window': (w) =>
    `${w.code('due')} queda fuera del plazo de la unidad; cambie la fecha o el plazo`,
  'due-out-of-order': (w) =>
    `${w.code('id')} vence (${w.code('due')}) antes que ${w.code('first')} (${w.code('firstDue')}), que va primero; cambie una de las fechas`,
  'closed-reversed': (w) =>
    `los días cerrados terminan (${w.code('to')}) antes de empezar (${w.code('from')}); cambie una de las fechas`,
  'days-exceed-window': (w) =>
    `las destrezas suman ${w.say('days')} días lectivos y el plazo tiene ${w.say('length')}; planee menos o alargue el plazo`,
  'time-zone-missing': () =>
    'qué llega tarde depende de la zona horaria y no se da ninguna; añada `timeZone`, como `America/Chicago`',
} as const satisfies { readonly [Code in UnitFindingCode]: (words: Words) => string };

import type { LogFindingCode } from './finding.js';
import type { Words } from './sentence-words.js';

const EXPECTED: { readonly [kind: string]: string } = {
  date: 'una fecha como `2026-09-10`, o una fecha y hora',
  score: 'un resultado como `4/5`, un nivel, o criterios con sus niveles',
  whole: 'un número entero',
  boolean: 'true o false',
  threshold: 'un umbral como `80%`',
  text: 'texto',
};

/** What is wrong with a text that stands for a date, and what to write. */
const DATES: { readonly [problem: string]: (words: Words) => string } = {
  'year-short': (w) =>
    `tiene un año de dos cifras, así que la fila no se lee; escriba las cuatro, como en ${w.code('meant')}`,
  'year-missing': () => 'no tiene año, así que la fila no se lee; escríbalo también, como en `2026-09-10`',
  time: (w) =>
    `tiene una hora que no se puede leer, así que la fila no se lee; escriba la hora así: ${w.code('meant')}`,
  serial: (w) =>
    `es el número con que una hoja de cálculo guarda una fecha, así que la fila no se lee; escriba ${w.code('meant')}, o dé a la columna formato de fecha`,
  absent: () =>
    'no es una fecha que exista, así que la fila no se lee; escriba `2026-09-10` o `2026-09-10 14:00`',
  none: () => 'no es una fecha, así que la fila no se lee; escriba `2026-09-10` o `2026-09-10 14:00`',
};

/** How a column is read that may hold the ids of learners, and is not taken for them. */
const READINGS: { readonly [reading: string]: string } = {
  line: 'se lee como el id de cada fila',
  repeated: 'no se lee, porque es igual en varias filas',
};

const REASONED: { readonly [type: string]: string } = {
  void: 'una anulación',
  override: 'un juicio',
  excuse: 'una exención',
  adjust: 'una meta cambiada',
};

const LOST = 'así que el evento no cuenta; corríjalo';

function at(w: Words, what: string, then?: string): string {
  return `fila ${w.say('row')}: ${what}${then === undefined ? '' : `, ${then}`}${others(w)}`;
}

/** How many more rows there are like it. */
function others(w: Words): string {
  const more = Number(w.say('rows')) - 1;
  return more >= 1 ? ` (como en ${more} ${more === 1 ? 'fila' : 'filas'} más)` : '';
}

function cell(w: Words): string {
  return `fila ${w.say('row')}, ${w.code('column')}`;
}

/** Spanish, for what is found in logs and rosters. */
export const logSentencesInSpanish = {
  'log-empty': () =>
    'este archivo no tiene nada; la primera línea de un CSV nombra sus columnas, como `learner,skill,score`',
  'log-too-large': (w) =>
    `el archivo es demasiado largo para leerlo (${w.say('length')} caracteres; como máximo ${w.say('most')}); divídalo`,
  'log-not-json': () => 'esto no es una lista JSON completa; empieza con `[` y termina con `]`',
  'column-missing': (w) => {
    if (w.has('header'))
      return 'la primera línea no nombra las columnas; escriba encima una que lo haga, como `learner,skill,score`';
    return w.has('meant')
      ? `ninguna columna dice de quién es cada fila; si es ${w.list('meant', 'o')}, llámela ${w.code('column')} en la primera línea`
      : `no hay ninguna columna ${w.code('column')}; añádala, o nombre así la columna de los alumnos`;
  },
  'column-unknown': (w) => {
    if (w.has('gradebook'))
      return `la columna ${w.code('column')} tiene lo que un libro de notas hizo de los resultados, no los resultados, y no se lee; los tiene el registro del que se hizo${w.is('more', 0) ? '' : ` (como en ${w.say('more')} ${w.is('more', 1) ? 'columna' : 'columnas'} más)`}`;
    return w.has('slip')
      ? `${w.code('column')} no es una destreza ni una prueba final de la unidad, así que esta columna no se lee; corrija su nombre, o quítela`
      : `la columna ${w.code('column')} no se conoce y no se lee; cámbiele el nombre, o déjela si es solo para usted`;
  },
  'column-learner-unclear': (w) => {
    const other = `${w.code('other')} ${READINGS[w.say('reading')] ?? 'no se lee'}`;
    return `los alumnos se toman de ${w.code('column')}, y ${other}; si ${w.code('other')} es el id del alumno, llámela \`learner\`, y si no, llame así a ${w.code('column')}`;
  },
  'column-twice': (w) =>
    `la columna ${w.code('column')} está aquí dos veces y solo se lee la primera; cambie el nombre de una`,
  'row-quote': (w) =>
    `fila ${w.say('row')}, columna ${w.say('column')}: unas comillas no se cierran donde termina la celda, así que la fila no se lee; ciérrelas, o escriba \`""\` para unas comillas en el texto`,
  'row-too-long': (w) =>
    `la fila ${w.say('row')} tiene más celdas (${w.say('cells')}) que columnas hay (${w.say('columns')}), así que no se lee; ponga entre comillas la celda con una coma`,
  'row-not-json': (w) =>
    `la entrada ${w.say('row')} no es JSON, así que no se lee; mire sus comillas, comas y corchetes`,
  'row-not-an-event': (w) =>
    `la entrada ${w.say('row')} no es un evento, que se escribe \`{"learner": …, "type": …}\`; no se lee`,
  'row-unknown-type': (w) =>
    `fila ${w.say('row')}: ${w.code('text')} no es un tipo de evento, así que la fila no se lee; use ${w.list('allowed', 'o')}${others(w)}`,
  'row-missing': (w) => {
    const what = w.is('type', 'roster') ? 'un alumno' : `un evento de tipo ${w.code('type')}`;
    const how = w.has('about')
      ? '; `of` es el `id` de la línea que se corrige, así que dé un `id` a esa línea y escríbalo aquí'
      : '';
    return `la fila ${w.say('row')} no se lee: ${what} necesita ${w.list('fields', w.is('choice', 'one') ? 'o' : 'y')}${how}${others(w)}`;
  },
  'row-unused': (w) =>
    w.has('nearest') || !w.has('type')
      ? `fila ${w.say('row')}: ${w.code('field')} no es un campo de un evento y no se lee; cámbiele el nombre`
      : `fila ${w.say('row')}: ${w.code('field')} no dice nada en un evento de tipo ${w.code('type')} y no se lee; ${w.has('meant') ? `escriba ${w.code('meant')} en la columna \`type\` si es lo que quiere decir` : w.has('home') ? `lo que es para personas va en la columna ${w.code('home')}` : 'revise el tipo'}${others(w)}`,
  'row-wrong-type': (w) =>
    `${cell(w)} debe ser ${EXPECTED[w.say('expected')] ?? 'otra cosa'}, no ${w.code('text')}; la fila no se lee`,
  'row-not-a-date': (w) =>
    `${cell(w)}: ${w.code('text')} ${(DATES[w.say('problem')] ?? DATES.none ?? String)(w)}`,
  'row-date-unclear': (w) => {
    const why = w.has('disagree')
      ? `y las filas ${w.all('disagree').join(' y ')} dicen cosas distintas`
      : 'y ninguna otra fila dice cuál';
    return `${cell(w)}: ${w.code('text')} puede ser ${w.list('readings', 'o')}, ${why}, así que la fila no se lee; ${w.has('rows') ? 'escríbalas de modo que se vea el mes' : 'escríbala de una de estas formas'}${others(w)}`;
  },
  'row-date-order': (w) =>
    `fila ${w.say('row')}: ${w.code('text')} empieza por el ${w.is('later', 'day') ? 'día' : 'mes'}, y ${w.code('otherText')} en la fila ${w.say('other')} por el ${w.is('later', 'day') ? 'mes' : 'día'}; las dos se leen así, así que revíselas y escriba todas las fechas del archivo de la misma manera`,
  'row-number-unclear': (w) => {
    if (w.has('meant'))
      return `${cell(w)}: ¿es ${w.code('text')} un solo número? su coma lo parte en dos celdas, así que la fila no se lee; escriba ${w.code('meant')}, o ponga el número entre comillas${others(w)}`;
    return `${cell(w)}: la coma de ${w.code('text')} se puede leer de dos maneras en este archivo, así que la fila no se lee; escriba todos los números con punto, como \`4.5\`${others(w)}`;
  },
  'row-not-a-number': (w) =>
    `${cell(w)}: ${w.code('text')} no es un número entero, así que la fila no se lee; corríjalo`,
  'row-not-yes-or-no': (w) =>
    `${cell(w)}: ${w.code('text')} no es ni \`true\` ni \`false\`, así que la fila no se lee; escriba uno de los dos${others(w)}`,
  'row-score-is-a-date': (w) =>
    `fila ${w.say('row')}: el resultado ${w.code('text')} parece una fecha; quizá una hoja de cálculo cambió \`4/5\`, así que dé a la columna formato de texto y escríbalo de nuevo`,
  'row-score-twice': (w) =>
    w.has('criterion')
      ? `la fila ${w.say('row')} da dos veces el criterio ${w.code('criterion')}, así que no se lee; deje uno`
      : `la fila ${w.say('row')} tiene un resultado y resultados por criterio, así que no se lee; deje uno de los dos`,
  'row-learner-twice': (w) =>
    `fila ${w.say('row')}: el alumno ${w.code('learner')} ya está en la lista; se lee la primera fila`,
  'row-of-sums': (w) =>
    `fila ${w.say('row')}: ${w.code('learner')} se toma por lo que una hoja de cálculo hizo de las otras filas, y la fila no se lee; quítela, o dé otro id al alumno`,
  'event-malformed': (w) => at(w, `esto no es un evento: mire ${w.code('field')}`, LOST),
  'event-id-conflict': (w) =>
    at(w, `el id ${w.code('id')} se da a eventos distintos, así que ninguno cuenta; dé a cada uno el suyo`),
  'event-unknown-skill': (w) =>
    w.has('column')
      ? at(
          w,
          `${w.code('skill')} es una prueba final, no una destreza, así que el evento no cuenta; escríbalo en la columna ${w.code('column')}`,
        )
      : at(w, `la unidad no tiene la destreza ${w.code('skill')}`, LOST),
  'event-unknown-task': (w) => at(w, `la unidad no tiene la tarea ${w.code('task')}`, LOST),
  'event-unknown-summative': (w) => at(w, `la unidad no tiene la prueba final ${w.code('summative')}`, LOST),
  'event-unknown-unit': (w) => at(w, `la unidad ${w.code('unit')} no es esta, así que el evento no se lee`),
  'event-unit-needed': (w) =>
    at(w, 'podrían ser varias unidades, así que el evento no cuenta; nombre una en la columna `unit`'),
  'event-version-unknown': (w) =>
    at(
      w,
      `la prueba no tiene la versión ${w.code('version')}, así que el intento no cuenta; súbala en la unidad o corríjala aquí`,
    ),
  'event-of-unknown': (w) =>
    at(
      w,
      `el registro no tiene el evento ${w.code('of')}; \`of\` es el \`id\` de la línea de que se trata`,
      LOST,
    ),
  'event-of-mismatch': (w) =>
    at(w, `${w.code('of')} no es un intento ni una prueba final de este alumno`, LOST),
  'event-of-later': (w) =>
    at(w, `${w.code('of')} vino después de esta línea y solo se anula lo anterior`, LOST),
  'event-score-unreadable': (w) => {
    if (w.has('absent') && w.has('grid'))
      return at(
        w,
        `${w.code('score')} no es un resultado; deje la celda vacía${w.has('excused') ? ', y excuse a quien aprende en una lista de eventos, con una fila de tipo `excuse`' : ''}`,
      );
    if (w.has('absent'))
      return at(
        w,
        `${w.code('score')} no es un resultado; quite la fila, o excuse a quien aprende con el tipo \`excuse\``,
      );
    if (w.has('criterion'))
      return at(w, `la rúbrica no tiene el criterio ${w.code('criterion')}; tiene ${w.list('known', 'y')}`);
    return at(w, `el resultado ${w.code('score')} no se puede leer aquí; escriba ${w.list('examples', 'o')}`);
  },
  'event-mastery-unreadable': (w) =>
    at(
      w,
      `el umbral no se puede leer para la destreza ${w.code('skill')}; escríbalo como en la unidad`,
      LOST,
    ),
  'event-score-above-maximum': (w) => {
    const score = `el resultado ${w.code('score')} pasa`;
    if (w.has('level'))
      return at(
        w,
        `${score} del nivel más alto, ${w.code('level')} (${w.say('maximum')}), y cuenta como él; escriba el nombre de un nivel${w.has('meant') ? `, o ${w.code('meant')} si son puntos` : ''}`,
      );
    const most = w.has('maximum') ? `, ${w.say('maximum')},` : '';
    return at(w, `${score} del máximo${most} y cuenta como el máximo; corríjalo si es un desliz`);
  },
  'event-score-small': (w) =>
    at(
      w,
      `${w.code('score')} cuenta como ${w.say('score')} de ${w.say('points')} puntos; escriba ${w.code('percent')} si es lo que quiere decir`,
    ),
  'event-step-unknown': (w) => at(w, `nada pide el paso ${w.code('step')}, así que nadie avanza con él`),
  'event-form-unknown': (w) =>
    at(w, `la prueba no tiene la forma ${w.code('form')}; el intento cuenta y no gasta ninguna forma`),
  'event-before-opening': (w) =>
    at(
      w,
      `el intento se hizo antes de que abriera la unidad (${w.say('opens')}); cuenta, así que mire la fecha`,
    ),
  'event-date-far': (w) =>
    at(
      w,
      `${w.say('date')} está lejos de todas las demás fechas, y de ella depende qué llega tarde; mire el año`,
    ),
  'event-reason-missing': (w) =>
    at(
      w,
      `${REASONED[w.say('type')] ?? 'este evento'} no tiene motivo; diga por qué en la columna \`reason\`, para quien pregunte después`,
    ),
  'event-learner-unlisted': (w) =>
    w.has('meant')
      ? at(w, `${w.code('learner')} es un nombre de la lista; escriba el id, ${w.code('meant')}`)
      : at(w, `el alumno ${w.code('learner')} no está en la lista; añádalo o corrija el id`),
} as const satisfies { readonly [Code in LogFindingCode]: (words: Words) => string };

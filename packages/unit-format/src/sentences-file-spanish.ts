import type { FileFindingCode } from './finding.js';
import { inCode, join, type Words } from './sentence-words.js';

const KINDS: { readonly [kind: string]: string } = {
  text: 'texto',
  number: 'un número',
  duration: 'un tiempo',
  whole: 'un número entero',
  boolean: 'true o false',
  list: 'una lista',
  map: 'claves con valores',
  nothing: 'nada',
  scalar: 'un solo valor',
};

const FILES: { readonly [kind: string]: string } = {
  unit: 'de unidad',
  course: 'de curso',
  config: 'de configuración',
};

const HOMES: { readonly [home: string]: string } = {
  skill: 'va en una destreza',
  set: 'va en un grupo, que es una entrada con `skills`',
  unit: 'va en la unidad, al principio del archivo',
  course: 'va en el archivo del curso',
};

const LOST: { readonly [because: string]: string } = {
  colon: 'los dos puntos que contiene',
  comma: 'la coma que contiene',
  hash: 'el `#` que contiene',
  quotes: 'las comillas que contiene',
};

const SYNTAX: { readonly [problem: string]: (words: Words) => string } = {
  indent: () =>
    'esta línea no tiene la misma sangría que las que la rodean; ponga el mismo número de espacios a lo que va junto',
  colon: () =>
    'en esta línea sobran dos puntos, o la línea anterior no está terminada; ponga entre comillas el texto con dos puntos',
  brackets: () =>
    'los corchetes o llaves no se cierran antes de esta línea; ciérrelos o escriba una entrada por línea',
  missing: () =>
    'aquí falta algo; busque unas comillas o un corchete sin cerrar, o una clave sin sus dos puntos',
  unexpected: () => 'esto no va aquí; busque una coma que falte o ponga el texto entre comillas',
  backslash: () => 'esta barra invertida no significa nada entre comillas dobles; use comillas simples',
  start: () => 'un texto no puede empezar con este carácter; póngalo entre comillas',
  other: () =>
    'esto no se puede leer como YAML; mire las comillas, los corchetes y los espacios de esta línea',
  'odd-space': () =>
    'este espacio es de otra clase, como los de páginas web y procesadores de texto; escriba uno normal',
  'dash-space': () => 'falta un espacio después del guion; una entrada de una lista empieza con `- `',
  'other-dash': (w) =>
    `una entrada de una lista empieza con un guion corto y un espacio, no con ${w.code('text')}; escriba \`- \``,
  equals: () => 'una clave y su valor se separan con dos puntos y un espacio; escriba `: `',
  'colon-space': (w) => `falta un espacio después de los dos puntos de ${w.code('text')}; escríbalo`,
  'colon-missing': (w) => `faltan dos puntos después de ${w.code('text')}; lo que le pertenece va debajo`,
  percent: (w) => `el signo va después del número; escriba ${w.code('text')}`,
  comma: (w) =>
    `falta una coma antes de ${w.code('text')}; entre corchetes o llaves, las comas separan las entradas`,
  braces: () => 'hay varias claves en una línea; póngalas entre `{ }`, o escriba una en cada línea',
  'own-line': (w) =>
    `aquí no puede ir una segunda clave; ponga ${w.code('text')} debajo, en su propia línea y con sangría`,
  quote: (w) =>
    `las comillas que se abren aquí no se cierran: ${w.code('text')}; ciérrelas donde termina el texto`,
  bracket: (w) =>
    `el ${w.code('text')} que se abre aquí no se cierra; ciérrelo donde termina la lista o las claves`,
  'bracket-other': (w) =>
    `el ${w.code('text')} que se abre aquí se cierra con uno de otra clase; escriba \`${w.is('text', '[') ? ']' : '}'}\` donde termina`,
  'entry-indent': (w) =>
    `esta entrada empieza más a la izquierda que las anteriores; ponga ${w.say('text')} ${w.is('text', 1) ? 'espacio' : 'espacios'} antes del guion, y mueva con ella las líneas que le pertenecen`,
  deeper: (w) =>
    `esta línea tiene más sangría que ${w.code('text')}, más arriba, que ya tiene su valor; ponga a las dos el mismo número de espacios`,
  'out-of-line': (w) =>
    `esta línea no está alineada con nada de lo anterior; póngale tantos espacios como a ${w.code('text')} o como a la entrada a la que pertenece`,
  'too-little': (w) =>
    `${w.code('text')} tiene pocos espacios delante; póngalo debajo de la primera palabra de la entrada a la que pertenece, o empiece otra entrada con \`- \``,
  'dash-missing': (w) =>
    `${w.code('text')} está donde debería empezar una entrada de la lista; ponga \`- \` delante, o la sangría de la entrada a la que pertenece`,
  'no-key': (w) =>
    `${w.code('text')} no pertenece a ninguna clave; si continúa el texto anterior, póngalo en la misma línea; si no, déle una clave`,
};

const HOW: { readonly [mistake: string]: string } = {
  'map for list': '; empiece cada entrada con `- `',
  'list for map': '; escriba `clave: valor` en cada línea, sin guion y sin `[ ]`',
};

const CONFIG_PATHS: { readonly [because: string]: (words: Words) => string } = {
  absent: (w) => `${w.code('path')} no existe; revise la ruta, que parte de este archivo`,
  outside: (w) => `${w.code('path')} está fuera del proyecto y no se lee; tráigalo adentro`,
  circular: (w) => `${w.code('path')} parte a su vez de este archivo; quite uno de los dos de \`extends\``,
  faulty: (w) => `${w.code('path')} tiene errores; corríjalos primero`,
  'no-schema': (w) => `${w.code('path')} no es un JSON Schema que se pueda usar: ${w.say('text')}`,
};

const SIZES: { readonly [keyword: string]: (limit: string) => string } = {
  minLength: (limit) => `debe tener al menos ${limit} caracteres`,
  maxLength: (limit) => `debe tener como máximo ${limit} caracteres`,
  minItems: (limit) => `debe tener al menos ${limit} entradas`,
  maxItems: (limit) => `debe tener como máximo ${limit} entradas`,
  minProperties: (limit) => `debe tener al menos ${limit} claves`,
  maxProperties: (limit) => `debe tener como máximo ${limit} claves`,
  minimum: (limit) => `debe ser al menos ${limit}`,
  maximum: (limit) => `debe ser como máximo ${limit}`,
  exclusiveMinimum: (limit) => `debe ser más de ${limit}`,
  exclusiveMaximum: (limit) => `debe ser menos de ${limit}`,
};

const FORMATS: { readonly [format: string]: string } = {
  date: 'una fecha como 2026-09-25',
  'date-time': 'una fecha y hora como 2026-09-25T15:00:00Z',
  time: 'una hora como 15:00:00Z',
  email: 'una dirección de correo',
  uri: 'un enlace como https://example.org',
  uuid: 'un UUID',
};

function metadataSentence(w: Words): string {
  switch (w.say('problem')) {
    case 'missing':
      return `falta ${w.code('key')} en los metadatos; añádalo`;
    case 'unknown':
      return w.has('allowed')
        ? `${w.code('key')} no es una clave de estos metadatos; se permiten ${w.list('allowed', 'y')}`
        : `${w.code('key')} no es una clave de estos metadatos; quítela`;
    case 'kind':
    case 'values':
      return `${w.code('key')} debe ser ${expected(w)}, no ${foundAs(w)}`;
    case 'format':
      return `${w.code('key')} debe ser ${FORMATS[w.say('format')] ?? `de la forma ${w.code('format')}`}, no ${w.code('text')}`;
    case 'pattern':
      return `${w.code('key')} debe ajustarse al patrón ${w.code('pattern')}, no ${foundAs(w)}`;
    default: {
      const size = SIZES[w.say('problem')]?.(w.say('limit'));
      const found = w.has('text') ? `, no ${w.code('text')}` : '';
      return `${w.code('key')} ${size === undefined ? w.say('message') : `${size}${found}`}`;
    }
  }
}

function expected(words: Words): string {
  const kinds = words
    .say('expected')
    .split(', ')
    .flatMap((kind) => (KINDS[kind] === undefined ? [] : [KINDS[kind]]));
  return join([...words.all('values').map(inCode), ...kinds], 'o');
}

function foundAs(words: Words): string {
  return words.has('text') ? words.code('text') : (KINDS[words.say('found')] ?? 'otra cosa');
}

function fileOf(kind: string): string {
  return `un archivo ${FILES[kind] ?? ''}`.trim();
}

/** Spanish, for what is found in unit and course files besides what they mean. */
export const fileSentencesInSpanish = {
  'empty-file': (w) => `el archivo está vacío; empiece con \`openmastery: ${w.say('kind')}/1\``,
  'too-large': (w) =>
    `el archivo es demasiado largo para leerlo (${w.say('length')} caracteres; como máximo ${w.say('most')}); divídalo en varias unidades`,
  'too-deep': () => 'esto tiene demasiados niveles para leerlo; quite algunos',
  'several-documents': () =>
    'aquí empieza un segundo documento, que no se lee; quite el `---` o póngalo en un archivo propio',
  'not-this-kind-of-file': (w) =>
    w.is('found', 'course') || w.is('found', 'unit')
      ? `este es ${fileOf(w.say('found'))} y se necesita ${fileOf(w.say('kind'))}; indique ese`
      : `${fileOf(w.say('kind'))} consta de claves con valores; empiece con \`openmastery: ${w.say('kind')}/1\``,
  'unreadable-character': () =>
    'los caracteres a partir de aquí no se pueden leer como UTF-8; guarde el archivo como UTF-8 (en muchos editores, una opción de «Guardar como») y escriba de nuevo lo que va aquí',
  'yaml-syntax': (w) => (SYNTAX[w.say('problem')] ?? SYNTAX.other)?.(w) ?? '',
  'yaml-version': (w) => `los archivos se escriben en YAML 1.2, no en ${w.say('version')}; quite la línea`,
  'tab-indent': (w) =>
    `la sangría se hace con espacios, no con tabuladores; ponga ${w.has('width') ? 'en esta línea tantos espacios como tiene la entrada a la que pertenece' : 'dos espacios por cada tabulador'}`,
  'text-lost': (w) =>
    `el texto ${w.code('text')} no se lee tal cual por ${LOST[w.say('because')] ?? `el \`${w.say('sign')}\` del principio`}; ${w.has('meant') ? `escriba ${w.code('meant')}` : 'póngalo entre comillas'}`,
  'duplicate-key': (w) =>
    w.has('dash')
      ? `${w.code('key')} está aquí dos veces; si aquí empieza otra entrada, ponga \`- \` delante y alinee lo que sigue`
      : `${w.code('key')} está aquí dos veces y solo se lee la primera; deje una`,
  'unsafe-key': (w) => `${w.code('key')} no se puede usar como clave; elija otro nombre`,
  'key-not-text': () => 'una clave debe ser una palabra o un texto; póngala entre comillas',
  'merge-key': () =>
    '`<<` no combina nada en YAML 1.2; escriba las claves, o dígalas una vez en la unidad o en el grupo',
  'unknown-tag': (w) => `la etiqueta ${w.code('tag')} no se conoce; quítela o ponga el texto entre comillas`,
  'alias-unknown': (w) =>
    `\`*${w.say('name')}\` representa algo llamado \`&${w.say('name')}\` más arriba, y no lo hay; póngalo entre comillas si es texto`,
  'alias-circular': (w) => `\`*${w.say('name')}\` representa algo de lo que forma parte; escriba el valor`,
  'alias-explodes': (w) =>
    `escrito del todo, el archivo pasa de ${w.say('most')} valores; escriba menos, o use menos \`*\``,
  'number-not-exact': (w) =>
    `${w.code('text')} no es un número que se pueda guardar con exactitud; escriba uno menor, o póngalo entre comillas si es texto`,
  'bidi-control': (w) =>
    `aquí hay un carácter invisible (${w.say('character')}) que invierte el orden del texto; quítelo`,
  'curly-quotes': (w) =>
    `las comillas de ${w.code('text')} son las de un procesador de texto y forman parte del texto; escríbalas rectas (\`"\`)`,
  'yaml-date': (w) =>
    `muchos programas leen ${w.code('text')} como fecha y no como texto; póngalo entre comillas`,
  'unknown-key': (w) => {
    if (w.has('meant'))
      return `${w.code('key')} no es una clave aquí; escriba ${w.code('meant')}${w.has('below') ? ` y ${w.code('below')} con la lista debajo` : ''}`;
    const home = w.say('home');
    const where = w.has('home') ? (HOMES[home] ?? `va debajo de \`${home}\``) : null;
    return `${w.code('key')} no es una clave aquí; ${where ?? `se permiten ${w.list('allowed', 'y')}`}`;
  },
  'missing-key': (w) => `falta ${w.code('key')}; añádalo`,
  'missing-value': (w) => `${w.code('key')} no tiene valor; escriba uno o quite la línea`,
  'wrong-type': (w) => {
    const how = w.has('meant')
      ? `; escriba ${w.code('meant')}`
      : (HOW[`${w.say('found')} for ${w.say('expected')}`] ?? '');
    const what = w.has('entry') ? `una entrada de ${w.code('key')}` : w.code('key');
    return `${what} debe ser ${expected(w)}, no ${foundAs(w)}${how}`;
  },
  'not-allowed-value': (w) => `${w.code('key')} no puede ser ${w.code('text')}; es ${expected(w)}`,
  'out-of-range': (w) => {
    const bound = w.is('bound', 'least') ? 'al menos' : w.is('bound', 'most') ? 'como máximo' : 'más de';
    return `${w.code('key')} debe ser ${bound} ${w.say('limit')}, no ${w.code('text')}`;
  },
  'empty-list': (w) => `${w.code('key')} está vacío; escriba al menos una entrada`,
  'decimal-id': (w) =>
    `el id ${w.code('text')} se leería como número y perdería cifras; póngalo entre comillas`,
  'yaml-boolean': (w) => {
    if (w.has('meant'))
      return `${w.code('key')} debe ser \`true\` o \`false\`, no ${w.code('text')}; escriba ${w.code('meant')}`;
    if (w.is('found', 'text'))
      return `muchos programas leen ${w.code('text')} como verdadero o falso y no como texto; póngalo entre comillas`;
    return `${w.code('text')} sin comillas no es texto; póngalo entre comillas`;
  },
  'unit-not-given': (w) =>
    `el archivo de unidad ${w.code('path')} no está; revise la ruta, que parte del archivo del curso y no sale del proyecto`,
  'standards-not-given': (w) =>
    `el archivo de estándares ${w.code('path')} no está, o no es un marco CASE, así que no se revisan los estándares; revise la ruta, que parte del archivo del curso y no sale del proyecto`,
  'course-not-given': (w) =>
    w.is('because', 'outside')
      ? `el curso ${w.code('path')} está fuera del proyecto y no se lee; tráigalo adentro`
      : `el curso ${w.code('path')} no está o no se puede usar; revise la ruta, que parte de este archivo`,
  'unit-id-twice': (w) =>
    `${w.code('id')} es también el id de ${w.code('other')}, así que nadie sabe a qué unidad se refiere un registro; dé otro id a una de ellas`,
  'unit-in-no-course': (w) =>
    `ningún curso tiene la unidad ${w.code('id')}; añada su archivo a \`units\` de uno, o nombre el curso en \`course\``,
  'unit-in-two-courses': (w) =>
    `el curso ${w.code('other')} tiene también la unidad ${w.code('id')}, así que nadie sabe qué reglas valen para ella; quítela de uno, o nombre el curso en su \`course\``,
  'unit-outside-course': (w) =>
    `la unidad ${w.code('id')} no está bajo la carpeta de este curso, así que leída por sí sola no lo encuentra; escriba \`course: ${w.say('course')}\` en ${w.code('file')}`,
  'course-id-twice': (w) =>
    `${w.code('id')} es también el id del curso ${w.code('other')}; dé otro id a uno de ellos`,
  'after-without-course': () =>
    'ningún curso tiene esta unidad, así que no espera a ninguna otra; nombre el curso en `course`, añada este archivo a `units` de uno, o quite `after`',
  'ignore-incomplete': (w) =>
    w.is('missing', 'reason')
      ? 'un comentario que aparta un aviso necesita un motivo y sin él no hace nada; escriba `# openmastery-ignore CODE: por qué`'
      : 'este comentario no dice qué aparta; escriba `# openmastery-ignore CODE: por qué`',
  'ignore-unknown-code': (w) =>
    `no hay ninguna regla ${w.code('code')} que apartar; escriba el código de un aviso`,
  'ignore-unused': (w) =>
    w.is('because', 'fatal')
      ? `${w.code('code')} no se puede apartar aquí, pues nada se puede hacer con el archivo hasta corregirlo; quítelo del comentario`
      : `${w.code('code')} ya no aparece aquí; quítelo del comentario`,
  'metadata-mismatch': (w) => `${metadataSentence(w)} (lo pide ${w.code('schema')})`,
  'config-path': (w) => CONFIG_PATHS[w.say('because')]?.(w) ?? '',
  'rule-not-optional': (w) =>
    `${w.code('code')} sigue siendo un error donde lo es, pues nada se puede hacer con un archivo hasta corregirlo; quite la línea`,
} as const satisfies { readonly [Code in FileFindingCode]: (words: Words) => string };

import type { ChangeWords } from './change-words.js';
import type { ChangeSentences } from './sentences-change-english.js';

const fromTo =
  (what: string, change = 'cambia') =>
  (w: ChangeWords) =>
    `${what} ${change} de ${w.from} a ${w.to}`;

/** Spanish, as schools in the Americas write it. */
export const spanish: ChangeSentences = {
  none: 'nada',
  itself: 'la unidad misma',
  and: 'y',
  more: (count) => `${count} más`,
  inUnits: (units, count) => `${count} destrezas de ${units}`,
  classes: {
    safe: 'no cambia el resultado de nadie',
    relabels: 'cambian palabras y no el resultado de nadie',
    opens: 'cambia lo que se puede empezar; lo mostrado hasta ahora vale lo mismo',
    regrades: 'la evidencia se lee como antes y se juzga o pondera con otra regla',
    invalidates: 'alguna evidencia deja de contar, o sus puntajes se leen como otra cosa',
    'breaks-identity': 'los registros ya no encuentran aquello de lo que tratan',
  },
  refusals: {
    'version-not-raised': (version) =>
      `cambió aquello con que se mide la prueba, y los intentos de la versión ${version} se leerían como si fueran de la nueva; sube \`version\` y guarda la anterior en \`history\``,
    'history-missing': (version) =>
      `se subió \`version\` y \`history\` no dice cómo era la versión ${version}, así que sus intentos se leerían como si fueran de la nueva; agrega una entrada`,
    'history-untrue': (version) =>
      `\`history\` dice de la versión ${version} lo que no era: se medía de otro modo o pedía otro umbral; escribe cómo era`,
    'version-lowered': (version) =>
      `\`version\` es menor que ${version}, con la que se hicieron intentos que ya no se leerían; súbela en cambio`,
  },
  changes: {
    'course-id-changed': fromTo('el id del curso'),
    'unit-id-changed': (w) =>
      `el id de la unidad cambia de ${w.from} a ${w.to}; los eventos que nombran el anterior ya no se leen`,
    'unit-removed': (w) => `la unidad ${w.part} ya no está, y sus eventos no se leen`,
    'unit-added': (w) => `la unidad ${w.part} es nueva en el curso`,
    'unit-course-changed': (w) =>
      `el curso de la unidad cambia de ${w.from} a ${w.to}, y con él la nota en que cuenta`,
    'course-removed': () => 'el curso ya no está, y nadie tiene nota en él',
    'units-reordered': (w) => `las unidades están en otro orden: ${w.to}`,
    'skill-id-changed': (w) =>
      `el id cambia de ${w.from} a ${w.to}, y se pierde toda la evidencia de ${w.from}; conserva el id y cambia el título`,
    'skill-id-reused': (w) =>
      `el id era de ${w.from} y ahora es de ${w.to}, así que la evidencia anterior cuenta para otra destreza; da a la nueva un id propio`,
    'skill-id-shared': (w) =>
      `el id ${w.part} está ahora en varias unidades, y los eventos que no nombran su unidad no se leen`,
    'skill-removed': () =>
      'la destreza ya no está, y su evidencia no se lee; escribe `retired: true` para conservarla',
    'skill-added': () => 'la destreza es nueva, y nadie la ha mostrado todavía',
    'skill-retired': () =>
      'la destreza se retira: su evidencia se conserva, y sale del orden, los requisitos y las notas',
    'skill-reinstated': () => 'la destreza se ofrece y cuenta de nuevo',
    'summative-id-changed': (w) =>
      `el id cambia de ${w.from} a ${w.to}, y se pierden los resultados de ${w.from}; conserva el id y cambia el título`,
    'summative-removed': () => 'la evaluación final ya no está, y sus resultados no se leen',
    'summative-added': () => 'la evaluación final es nueva en la nota',
    'summatives-reordered': (w) => `las evaluaciones finales están en otro orden: ${w.to}`,
    'task-id-changed': (w) =>
      `el id de una tarea cambia de ${w.from} a ${w.to}, y se pierde la práctica anotada en ${w.from}`,
    'task-removed': (w) => `la tarea ${w.part} ya no está, y la práctica anotada en ella no se lee`,
    'task-added': (w) => `la tarea ${w.part} es nueva: la práctica hecha no lo está hasta hacerla`,
    'tasks-reordered': (w) => `las tareas están en otro orden: ${w.to}`,
    'title-changed': fromTo('el título'),
    'description-changed': () => 'cambia la descripción',
    'labels-changed': () => 'cambia cómo se llaman los estados o los niveles de exigencia',
    'rubric-words-changed': () => 'cambian las palabras de la rúbrica; sus niveles y criterios no',
    'rubric-renamed': (w) => `la rúbrica se llama ${w.to} en vez de ${w.from}`,
    'unused-rubrics-changed': () => 'cambian rúbricas que nada usa',
    'metadata-changed': () => 'cambian los metadatos',
    'standards-changed': fromTo('la alineación'),
    'materials-changed': () => 'cambian los materiales',
    'link-changed': () => 'cambia un enlace',
    'plan-changed': () => 'cambia el plan: quién va adelantado o atrasado, y nada más',
    'course-path-changed': () => 'cambia la ruta del archivo del curso',
    'set-id-changed': (w) => `el grupo se llama ${w.to} en vez de ${w.from}`,
    'set-added': () => 'hay un grupo nuevo: lo que contiene tiene su orden y su requisito',
    'set-removed': () => 'el grupo ya no está: lo que contenía tiene el orden y el requisito de alrededor',
    'entry-moved': (w) => `pasa de ${w.from} a ${w.to}, con otro orden y otro requisito`,
    'entries-reordered': (w) => `el orden cambia a ${w.to}: puede abrirse otra cosa`,
    'entries-rearranged': (w) => `lo que se toma en cualquier orden se lista como ${w.to}`,
    'choices-reordered': (w) =>
      `lo que se puede elegir se lista como ${w.to}, y con tantas opciones el orden decide entre iguales`,
    'order-changed': fromTo('el orden'),
    'prerequisite-added': (w) => `ahora ${w.part} va primero`,
    'prerequisite-removed': (w) => `${w.part} ya no tiene que ir primero`,
    'tier-changed': fromTo('el nivel de exigencia'),
    'require-changed': fromTo('lo que se requiere'),
    'window-opens-changed': fromTo('el día en que la unidad abre'),
    'window-closes-changed': fromTo('el día en que la unidad cierra'),
    'time-zone-changed': (w) =>
      `la zona horaria cambia de ${w.from} a ${w.to}: puede cambiar lo que llega tarde`,
    'time-zone-of-waits-changed': (w) =>
      `la zona horaria cambia de ${w.from} a ${w.to}: las esperas terminan a otra hora`,
    'time-zone-of-versions-changed': (w) =>
      `la zona horaria cambia de ${w.from} a ${w.to}: los intentos cercanos a una fecha de la historia pueden pasar a otra versión`,
    'calendar-changed': () => 'cambia el calendario: las esperas en días de clase terminan otros días',
    'calendar-of-plan-changed': () => 'cambia el calendario: el ritmo, y nada más',
    'late-policy-changed': fromTo('el trabajo tardío'),
    'late-policy-unused': () => 'cambia el trabajo tardío en una unidad que nunca cierra',
    'threshold-raised': (w) => `el umbral sube de ${w.from} a ${w.to}`,
    'threshold-lowered': (w) => `el umbral baja de ${w.from} a ${w.to}`,
    'threshold-changed': fromTo('el umbral'),
    'threshold-respelt': (w) => `el umbral dice ${w.to} en vez de ${w.from}, que es lo mismo`,
    'together-changed': (w) => `si un solo intento debe mostrar todos los criterios cambia a ${w.to}`,
    'combining-changed': fromTo('cómo se combinan los intentos'),
    'lasting-changed': fromTo('si el dominio perdura'),
    'lasting-respelt': () => 'se dice si el dominio perdura, como ya era',
    'attempts-changed': fromTo('el número de intentos'),
    'wait-changed': fromTo('la espera antes de otro intento'),
    'steps-changed': fromTo('lo que hay que hacer antes de otro intento'),
    'form-policy-changed': fromTo('qué forma sigue'),
    'until-changed': fromTo('el último día para otro intento'),
    'when-changed': fromTo('cuándo se puede intentar de nuevo'),
    'retry-cap-changed': fromTo('lo más que vale otro intento'),
    'practice-added': () => 'ahora se pide práctica',
    'practice-removed': () => 'ya no se pide práctica',
    'practice-points-changed': (w) =>
      `la práctica vale ${w.to} puntos en vez de ${w.from}; los puntajes anotados en puntos se leen sobre el número nuevo`,
    'task-optional-changed': (w) => `si la tarea ${w.part} es opcional cambia a ${w.to}`,
    'practice-done-changed': fromTo('cuándo la práctica está hecha'),
    'practice-required-changed': (w) => `si la prueba espera a la práctica cambia a ${w.to}`,
    'check-remeasured': (w) => `la prueba se mide con ${w.to} en vez de ${w.from} en la misma versión`,
    'check-worth-changed': (w) => `la prueba vale ${w.to} en vez de ${w.from} puntos en el libro de notas`,
    'version-raised': (w) => `la prueba está en la versión ${w.to} en vez de la ${w.from}`,
    'version-lowered': (w) => `la prueba vuelve a la versión ${w.to} desde la ${w.from}`,
    'version-remeasured': (w) =>
      `los intentos de la versión ${w.part} se leen con ${w.to} en vez de ${w.from}`,
    'version-undated': (w) =>
      `la historia no tiene \`before\` para la versión ${w.part}, así que los intentos que no nombran versión se toman como de la nueva`,
    'version-dates-changed': (w) =>
      `el fin de la versión ${w.part} cambia de ${w.from} a ${w.to}, y hay intentos que pasan a otra versión`,
    'version-kept': (w) =>
      `el dominio mostrado en la versión ${w.part} se mantiene; sus intentos no cuentan para nada más`,
    'version-discarded': (w) => `los intentos de la versión ${w.part} ya no cuentan`,
    'version-counted': (w) => `los intentos de la versión ${w.part} cuentan como los de hoy`,
    'version-threshold-changed': (w) => `el umbral de la versión ${w.part} cambia de ${w.from} a ${w.to}`,
    'version-threshold-untrue': (w) =>
      `el dominio en la versión ${w.part} se juzga por ${w.to}, y mientras se usaba era por ${w.from}`,
    'version-threshold-unused': (w) =>
      `cambia el umbral de la versión ${w.part}, cuyos intentos cuentan con el de hoy`,
    'form-added': (w) => `la forma ${w.part} es nueva`,
    'form-removed': (w) => `la forma ${w.part} ya no se entrega; los intentos con ella cuentan`,
    'form-retired': (w) => `la forma ${w.part} se retira; los intentos con ella cuentan`,
    'form-reinstated': (w) => `la forma ${w.part} se entrega de nuevo`,
    'form-voided': (w) => `la forma ${w.part} se anula, y los intentos con ella no cuentan`,
    'form-unvoided': (w) => `la forma ${w.part} ya no está anulada, y los intentos con ella cuentan`,
    'forms-reordered': (w) => `las formas se entregan en otro orden: ${w.to}`,
    'summative-points-changed': (w) =>
      `los puntos cambian de ${w.from} a ${w.to}; los puntajes anotados en puntos se leen sobre el número nuevo`,
    'summative-remeasured': fromTo('la rúbrica'),
    'summative-worth-changed': (w) => `vale ${w.to} en vez de ${w.from} puntos`,
    'credit-changed': fromTo('lo que gana una columna'),
    'floor-changed': fromTo('lo menos que gana lo intentado'),
    'least-percent-changed': fromTo('lo menos que es el porcentaje'),
    'missing-changed': fromTo('lo que gana lo no intentado'),
    'pending-changed': fromTo('qué pasa con lo que aún no se intenta'),
    'scheme-changed': fromTo('la manera de calificar'),
    'weights-changed': fromTo('los pesos', 'cambian'),
    'tiers-changed': () => 'cambia lo que ganan los niveles de exigencia',
    'bundles-changed': () => 'cambia lo que piden las letras',
    'scale-changed': fromTo('la escala'),
    'rounding-changed': fromTo('el redondeo antes de la letra'),
  },
};

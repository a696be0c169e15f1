import type { OptInCode } from './finding.js';
import type { Words } from './sentence-words.js';

/** Spanish, for what is found in the words and links of a unit. */
export const textSentencesInSpanish = {
  'skill-without-standard': (w) =>
    `la destreza ${w.code('id')} no corresponde a ningún estándar; añada \`standards\`, como \`[CCSS.MATH.CONTENT.4.NF.A.1]\``,
  'no-measurable-verb': (w) =>
    w.has('vague')
      ? `nadie puede ver ni oír si un alumno hace lo que dice ${w.code('vague')}; use un verbo como \`explicar\`, \`comparar\` o \`resolver\``
      : `el título ${w.code('title')} no dice qué hace el alumno; empiécelo con un verbo como \`explicar\`, \`comparar\` o \`resolver\``,
  'missing-alt-text': (w) =>
    `quien no puede ver la imagen ${w.code('image')} no se entera de nada; diga con palabras qué muestra`,
  'broken-link': (w) =>
    `no hay ningún archivo ${w.code('file')}; revise la ruta, que parte de la carpeta de este archivo`,
} as const satisfies { readonly [Code in OptInCode]: (words: Words) => string };

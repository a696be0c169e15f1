import type { OptInCode } from './finding.js';
import type { Words } from './sentence-words.js';

/** English, for what is found in the words and links of a unit. */
export const textSentences = {
  'skill-without-standard': (w) =>
    `the skill ${w.code('id')} is aligned with no standard; add \`standards\`, such as \`[CCSS.MATH.CONTENT.4.NF.A.1]\``,
  'no-measurable-verb': (w) =>
    w.has('vague')
      ? `nobody can see or hear whether a learner does what ${w.code('vague')} says; use a verb such as \`explain\`, \`compare\` or \`solve\``
      : `the title ${w.code('title')} does not say what a learner does; start it with a verb such as \`explain\`, \`compare\` or \`solve\``,
  'missing-alt-text': (w) =>
    `someone who cannot see the image ${w.code('image')} is told nothing about it; say in words what it shows`,
  'broken-link': (w) =>
    `there is no file ${w.code('file')}; check the path, which starts at the folder of this file`,
} as const satisfies { readonly [Code in OptInCode]: (words: Words) => string };

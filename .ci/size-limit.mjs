const core = '../packages/core/dist/index.js';
const sentences = '../packages/core/dist/sentences.js';
const description = '../packages/core/dist/description.js';
const words =
  '{ wordsOf, sentence, nextSentence, answerSentence, needSentence, paceSentence, groupSentences, barrierPhrase, ignoredPhrase, statusWord }';

/** What an app that imports it pays: minified by a bundler that leaves out what is unused, and compressed (brotli). */
export default [
  // wanted: 8 kB
  { name: 'core, evaluate and grade', path: core, import: '{ evaluate, grade }', limit: '23.5 kB' },
  // wanted: 14 kB
  { name: 'core without sentences', path: core, import: '*', limit: '50.5 kB' },
  {
    name: 'core with sentences',
    path: [core, sentences],
    import: { [core]: '*', [sentences]: words },
    limit: '58 kB',
  },
  // to be known, without a limit
  {
    name: 'the rules of a unit in words, and the sentences',
    path: [description, sentences],
    import: { [description]: '{ describeUnit, statementSentence, workExample }', [sentences]: words },
  },
  {
    name: 'unit-format with its dependencies',
    path: '../packages/unit-format/dist/index.js',
    import: '*',
  },
];

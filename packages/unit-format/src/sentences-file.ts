import type { FileFindingCode } from './finding.js';
import { inCode, join, type Words } from './sentence-words.js';

const KINDS: { readonly [kind: string]: string } = {
  text: 'text',
  number: 'a number',
  duration: 'a length of time',
  whole: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  map: 'keys with values',
  nothing: 'nothing',
  scalar: 'a single value',
};

const HOMES: { readonly [home: string]: string } = {
  skill: 'it belongs to a skill',
  set: 'it belongs to a set, which is an entry with `skills`',
  unit: 'it belongs to the unit, at the top of the file',
  course: 'it belongs to the course file',
};

const LOST: { readonly [because: string]: string } = {
  colon: 'the colon inside it',
  comma: 'the comma inside it',
  hash: 'the `#` inside it',
  quotes: 'the quotes inside it',
};

const SYNTAX: { readonly [problem: string]: string } = {
  indent:
    'this line is not indented as the ones around it; give entries that belong together the same number of spaces',
  colon:
    'there is one colon too many on this line, or the line before is not finished; put text with a colon in quotes',
  brackets: 'the brackets are not closed before this line; close them or write one entry per line',
  missing:
    'something is missing here; look for a quote or bracket that is not closed, or a key without its colon',
  unexpected: 'this does not belong here; look for a missing comma, or put the text in quotes',
  backslash: 'this backslash means nothing inside double quotes; use single quotes',
  start: 'text cannot start with this character; put it in quotes',
  other: 'this cannot be read as YAML; look at the quotes, brackets and spaces on this line',
};

const CONFIG_PATHS: { readonly [because: string]: (words: Words) => string } = {
  absent: (w) => `${w.code('path')} is not there; check the path, which starts at this file`,
  outside: (w) => `${w.code('path')} is outside of the project and is not read; bring it in`,
  circular: (w) => `${w.code('path')} starts from this file itself; take one of the two out of \`extends\``,
  faulty: (w) => `${w.code('path')} has mistakes itself; mend them first`,
  'no-schema': (w) => `${w.code('path')} is no JSON Schema that can be used: ${w.say('text')}`,
};

const SIZES: { readonly [keyword: string]: (limit: string) => string } = {
  minLength: (limit) => `must have at least ${limit} characters`,
  maxLength: (limit) => `must have at most ${limit} characters`,
  minItems: (limit) => `must have at least ${limit} entries`,
  maxItems: (limit) => `must have at most ${limit} entries`,
  minProperties: (limit) => `must have at least ${limit} keys`,
  maxProperties: (limit) => `must have at most ${limit} keys`,
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
};

const FORMATS: { readonly [format: string]: string } = {
  date: 'a date such as 2026-09-25',
  'date-time': 'a date and time such as 2026-09-25T15:00:00Z',
  time: 'a time such as 15:00:00Z',
  email: 'an e-mail address',
  uri: 'a link such as https://example.org',
  uuid: 'a UUID',
};

function metadataSentence(w: Words): string {
  switch (w.say('problem')) {
    case 'missing':
      return `${w.code('key')} is missing in the metadata; add it`;
    case 'unknown':
      return w.has('allowed')
        ? `${w.code('key')} is not a key of this metadata; allowed are ${w.list('allowed', 'and')}`
        : `${w.code('key')} is not a key of this metadata; take it away`;
    case 'kind':
      return `${w.code('key')} must be ${expected(w)}, not ${foundAs(w)}`;
    case 'values':
      return `${w.code('key')} must be ${expected(w)}, not ${foundAs(w)}`;
    case 'format':
      return `${w.code('key')} must be ${FORMATS[w.say('format')] ?? `of the form ${w.code('format')}`}, not ${w.code('text')}`;
    case 'pattern':
      return `${w.code('key')} must fit the pattern ${w.code('pattern')}, not ${foundAs(w)}`;
    default: {
      const size = SIZES[w.say('problem')]?.(w.say('limit'));
      const found = w.has('text') ? `, not ${w.code('text')}` : '';
      return `${w.code('key')} ${size === undefined ? w.say('message') : `${size}${found}`}`;
    }
  }
}

const SLIPS: { readonly [problem: string]: (words: Words) => string } = {
  'odd-space': () =>
    'this is a space of another kind, as web pages and word processors have them; write an ordinary one',
  'dash-space': () => 'there is no space after the dash; an entry of a list starts with `- `',
  'other-dash': (w) =>
    `an entry of a list starts with a hyphen and a space, not with ${w.code('text')}; write \`- \``,
  equals: () => 'a key and its value are parted by a colon and a space; write `: `',
  'colon-space': (w) => `there is no space after the colon of ${w.code('text')}; write one`,
  'colon-missing': (w) => `a colon is missing after ${w.code('text')}; what belongs to it stands below`,
  percent: (w) => `the sign goes after the number; write ${w.code('text')}`,
  comma: (w) => `a comma is missing before ${w.code('text')}; inside brackets, commas part the entries`,
  braces: () => 'several keys stand on one line; put `{ }` around them, or write one on each line',
  'own-line': (w) => `a second key cannot stand here; put ${w.code('text')} on its own line below, indented`,
  quote: (w) => `the quote that opens here is not closed: ${w.code('text')}; close it where the text ends`,
  bracket: (w) =>
    `the ${w.code('text')} that opens here is not closed; close it where the list or the keys end`,
  'bracket-other': (w) =>
    `the ${w.code('text')} that opens here is closed by another kind of bracket; write \`${w.is('text', '[') ? ']' : '}'}\` where it ends`,
  'entry-indent': (w) =>
    `this entry starts further left than the ones above it; put ${w.say('text')} ${w.is('text', 1) ? 'space' : 'spaces'} before its dash, and move the lines that belong to it along`,
  deeper: (w) =>
    `this line is indented further than ${w.code('text')} above it, which has its value already; give both the same number of spaces`,
  'out-of-line': (w) =>
    `this line lines up with nothing above it; give it as many spaces as ${w.code('text')} has, or as the entry that it belongs to`,
  'too-little': (w) =>
    `${w.code('text')} is indented too little; put it below the first word of the entry that it belongs to, or start another entry with \`- \``,
  'dash-missing': (w) =>
    `${w.code('text')} stands where an entry of the list should start; put \`- \` before it, or indent it as the entry that it belongs to`,
  'no-key': (w) =>
    `${w.code('text')} belongs to no key; if it goes on with the text above, put both on one line, else give it a key`,
};

const HOW: { readonly [mistake: string]: string } = {
  'map for list': '; start each entry with `- `',
  'list for map': '; write `key: value` on each line, without a dash and without `[ ]`',
};

function expected(words: Words): string {
  const kinds = words
    .say('expected')
    .split(', ')
    .flatMap((kind) => (KINDS[kind] === undefined ? [] : [KINDS[kind]]));
  return join([...words.all('values').map(inCode), ...kinds], 'or');
}

function foundAs(words: Words): string {
  const kind = words.say('found');
  return words.has('text') ? words.code('text') : (KINDS[kind] ?? 'something else');
}

/** English, for what is found in unit and course files besides what they mean. */
export const fileSentences = {
  'empty-file': (w) => `the file is empty; start with \`openmastery: ${w.say('kind')}/1\``,
  'too-large': (w) =>
    `the file is too long to be read (${w.say('length')} characters; at most ${w.say('most')}); split it into several units`,
  'too-deep': () => 'this is nested too deeply to be read; take some of the levels away',
  'several-documents': () =>
    'a second document starts here and is not read; take the `---` away, or make a file of it',
  'not-this-kind-of-file': (w) =>
    w.is('found', 'course') || w.is('found', 'unit')
      ? `this is a ${w.say('found')} file where a ${w.say('kind')} file is needed; give the file of the ${w.say('kind')}`
      : `a ${w.say('kind')} file is made of keys with values; start with \`openmastery: ${w.say('kind')}/1\``,
  'unreadable-character': () =>
    'the characters from here on cannot be read as UTF-8; save the file as UTF-8 (in many editors an option of “Save as”), and write what stands here again',
  'yaml-syntax': (w) => SLIPS[w.say('problem')]?.(w) ?? SYNTAX[w.say('problem')] ?? SYNTAX.other ?? '',
  'yaml-version': (w) => `files are written in YAML 1.2, not ${w.say('version')}; take the line away`,
  'tab-indent': (w) =>
    `lines are indented with spaces, not with tabs; ${w.has('width') ? 'give this line as many spaces as the entry that it belongs to' : 'put two spaces for each tab'}`,
  'text-lost': (w) =>
    `the text ${w.code('text')} is not read as it stands because of ${LOST[w.say('because')] ?? `the \`${w.say('sign')}\` at its start`}; ${w.has('meant') ? `write ${w.code('meant')}` : 'put it in quotes'}`,
  'duplicate-key': (w) =>
    w.has('dash')
      ? `${w.code('key')} stands here twice; if another entry starts here, put \`- \` before it and line up what follows`
      : `${w.code('key')} stands here twice, and only the first is read; keep one of them`,
  'unsafe-key': (w) => `${w.code('key')} cannot be used as a key; choose another name`,
  'key-not-text': () => 'a key must be a word or text; put it in quotes',
  'merge-key': () =>
    '`<<` does not merge in YAML 1.2; write the keys out, or say them once in the unit or the set',
  'unknown-tag': (w) => `the tag ${w.code('tag')} is not known; take it away, or put the text in quotes`,
  'alias-unknown': (w) =>
    `\`*${w.say('name')}\` stands for something named \`&${w.say('name')}\` before it, and there is none; put it in quotes if it is text`,
  'alias-circular': (w) =>
    `\`*${w.say('name')}\` stands for something that it is a part of; write the value out`,
  'alias-explodes': (w) =>
    `written out, the file comes to more than ${w.say('most')} values; write fewer, or use \`*\` less`,
  'number-not-exact': (w) =>
    `${w.code('text')} is not a number that can be kept exactly; write a smaller one, or put it in quotes if it is text`,
  'bidi-control': (w) =>
    `there is an invisible character here (${w.say('character')}) that turns the text around; take it away`,
  'curly-quotes': (w) =>
    `the quotes around ${w.code('text')} are those of a word processor and part of the text; write straight ones (\`"\`)`,
  'yaml-date': (w) => `many programs read ${w.code('text')} as a date, not as text; put it in quotes`,
  'unknown-key': (w) => {
    if (w.has('meant'))
      return `${w.code('key')} is not a key here; write ${w.code('meant')}${w.has('below') ? ` and ${w.code('below')} with the list below it` : ''}`;
    const home = w.say('home');
    const where = w.has('home') ? (HOMES[home] ?? `it belongs under \`${home}\``) : null;
    return `${w.code('key')} is not a key here; ${where ?? `allowed are ${w.list('allowed', 'and')}`}`;
  },
  'missing-key': (w) => `${w.code('key')} is missing; add it`,
  'missing-value': (w) => `${w.code('key')} has no value; write one, or take the line away`,
  'wrong-type': (w) => {
    const how = w.has('meant')
      ? `; write ${w.code('meant')}`
      : (HOW[`${w.say('found')} for ${w.say('expected')}`] ?? '');
    const what = w.has('entry') ? `an entry of ${w.code('key')}` : w.code('key');
    return `${what} must be ${expected(w)}, not ${foundAs(w)}${how}`;
  },
  'not-allowed-value': (w) => `${w.code('key')} cannot be ${w.code('text')}; it is ${expected(w)}`,
  'out-of-range': (w) => {
    const bound = w.is('bound', 'least') ? 'at least' : w.is('bound', 'most') ? 'at most' : 'more than';
    return `${w.code('key')} must be ${bound} ${w.say('limit')}, not ${w.code('text')}`;
  },
  'empty-list': (w) => `${w.code('key')} is empty; write at least one entry`,
  'decimal-id': (w) => `the id ${w.code('text')} would be read as a number and lose digits; put it in quotes`,
  'yaml-boolean': (w) => {
    if (w.has('meant'))
      return `${w.code('key')} must be \`true\` or \`false\`, not ${w.code('text')}; write ${w.code('meant')}`;
    if (w.is('found', 'text'))
      return `many programs read ${w.code('text')} as true or false, not as text; put it in quotes`;
    return `${w.code('text')} without quotes is not text; put it in quotes`;
  },
  'unit-not-given': (w) =>
    `the unit file ${w.code('path')} is not there; check the path, which starts at the course file and stays in the project`,
  'course-not-given': (w) =>
    w.is('because', 'outside')
      ? `the course ${w.code('path')} is outside of the project and is not read; bring it in`
      : `the course ${w.code('path')} is not there or cannot be used; check the path, which starts at this file`,
  'standards-not-given': (w) =>
    `the standards file ${w.code('path')} is not there, or is not a CASE framework, so alignments are not checked; check the path, which starts at the course file and stays inside the project`,
  'unit-id-twice': (w) =>
    `${w.code('id')} is the id of ${w.code('other')} too, so nobody can tell which unit a log means; give one of them another id`,
  'unit-in-no-course': (w) =>
    `no course lists the unit ${w.code('id')}; add its file to the \`units\` of one, or name the course in \`course\``,
  'unit-in-two-courses': (w) =>
    `the course ${w.code('other')} lists the unit ${w.code('id')} too, so nobody can tell whose rules hold for it; take it out of one of them, or name the course in its \`course\``,
  'unit-outside-course': (w) =>
    `the unit ${w.code('id')} does not stand below the folder of this course, so that read by itself it does not find it; write \`course: ${w.say('course')}\` into ${w.code('file')}`,
  'course-id-twice': (w) =>
    `${w.code('id')} is the id of the course ${w.code('other')} too; give one of them another id`,
  'after-without-course': () =>
    'no course has this unit, so that it waits for no other; name the course in `course`, add this file to the `units` of one, or take `after` out',
  'ignore-incomplete': (w) =>
    w.is('missing', 'reason')
      ? 'a comment that sets a finding aside needs a reason, and does nothing without it; write `# openmastery-ignore CODE: why`'
      : 'this comment does not say what it sets aside; write `# openmastery-ignore CODE: why`',
  'ignore-unknown-code': (w) =>
    `there is no rule ${w.code('code')} to set aside; write the code of a finding`,
  'ignore-unused': (w) =>
    w.is('because', 'fatal')
      ? `${w.code('code')} cannot be set aside here, since nothing can be made of the file until it is mended; take it out of the comment`
      : `${w.code('code')} is not found here any more; take it out of the comment`,
  'metadata-mismatch': (w) => `${metadataSentence(w)} (${w.code('schema')} asks for it)`,
  'config-path': (w) => CONFIG_PATHS[w.say('because')]?.(w) ?? '',
  'rule-not-optional': (w) =>
    `${w.code('code')} stays an error where it is one, since nothing can be made of a file until that is mended; take the line out`,
} as const satisfies { readonly [Code in FileFindingCode]: (words: Words) => string };

import { didYouMean } from '../did-you-mean.js';

/** The fields of one event as a person wrote them, by the names of the columns of a log. */
export type WrittenEvent = ReadonlyMap<string, string>;

const TYPES = [
  'attempt',
  'practice',
  'summative',
  'grade',
  'void',
  'step',
  'override',
  'excuse',
  'adjust',
] as const;

const FIELDS: readonly string[] = [
  'type',
  'skill',
  'task',
  'summative',
  'score',
  'form',
  'version',
  'step',
  'mastered',
  'excused',
  'extraDays',
  'extraAttempts',
  'mastery',
  'of',
  'unit',
  'at',
  'reason',
  'note',
];

// What a teacher may say for a column.
const OTHER_NAMES: { readonly [name: string]: string } = { level: 'score', criteria: 'score', date: 'at' };

const OF_THE_LOG: ReadonlySet<string> = new Set(['learner', 'id', 'seq']);

/** After these, a word by itself that is a type of event is one; after a score or a reason it goes on with that. */
const NAMING: ReadonlySet<string> = new Set(['skill', 'task', 'summative', 'form', 'version', 'unit', 'at']);

/**
 * Reads words such as `skill=add score=4/5` or `excuse skill=add reason="was ill"`: a type of event may stand by itself,
 * and other words without `=` go on with the value before them. A criterion may be named alone: `accuracy=3`. Where no
 * type is given, the fields say it.
 *
 * @example
 * ```ts
 * readWrittenEvent('skill=add level=Nearly there', []) // → Map { 'skill' → 'add', 'score' → 'Nearly there', 'type' → 'attempt' }
 * ```
 */
export function readWrittenEvent(
  text: string,
  criteria: readonly string[],
): { readonly written: WrittenEvent } | { readonly problem: string } {
  const fields = new Map<string, string>();
  let last: string | null = null;
  for (const word of wordsOf(text)) {
    const [, key, value = ''] = /^([^=\s]+)=([\s\S]*)$/.exec(word) ?? [];
    if (key === undefined) {
      const type = TYPES.find((one) => one === word.toLowerCase());
      if (type !== undefined && !fields.has('type') && (last === null || NAMING.has(last)))
        fields.set('type', type);
      else if (last === null) return { problem: notAWord(word) };
      else fields.set(last, `${fields.get(last)} ${word}`);
      continue;
    }
    const field = fieldOf(key, criteria);
    if (field === null) return { problem: notAField(key, criteria) };
    if (fields.has(field)) return { problem: `\`${key}\` is said twice` };
    if (value === '') return { problem: `\`${key}=\` needs a value` };
    fields.set(field, value.replace(/^"(.*)"$/s, '$1'));
    last = field;
  }
  if (fields.size === 0) return { problem: 'it is empty; write such as `skill=ID score=4/5`' };
  const type = fields.get('type') ?? typeOf(fields);
  fields.set('type', type);
  if (type === 'excuse' && !fields.has('excused')) fields.set('excused', 'yes');
  if (type === 'override' && !fields.has('mastered')) fields.set('mastered', 'yes');
  return { written: fields };
}

/** Words are parted by spaces, except in double quotes. */
function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/[\u201c\u201d]/g, '"');
  return plain.match(/(?:"[^"]*"|[^\s])+/g) ?? [];
}

function fieldOf(key: string, criteria: readonly string[]): string | null {
  const name = key.toLowerCase();
  const field = FIELDS.find((one) => one.toLowerCase() === name) ?? OTHER_NAMES[name];
  if (field !== undefined) return field;
  const criterion = key.replace(/^score\./i, '');
  const known = criteria.find((one) => one === criterion);
  // An unknown one is told like one in a log.
  return known === undefined ? (criterion === key ? null : key) : `score.${known}`;
}

function notAField(key: string, criteria: readonly string[]): string {
  if (OF_THE_LOG.has(key.toLowerCase())) {
    return key.toLowerCase() === 'learner'
      ? '`learner` has no place here: it is the one of `--learner`'
      : `\`${key}\` has no place here: nothing of this is written into a log`;
  }
  const known = [...FIELDS, ...Object.keys(OTHER_NAMES), ...criteria];
  const near = didYouMean(key, known);
  return `\`${key}\` is not known here${near === '' ? '; write such as `skill=ID score=4/5`' : near}`;
}

function notAWord(word: string): string {
  const near = didYouMean(word, TYPES);
  return `\`${word}\` is no type of event${near === '' ? '; write such as `skill=ID score=4/5`' : near}`;
}

/** As in a log, and more: what only one type has says the type. */
function typeOf(fields: WrittenEvent): string {
  const has = (...names: readonly string[]): boolean => names.some((name) => fields.has(name));
  if (has('of')) return 'grade';
  if (has('step')) return 'step';
  if (has('mastered')) return 'override';
  if (has('excused')) return 'excuse';
  if (has('extraDays', 'extraAttempts', 'mastery')) return 'adjust';
  if (has('task')) return 'practice';
  return has('summative') ? 'summative' : 'attempt';
}

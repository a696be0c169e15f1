import type { FindingCode } from './finding.js';
import { valuesCalled } from './key-words.js';
import { nearest } from './nearest.js';
import { asWritten, quote, shorten } from './quoting.js';
import type { Details } from './report.js';
import type { Issue } from './structure-issue.js';
import { isIdPlace, type Tree, type TreeScalar } from './tree.js';

const DURATIONS: ReadonlySet<string> = new Set(['wait', 'within']);
// Text of a certain form, which a number in quotes has not.
const HAS_A_FORM: ReadonlySet<string> = new Set(
  'until due date opens closes from to by timeZone course'.split(' '),
);

// What stands for a map or a list that has nothing else to say.
function meantBy(key: string, text: string): string | null {
  const points = /^(\d+(?:\.\d+)?) ?(?:points?|pts?|puntos?)?$/.exec(text)?.[1];
  if (key === 'check' && points !== undefined) return `{ points: ${points} }`;
  if (key === 'grading' && /^(?:letters|plusMinus|passFail)$/.test(text)) return `{ scale: ${text} }`;
  if (key === 'late' && /^\d+(?:\.\d+)?%$/.test(text)) return `{ cap: ${text} }`;
  return key === 'levels' && text.includes(',') ? `[${text}]` : null;
}

/** What is wrong with a value that is of another kind, or none of the words that are allowed, and what was meant. */
export function judgeValue(
  found: Tree,
  { kinds, values, path }: Issue & { type: 'value' },
): [FindingCode, Details] {
  if (found.kind !== 'scalar')
    return ['wrong-type', { data: { found: found.kind, expected: kinds, values } }];
  const { value, text } = found;
  const wantsText = kinds.includes('text');
  const data = {
    text: asWritten(found),
    found: kindOf(value),
    expected: kinds,
    values,
  };
  if (value === null && text === '') return ['missing-value', {}];
  const meant = found.plain ? meantBy(String(path.at(-1)), text) : null;
  if (meant !== null)
    return ['wrong-type', { data: { ...data, meant }, ...replace(found, meant, `write ${shorten(meant)}`) }];
  const last = String(path.at(-1));
  // how many there are says nothing of what they are called
  if (last === 'forms' && typeof value === 'number')
    return ['wrong-type', { data: { ...data, meant: '[A, B, C]' } }];
  if (kinds.length === 1 && kinds[0] === 'list' && found.plain && values.length === 0) {
    const list = `[${text}]`;
    return [
      'wrong-type',
      { data: { ...data, meant: shorten(list) }, ...replace(found, list, `write ${shorten(list)}`) },
    ];
  }
  if (isIdPlace(path) && typeof value === 'number')
    return ['decimal-id', { data: { text }, ...replace(found, quote(text), 'put it in quotes') }];
  if (typeof value === 'boolean' && wantsText)
    return ['yaml-boolean', { data, ...replace(found, quote(text), 'put it in quotes') }];
  if (kinds.includes('boolean') && typeof value === 'string') {
    const meant = /^(y|yes|on|true)$/i.test(value)
      ? 'true'
      : /^(n|no|off|false)$/i.test(value)
        ? 'false'
        : null;
    if (meant !== null)
      return ['yaml-boolean', { data: { ...data, meant }, ...replace(found, meant, `write ${meant}`) }];
  }
  if (typeof value === 'string' && values.length > 0) {
    const spelt = nearest(value, values);
    const near = spelt.length > 0 ? spelt : valuesCalled(value, values);
    const only = spelt.length === 1 && simple(spelt[0] ?? '') === simple(value) ? spelt[0] : undefined;
    return [
      'not-allowed-value',
      {
        data: { ...data, nearest: near },
        ...(only === undefined ? {} : replace(found, only, `write ${only}`)),
      },
    ];
  }
  if (DURATIONS.has(last) && typeof value === 'number') {
    const meant = `${text} ${value === 1 ? 'day' : 'days'}`;
    return ['wrong-type', { data: { ...data, expected: ['duration'], meant } }];
  }
  if (wantsText && value !== null && !HAS_A_FORM.has(last))
    return ['wrong-type', { data, ...replace(found, quote(text), 'put it in quotes') }];
  const number = typeof value === 'string' && (kinds.includes('number') || kinds.includes('whole'));
  if (number && !found.plain && /^-?\d+(\.\d+)?$/.test(value)) {
    return ['wrong-type', { data, ...replace(found, value, 'take the quotes away') }];
  }
  if (number && found.plain && /^\d+,\d+$/.test(value)) {
    const meant = value.replace(',', '.');
    return ['wrong-type', { data: { ...data, meant }, ...replace(found, meant, `write ${meant}`) }];
  }
  return ['wrong-type', { data }];
}

function replace(scalar: TreeScalar, text: string, title: string): Pick<Details, 'fix'> {
  const [start, end] = scalar.range;
  return { fix: { title, edits: [{ start, end, text }] } };
}

/** A word without what makes no difference to a reader. */
export function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function kindOf(value: TreeScalar['value']): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'text' : typeof value;
}

import type { FindingData } from './finding.js';

/** Reads the data of a finding for a sentence: always text, never a hole. */
export interface Words {
  /** As it is. */
  say(name: string): string;
  /** In backticks. */
  code(name: string): string;
  /** In backticks, one after the other. */
  list(name: string, joint?: string): string;
  /** One by one. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  is(name: string, value: string | number): boolean;
}

/** The data of a finding as words. */
export function wordsOf(data: FindingData): Words {
  const all = (name: string): readonly string[] => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? [] : typeof value === 'object' ? value : [String(value)];
  };
  return {
    all,
    say: (name) => all(name).join(', '),
    code: (name) => inCode(all(name).join(', ')),
    list: (name, joint = 'or') => join(all(name).map(inCode), joint),
    has: (name) => all(name).some((value) => value !== ''),
    is: (name, value) => all(name)[0] === String(value),
  };
}

/** In backticks, without line breaks and characters that turn the text around, and not too long. */
export function inCode(text: string): string {
  const plain = text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').replaceAll('`', "'");
  return `\`${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}\``;
}

/** `a`, `a or b`, `a, b or c`; of many, the first eight. */
export function join(words: readonly string[], joint: string): string {
  const shown = words.length > 9 ? [...words.slice(0, 8), '…'] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${joint} ${shown.at(-1)}`;
}

/** A proportion (`9/10`) as a percent, with at most two decimals. */
export function percentText(proportion: string): string {
  const [n = '0', d = '1'] = proportion.split('/');
  return `${Number(((Number(n) / Number(d)) * 100).toFixed(2))}%`;
}

/** Whether this is a percent of more than 100, or a fraction above 1. */
export function isAboveAll(text: string): boolean {
  const [, percent = '0'] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  const [, part = '0', whole = '0'] = /^(\d+(?:\.\d+)?) *\/ *(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return Number(percent) > 100 || (Number(whole) > 0 && Number(part) > Number(whole));
}

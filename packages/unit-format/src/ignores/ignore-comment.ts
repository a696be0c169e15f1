import type { Range } from '../position.js';
import type { YamlComment } from './yaml-comments.js';

/** What starts a comment that sets findings aside. */
export const IGNORE_WORD = 'openmastery-ignore';

/** `# openmastery-ignore CODE, CODE: reason`, read. */
export interface IgnoreComment extends YamlComment {
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  readonly reason: string;
}

/** Reads a comment; null where it is about something else. */
export function readIgnoreComment(comment: YamlComment): IgnoreComment | null {
  const [, head, said] = /^(#+\s*openmastery-ignore)(?![\w-])(.*)$/.exec(comment.text) ?? [];
  if (head === undefined || said === undefined) return null;
  const colon = said.indexOf(':');
  const listed = colon < 0 ? said : said.slice(0, colon);
  const start = comment.range[0] + head.length;
  return {
    ...comment,
    codes: [...listed.matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({
      code,
      range: [start + index, start + index + code.length],
    })),
    reason: colon < 0 ? '' : said.slice(colon + 1).trim(),
  };
}

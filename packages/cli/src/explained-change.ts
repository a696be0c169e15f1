import { CHANGE_CODES, type Change, type ChangeCode } from '@openmastery/core';
import {
  changeSentence,
  classSentence,
  REFUSAL_CODES,
  type RefusalCode,
  refusalSentence,
} from '@openmastery/unit-format';
import { PROJECT_PAGE } from './rule-page.js';
import { wrap } from './wrapping.js';

/** The codes of changes, and of what is refused. */
export const DIFF_CODES: readonly string[] = [...new Set([...Object.keys(CHANGE_CODES), ...REFUSAL_CODES])];

/** What a change of this code is told as, with `…` where the values stand. */
export function changeExample(code: ChangeCode): string {
  const change: Change = {
    code,
    class: CHANGE_CODES[code],
    kind: 'skill',
    part: 'X',
    before: null,
    after: null,
    places: [{ unit: 'u', id: 'ID', before: [], after: [] }],
  };
  return changeSentence(change)
    .replace('`ID`: ', '')
    .replace(/none|the unit itself/g, '…')
    .replaceAll('`…`', '…');
}

/** What a refusal of this code is told as. */
export function refusalExample(code: RefusalCode): string {
  const units = [{ unit: 'u', skills: ['ID'], file: null, fix: null }];
  return refusalSentence({ code, version: 1, paste: null, at: null, units }).replace('`ID`: ', '');
}

const isChange = (code: string): code is ChangeCode => Object.hasOwn(CHANGE_CODES, code);
const isRefusal = (code: string): code is RefusalCode => (REFUSAL_CODES as readonly string[]).includes(code);

/** What docs/changes.md says of a code; null where it has none of that name. */
export function explainChange(code: string, width: number): string | null {
  const parts: string[] = [];
  if (isChange(code)) {
    const of = CHANGE_CODES[code];
    parts.push(
      wrap(`${code}: a change between two versions: ${changeExample(code)}`, width),
      wrap(`What it does to records: ${of}, which means: ${classSentence(of)}.`, width),
    );
  }
  if (isRefusal(code))
    parts.push(wrap(`${code}: why \`openmastery diff\` refuses a change: ${refusalExample(code)}`, width));
  return parts.length === 0 ? null : [...parts, `${PROJECT_PAGE}/blob/main/docs/changes.md`].join('\n\n');
}

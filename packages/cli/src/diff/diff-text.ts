import { changeSentence, classSentence, refusalSentence } from '@openmastery/unit-format';
import type { Paint } from '../paint.js';
import type { Compared } from './compared.js';
import { causeWords, effectWords, summaryWords, titleOf } from './effect-words.js';

const place = (
  at:
    | {
        readonly file: string;
        readonly span: {
          readonly start: { readonly line: number; readonly column: number };
        };
      }
    | null
    | undefined,
): string => (at ? `${at.file}:${at.span.start.line}:${at.span.start.column}` : '');

/** The lines of a paste, set in. */
function indented(text: string): string {
  return text.replace(/^/gm, '      ');
}

function pairText(compared: Compared, paint: Paint): string {
  const { state, diff, log } = compared;
  const lines = [paint('bold', titleOf(compared))];
  if (state === 'added') return `${lines[0]}\n  new: nobody has records of it yet\n`;
  if (state === 'removed') lines.push('  not there any more: its records are not read');
  else if (diff.changes.length === 0) return `${lines[0]}\n  nothing changed\n`;
  for (const refusal of diff.refusals) {
    lines.push(
      `  ${paint('red', 'refused')}: ${place(refusal.at)}: ${refusalSentence(refusal)} [${refusal.code}]`,
    );
    if (refusal.paste !== null) lines.push(indented(refusal.paste));
  }
  let last = '';
  for (const change of state === 'removed' ? [] : diff.changes) {
    if (change.class !== last)
      lines.push(`  ${paint('yellow', change.class)}: ${classSentence(change.class)}`);
    last = change.class;
    const at = place(change.at[0]);
    lines.push(`    ${at === '' ? '' : `${at}: `}${changeSentence(change)} [${change.code}]`);
  }
  if (log !== null) {
    lines.push(`  as of ${log.at}: ${summaryWords(log)}`);
    for (const effect of log.effects)
      lines.push(`    ${effect.learner}: ${effectWords(effect).join('; ')} [${causeWords(effect, diff)}]`);
  }
  return `${lines.join('\n')}\n`;
}

/** A comparison for a terminal. */
export function diffText(all: readonly Compared[], paint: Paint): string {
  return all.map((one) => pairText(one, paint)).join('\n');
}

import { changeSentence, classSentence, type FilePlace, refusalSentence } from '@openmastery/unit-format';
import { findingSentence } from '../findings.js';
import type { Paint } from '../paint.js';
import type { Compared, Comparison } from './compared.js';
import { causeWords, closingWords, effectWords, summaryWords, titleOf, whoWords } from './effect-words.js';
import { unreadLines } from './unread-rows.js';

const place = (at: FilePlace | null | undefined): string =>
  at ? `${at.file}:${at.span.start.line}:${at.span.start.column}` : '';

/** The lines of a paste, set in. */
function indented(text: string): string {
  return text.replace(/^/gm, '      ');
}

function pairText(compared: Compared, paint: Paint): string {
  const { state, faults, diff, log } = compared;
  const lines = [paint('bold', titleOf(compared))];
  if (state === 'added') return `${lines[0]}\n  new: nobody has records of it yet\n`;
  for (const finding of faults)
    lines.push(
      `  ${paint('red', 'mistake')}: ${place(finding)}: ${findingSentence(finding, 'en')} [${finding.code}]`,
    );
  if (faults.length > 0)
    lines.push(state === 'faulty' ? '  not compared' : '  these units are not compared, and the others are:');
  if (state === 'faulty') return `${lines.join('\n')}\n`;
  if (state === 'removed') lines.push('  not there any more: its records are not read');
  else if (diff.changes.length === 0) return `${[...lines, '  nothing changed'].join('\n')}\n`;
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
      lines.push(
        `    ${whoWords(effect, compared)}: ${effectWords(effect).join('; ')} [${causeWords(effect, diff)}]`,
      );
  }
  return `${lines.join('\n')}\n`;
}

/** A comparison for a terminal. */
export function diffText({ compared, unread }: Comparison, paint: Paint): string {
  const unreadText = unreadLines(unread).map((line, index) =>
    index === 0 ? paint('yellow', line) : `  ${line}`,
  );
  return [
    ...compared.map((one) => pairText(one, paint)),
    ...(unreadText.length === 0 ? [] : [`${unreadText.join('\n')}\n`]),
    `${closingWords(compared)}\n`,
  ].join('\n');
}

import { changeSentence, classSentence, type FilePlace, refusalSentence } from '@openmastery/unit-format';
import { findingSentence } from '../findings.js';
import type { Paint } from '../paint.js';
import { type Compared, type Comparison, isNews } from './compared.js';
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
  if (faults.length > 0) lines.push(`  ${notComparedWords(compared)}`);
  if (state === 'faulty') return `${lines.join('\n')}\n`;
  if (state === 'removed') {
    const lost = diff.class === 'breaks-identity' ? 'its records are not read' : 'nobody has a grade in it';
    lines.push(`  not there any more: ${lost}`);
  }
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

/** What is not compared for mistakes, and what is. */
function notComparedWords({ state, isFaultyNow, diff }: Compared): string {
  const whose = isFaultyNow ? '' : ': only the earlier version has mistakes, and nobody could use that';
  if (state === 'faulty') return `not compared${whose}`;
  const others = diff.changes.length === 0 ? 'in the others nothing changed' : 'the others are:';
  return `these units are not compared${whose}; ${others}`;
}

/** A comparison for a terminal. */
export function diffText({ compared, unread }: Comparison, paint: Paint): string {
  const unreadText = unreadLines(unread).map((line, index) =>
    index === 0 ? paint('yellow', line) : `  ${line}`,
  );
  return [
    ...compared.filter(isNews).map((one) => pairText(one, paint)),
    ...(unreadText.length === 0 ? [] : [`${unreadText.join('\n')}\n`]),
    `${closingWords(compared)}\n`,
  ].join('\n');
}

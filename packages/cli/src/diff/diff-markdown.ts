import type { Change } from '@openmastery/core';
import { CHANGE_CLASSES } from '@openmastery/core';
import { changeSentence, classSentence, refusalSentence } from '@openmastery/unit-format';
import { type Compared, gravestOfAll } from './compared.js';
import { causeWords, effectWords, summaryWords, titleOf } from './effect-words.js';

// What stands in backticks is code and stays as it is, save what would end a cell or start a tag.
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part
            .replace(/[\\*_[\]|~#]/g, '\\$&')
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;'),
    )
    .join('');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function folded(summary: string, lines: readonly string[]): readonly string[] {
  return [`<details><summary>${cell(summary)}</summary>`, '', ...lines, '', '</details>', ''];
}

function summaryTable(all: readonly Compared[]): readonly string[] {
  const lines = [
    row('', 'changes', 'gravest', 'refused', 'learners'),
    row('---', '--:', '---', '--:', '---'),
  ];
  for (const one of all) {
    const { state, diff, log } = one;
    const gravest = state === 'removed' ? 'removed' : state === 'added' ? 'new' : diff.class;
    lines.push(
      row(
        cell(titleOf(one)),
        String(diff.changes.length),
        `**${gravest}**`,
        String(diff.refusals.length),
        log === null ? '' : cell(summaryWords(log)),
      ),
    );
  }
  return [...lines, ''];
}

function changeLines(changes: readonly Change[]): readonly string[] {
  return CHANGE_CLASSES.toReversed().flatMap((of) => {
    const own = changes.filter((change) => change.class === of);
    if (own.length === 0) return [];
    return [
      `**${of}**: ${cell(classSentence(of))}`,
      '',
      ...own.map((change) => `- ${cell(changeSentence(change))}`),
      '',
    ];
  });
}

/** A comparison as the comment of a pull request: the summary first, the details folded. */
export function diffMarkdown(all: readonly Compared[]): string {
  const refused = all.flatMap(({ diff }) => diff.refusals);
  const lines = [
    '### What this does to records',
    '',
    `${cell(`the gravest: ${gravestOfAll(all)}, ${classSentence(gravestOfAll(all))}`)}`,
    '',
  ];
  lines.push(...summaryTable(all));
  for (const refusal of refused) {
    const at = refusal.at === null ? '' : `\`${refusal.at.file}:${refusal.at.span.start.line}\` `;
    lines.push(`**refused** ${at}${cell(refusalSentence(refusal))}`, '');
    if (refusal.paste !== null) lines.push('```yaml', refusal.paste, '```', '');
  }
  for (const one of all) {
    const { changes } = one.diff;
    if (changes.length > 0)
      lines.push(
        ...folded(
          `${titleOf(one)}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`,
          changeLines(changes),
        ),
      );
    const { log } = one;
    if (log === null || log.effects.length === 0) continue;
    const table = [row('learner', 'what changes', 'by'), row('---', '---', '---')];
    for (const effect of log.effects)
      table.push(
        row(cell(effect.learner), cell(effectWords(effect).join('; ')), cell(causeWords(effect, one.diff))),
      );
    lines.push(...folded(`${titleOf(one)}: ${summaryWords(log)}`, table));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

import { CHANGE_CLASSES, type Change } from '@openmastery/core';
import { changeSentence, classSentence, type FilePlace, refusalSentence } from '@openmastery/unit-format';
import { counted } from '../counted.js';
import { findingSentence } from '../findings.js';
import { type Compared, type Comparison, classOf, countChanges, gravestOfAll, isNews } from './compared.js';
import { causeWords, closingWords, effectWords, summaryWords, titleOf } from './effect-words.js';
import { unreadLines } from './unread-rows.js';

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

/** What stands instead of a class where there is none. */
const GRAVEST: { readonly [State in Compared['state']]?: string } = {
  removed: 'removed',
  added: 'new',
  faulty: 'not compared',
};

const place = ({ file, span }: FilePlace): string => `\`${file}:${span.start.line}\``;

function summaryTable(all: readonly Compared[]): readonly string[] {
  const lines = [
    row('', 'changes', 'gravest', 'refused', 'learners'),
    row('---', '--:', '---', '--:', '---'),
  ];
  for (const one of all) {
    const { state, diff, log } = one;
    const gravest = GRAVEST[state] ?? classOf(one) ?? 'not compared';
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

/** The first line: how grave it is, as far as it is known. */
function gravestWords(all: readonly Compared[]): string {
  const gravest = gravestOfAll(all);
  const { notCompared } = countChanges(all);
  const rest = notCompared === 0 ? '' : `; not compared for mistakes: ${notCompared}`;
  return gravest === null
    ? `the gravest: not compared, since there are mistakes in ${counted(notCompared, 'unit or course', 'units and courses')}`
    : `the gravest: ${gravest}, ${classSentence(gravest)}${rest}`;
}

/** A comparison as the comment of a pull request: the summary first, the details folded. */
export function diffMarkdown({ compared: all, unread }: Comparison): string {
  const refused = all.flatMap(({ diff }) => diff.refusals);
  const lines = ['### What this does to records', '', cell(gravestWords(all)), ''];
  const news = all.filter(isNews);
  if (news.length > 0) lines.push(...summaryTable(news));
  for (const finding of all.flatMap(({ faults }) => faults))
    lines.push(`**mistake** ${place(finding)} ${cell(findingSentence(finding, 'en'))}`, '');
  for (const refusal of refused) {
    const at = refusal.at === null ? '' : `${place(refusal.at)} `;
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
    const isCourse = one.kind === 'course';
    const table = [
      row('learner', ...(isCourse ? ['unit'] : []), 'what changes', 'by'),
      row('---', ...(isCourse ? ['---'] : []), '---', '---'),
    ];
    for (const effect of log.effects)
      table.push(
        row(
          cell(effect.learner),
          ...(isCourse ? [cell(effect.unit === one.id ? 'the course' : effect.unit)] : []),
          cell(effectWords(effect).join('; ')),
          cell(causeWords(effect, one.diff)),
        ),
      );
    lines.push(...folded(`${titleOf(one)}: ${summaryWords(log)}`, table));
  }
  const [said, ...rows] = unreadLines(unread);
  if (said !== undefined)
    lines.push(
      ...folded(
        said,
        rows.map((line) => `- ${cell(line)}`),
      ),
    );
  lines.push(cell(closingWords(all)));
  return `${lines.join('\n').trimEnd()}\n`;
}

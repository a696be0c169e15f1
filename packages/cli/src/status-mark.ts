import type { Labels, SkillProgress, Status } from '@openmastery/core';
import { statusWord } from '@openmastery/core/sentences';
import type { Cell } from './grid.js';
import { percentText } from './numbers.js';
import type { Ink } from './paint.js';

const MARKS: { readonly [Key in Status]: { readonly mark: string; readonly ink: Ink } } = {
  mastered: { mark: '✓', ink: 'green' },
  submitted: { mark: '…', ink: 'blue' },
  notYet: { mark: '◐', ink: 'yellow' },
  ready: { mark: '▸', ink: 'magenta' },
  practicing: { mark: '~', ink: 'magenta' },
  open: { mark: '○', ink: 'bold' },
  locked: { mark: '·', ink: 'dim' },
  excused: { mark: '–', ink: 'dim' },
};

/** A status as a symbol and a word, so that it reads without colour; with the figure where it is not there yet. */
export function statusCell(state: SkillProgress, labels: Labels): Cell {
  const { status, figure, modified } = state;
  const { mark, ink } = MARKS[status];
  const percent = status === 'notYet' && figure !== null ? ` ${percentText(figure)}` : '';
  const target = modified ? '*' : '';
  return {
    text: `${mark} ${statusWord(status, { labels })}${percent}${target}`,
    short: `${mark}${target}`,
    plain: status,
    ink,
  };
}

/** What the symbols mean, in one line, for a table that had no room for the words. */
export function statusLegend(statuses: Iterable<Status>, labels: Labels): string {
  return [...new Set(statuses)]
    .map((status) => `${MARKS[status].mark} ${statusWord(status, { labels })}`)
    .join('  ');
}

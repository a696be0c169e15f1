import { describe, expect, test } from 'vitest';
import { type Grid, words } from '../src/grid.js';
import { gridCsv } from '../src/grid-csv.js';
import { gridMarkdown } from '../src/grid-markdown.js';
import { gridText } from '../src/grid-text.js';
import { paintFor } from '../src/paint.js';

const grid: Grid = {
  columns: [{ head: 'learner' }, { head: 'add' }, { head: 'percent', align: 'right' }],
  rows: [
    [words('ana'), { text: '✓ mastered', short: '✓', plain: 'mastered', ink: 'green' }, words('100%')],
    [words('美咲'), { text: '· locked', short: '·', plain: 'locked' }, words('5%')],
  ],
  foot: [words(''), words('1 of 2'), words('')],
};
const plain = paintFor({ write: () => undefined }, {});

describe('as text', () => {
  test('columns align, whatever the width of a letter', () => {
    expect(gridText(grid, { width: null, paint: plain })).toBe(
      [
        'learner  add         percent',
        'ana      ✓ mastered     100%',
        '美咲     · locked         5%',
        '',
        '         1 of 2',
        '',
      ].join('\n'),
    );
  });

  test('where it is too wide, cells are shortened to their symbols', () => {
    expect(gridText(grid, { width: 26, paint: plain })).toContain('ana      ✓          100%');
  });

  test('where that is not enough, columns go below each other and nothing is cut off', () => {
    expect(gridText(grid, { width: 16, paint: plain })).toBe(
      [
        'learner  add',
        'ana      ✓',
        '美咲     ·',
        '',
        '         1 of 2',
        '',
        'learner  percent',
        'ana         100%',
        '美咲          5%',
        '',
        '',
        '',
      ].join('\n'),
    );
  });

  test('ink goes on the words, not on the space beside them', () => {
    const paint = paintFor({ write: () => undefined, isTTY: true }, {});
    expect(gridText(grid, { width: null, paint })).toContain('\u001b[32m✓ mastered\u001b[39m  ');
  });
});

test('as CSV, with codes for words, quotes where needed and formulas defused', () => {
  const rows = [[words('=1+1'), words('a "b", c'), words('-2.5')]];
  expect(gridCsv({ ...grid, rows: [...grid.rows, ...rows] })).toBe(
    'learner,add,percent\nana,mastered,100%\n美咲,locked,5%\n\'=1+1,"a ""b"", c",-2.5\n',
  );
});

test('as Markdown, with what would end a cell escaped', () => {
  const rows = [[words('a|b'), words('<b>'), words('x\ny')]];
  expect(gridMarkdown({ ...grid, rows })).toBe(
    '| learner | add | percent |\n| --- | --- | --: |\n| a\\|b | &lt;b> | x y |\n|  | 1 of 2 |  |\n',
  );
});

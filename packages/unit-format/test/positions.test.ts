import { applyIgnores, type Finding, parseUnit } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';
import { parseSimpleUnit } from '../src/simple/simple-unit.js';
import { parseAnyUnit } from '../src/unit-reading.js';

const HEAD = 'openmastery: unit/1\nid: u\ntitle: U\n';
const ALT = { optIn: ['missing-alt-text'] };

/** Each finding as its code, its place and the very characters that it is about. */
function placesIn(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, span: { start, end } }) => {
    const [line, column] = [start.line, start.column];
    return `${code} ${line}:${column} ${text.slice(start.offset, end.offset)}`;
  });
}

describe('in a block scalar, a finding is on the character that it is about', () => {
  const block = (header: string) =>
    `${HEAD}skills: [a]\ndescription: ${header}\n  Cut a cake.\n\n  See ![](pie.png), then\n  ![](bar.png) and ![](pie.png).\n`;

  test.each(['|', '>', '|-', '>+', '|2'])('`%s`', (header) => {
    const text = block(header);
    const { findings } = parseUnit(text, ALT);
    expect(placesIn(text, findings)).toEqual([
      'missing-alt-text 8:7 ![](pie.png)',
      'missing-alt-text 9:3 ![](bar.png)',
      'missing-alt-text 9:20 ![](pie.png)',
    ]);
    expect(parseAnyUnit(text, ALT).findings).toEqual(findings);
    expect(parseSimpleUnit(text, ALT)?.findings ?? findings).toEqual(findings);
  });

  test('that of a skill, with CRLF and a character of two units before it', () => {
    const text = `${HEAD}skills:\n  - id: a\n    title: |\n      𝟏 + ![](x.png)\n`.replaceAll('\n', '\r\n');
    const { findings } = parseUnit(text, ALT);
    expect(placesIn(text, findings)).toEqual(['missing-alt-text 7:12 ![](x.png)']);
  });

  test('a character that turns the text around', () => {
    const text = `${HEAD}skills: [a]\ndescription: |\n  Cut\n  a \u202Ecake\n`;
    expect(placesIn(text, parseUnit(text).findings)).toEqual(['bidi-control 7:5 \u202E']);
  });

  test('what a text over two lines says is shown by the whole text where it is not in one piece', () => {
    const text = `${HEAD}skills: [a]\ndescription: >\n  See ![](pie.png\n  "a pie").\n`;
    const [finding] = parseUnit(text, ALT).findings;
    expect(finding?.span.start).toMatchObject({ line: 5, column: 14 });
  });
});

describe('through an alias, a finding is where the value is written, once', () => {
  test.each([
    [
      'a value',
      'skills:\n  - { id: a, check: &c { points: 0 } }\n  - { id: b, check: *c }\n',
      ['out-of-range 5:34 0'],
    ],
    [
      'a key',
      'skills:\n  - { id: a, check: &c { ponits: 5 } }\n  - { id: b, check: *c }\n',
      ['unknown-key 5:26 ponits'],
    ],
    [
      'a reference',
      'skills:\n  - a\n  - { id: b, after: &before [zz] }\n  - { id: c, after: *before }\n',
      ['unknown-reference 6:30 zz'],
    ],
    [
      'a threshold',
      'skills:\n  - id: a\n    mastery: &most\n      atLeast: 12/10\n  - id: b\n    mastery: *most\n',
      ['unreadable-threshold 7:16 12/10'],
    ],
    ['an alias of nothing', 'skills: [a]\nmetadata: { m: *most }\n', ['alias-unknown 5:16 *most']],
    ['an alias of itself', 'skills: [a]\nmetadata: &m { x: *m }\n', ['alias-circular 5:19 *m']],
    [
      'a merge, which is refused',
      'skills: [a]\nmetadata:\n  a: &a { x: 1 }\n  <<: *a\n',
      ['merge-key 7:3 <<'],
    ],
  ])('%s', (_name, rest, places) => {
    const text = HEAD + rest;
    expect(placesIn(text, parseUnit(text).findings)).toEqual(places);
    expect(parseSimpleUnit(text)).toBeNull();
  });

  test('a cycle names the places of all its edges', () => {
    const text = `${HEAD}order: any\nskills:\n  - { id: a, after: &b [b] }\n  - { id: b, after: [c] }\n  - { id: c, after: *b }\n`;
    const { findings } = parseUnit(text);
    expect(findings.map(({ code }) => code)).toEqual(['cycle']);
    for (const { span } of [...findings, ...(findings[0]?.related ?? [])])
      expect(text.slice(span.start.offset, span.end.offset)).toMatch(/^[abc]$/);
  });
});

test('after an ignore comment, a finding keeps its place', () => {
  const rest = '  # openmastery-ignore due-outside-window: the fair\n  - { id: a, days: 0 }\n';
  const text = `${HEAD}window: { opens: 2026-09-07, closes: 2026-09-25 }\nskills:\n${rest}`;
  const { findings } = applyIgnores(text, parseUnit(text).findings);
  expect(placesIn(text, findings)).toContain('out-of-range 7:20 0');
});

describe('numbers that are none', () => {
  test.each(['.nan', '.NaN', '.inf', '-.inf', '1e400', '-1e400'])(
    '%s is told where it stands, once',
    (number) => {
      for (const rest of [
        `skills: [a]\ncheck: { points: ${number} }\n`,
        `skills: [a]\nmastery: { atLeast: ${number} }\n`,
        `skills: [a]\ndescription: x\nmetadata:\n  n: ${number}\n`,
        `skills:\n  - id: a\n    days: ${number}\n`,
      ]) {
        const text = HEAD + rest;
        const { unit, findings } = parseUnit(text);
        expect(unit).toBeUndefined();
        const lines = text.slice(0, text.indexOf(` ${number}`) + 2).split('\n');
        const place = `${lines.length}:${lines.at(-1)?.length}`;
        expect(placesIn(text, findings)).toEqual([`number-not-exact ${place} ${number}`]);
        expect(parseSimpleUnit(text)).toBeNull();
      }
    },
  );

  test('NaN without its point is a word, and no number', () => {
    const text = `${HEAD}skills: [a]\ncheck: { points: NaN }\n`;
    const { findings } = parseUnit(text);
    expect(placesIn(text, findings)).toEqual(['wrong-type 5:18 NaN']);
    expect(parseUnit(`${HEAD}skills: [a]\nmetadata: { n: NaN }\n`).findings).toEqual([]);
  });
});

test.each([
  ['openmastery: unit/1\nid: u\ntitel: U\nskills: [a]\n', '3:1 titel'],
  [`${HEAD}skills: [a]\nsummatives: [{ id: t, titel: T, points: 5 }]\n`, '5:23 titel'],
  ['openmastery: unit/1\nidd: u\ntitle: U\nskills: [a]\n', '2:1 idd'],
  ['openmastery: unit/1\nid: u\ntitle: U\nskils: [a]\n', '4:1 skils'],
])('a required key with a slip in its name is one finding that says what was meant: %j', (text, place) => {
  const { findings } = parseUnit(text);
  expect(placesIn(text, findings)).toEqual([`unknown-key ${place}`]);
  expect(findings[0]?.data.nearest).toContain(
    { titel: 'title', idd: 'id', skils: 'skills' }[place.slice(4).trim()],
  );
  expect(parseSimpleUnit(text)).toBeNull();
});

import { fc, test } from '@fast-check/vitest';
import {
  applyFixes,
  checkLog,
  type Finding,
  formatUnit,
  message,
  parseCourse,
  parseUnit,
  printUnit,
  readLog,
  readRoster,
  renderFinding,
} from '@openmastery/unit-format';
import { expect, test as plainTest } from 'vitest';
import { hostileTexts as texts } from '../arbitraries/texts.js';

function expectSound(findings: readonly Finding[], text: string): void {
  for (const finding of findings) {
    const { start, end } = finding.span;
    expect(start.offset).toBeGreaterThanOrEqual(0);
    expect(end.offset).toBeGreaterThanOrEqual(start.offset);
    expect(end.offset).toBeLessThanOrEqual(text.length);
    const before = text.slice(0, start.offset).split('\n');
    expect([start.line, start.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    expect(message(finding)).not.toMatch(/undefined|\[object|NaN/);
    expect(message(finding)).toMatch(/[^.\s]$/);
    const rendered = renderFinding(finding, text);
    expect(rendered).toContain(`[${finding.code}]`);
    for (const edit of finding.fix?.edits ?? []) {
      expect(edit.start).toBeGreaterThanOrEqual(0);
      expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      expect(edit.end).toBeLessThanOrEqual(text.length);
    }
  }
}

test.prop([texts], { numRuns: 400 })(
  'any text is read as a unit without throwing, and every span lies inside it',
  (text) => {
    const { unit, findings } = parseUnit(text);
    expectSound(findings, text);
    expect(unit === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  },
);

test.prop([texts], { numRuns: 100 })('any text is read as a course without throwing', (text) => {
  expectSound(
    parseCourse(text, { units: { 'a.unit.yaml': text } }).findings.filter(({ file }) => file === '<text>'),
    text,
  );
});

test.prop([texts], { numRuns: 300 })(
  'formatting is idempotent and changes nothing of what a file means',
  (text) => {
    const formatted = formatUnit(text).text;
    expect(formatUnit(formatted).text).toBe(formatted);
    expect(parseUnit(formatted).unit).toEqual(parseUnit(text).unit);
  },
);

test.prop([texts], { numRuns: 300 })(
  'a unit that can be read, printed and read again, is the same unit',
  (text) => {
    const { unit } = parseUnit(text);
    if (unit === undefined) return;
    expect(parseUnit(printUnit(unit)).unit).toEqual(unit);
  },
);

test.prop([texts], { numRuns: 200 })('fixes can be applied until there are none', (text) => {
  let now = text;
  for (let round = 0; round < 60; round++) {
    const { text: next, applied } = applyFixes(now, parseUnit(now).findings);
    if (applied.length === 0) return;
    now = next;
  }
  expect(parseUnit(now).findings.filter(({ fix }) => fix)).toEqual([]);
});

const cell = fc.oneof(
  fc.constantFrom(
    'ada',
    'add',
    '4/5',
    '80%',
    'pass',
    '3',
    'a: 3, b: 4',
    'x; y',
    '2026-09-10',
    '"',
    '',
    'attempt',
    'practice',
    'void',
  ),
  fc.string({ maxLength: 6 }),
);
const header = fc.shuffledSubarray(
  [
    'learner',
    'skill',
    'score',
    'at',
    'type',
    'form',
    'version',
    'task',
    'of',
    'score.a',
    'mastered',
    'note',
    'id',
    'odd',
    '',
  ],
  { minLength: 1 },
);
const csv = fc
  .tuple(
    header,
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
  )
  .map(([names, sign, end, rows]) => [names, ...rows].map((row) => row.join(sign)).join(end));

const { unit } = parseUnit(
  'openmastery: unit/1\nid: u\ntitle: U\nwindow: { opens: 2026-09-07 }\nskills: [add]\n',
);

const json = fc.oneof(
  fc.array(fc.json(), { maxLength: 5 }).map((lines) => lines.join('\n')),
  fc.json(),
  fc.constant('{"learner":"ada","skill":"add","score":{"__proto__":1}}\n[1,\n{"a":[[['),
);

test.prop(
  [
    fc.oneof(csv, json, fc.string()),
    fc.constantFrom('csv' as const, 'ndjson' as const, 'json' as const, undefined),
  ],
  {
    numRuns: 400,
  },
)(
  'any text is read as a log without throwing, and reading it twice gives the same events',
  (text, format) => {
    const options = format === undefined ? {} : { format };
    const { events, findings } = readLog(text, options);
    expectSound(findings, text);
    expect(readLog(text, options).events).toEqual(events);
    expect(events.every(({ id, learner }) => typeof id === 'string' && typeof learner === 'string')).toBe(
      true,
    );
    expectSound(readRoster(text).findings, text);
    if (unit !== undefined) expectSound(checkLog(unit, [readLog(text, { ...options, unit })]), text);
  },
);

plainTest(
  'huge and hostile files are answered in time',
  () => {
    const start = `openmastery: unit/1\nid: u\ntitle: U\n`;
    const hostile: readonly string[] = [
      `${start}skills: ${'['.repeat(5000)}`,
      `${start}metadata: ${'{ a: '.repeat(500)}1${' }'.repeat(500)}\nskills: [a]\n`,
      `${start}a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`)
        .join('\n')}\nskills: [a]\n`,
      `${start}skills: [a]\nmetadata:\n${Array.from({ length: 20_000 }, (_, at) => `  k${at}: 1`).join('\n')}\n`,
      `${start}skills: [a]\ndescription: ${'x'.repeat(900_000)}\n`,
      'x'.repeat(2_000_000),
      `${start}skills:\n${Array.from({ length: 100 }, (_, at) => `  - { id: s${at}, zz: 1 }`).join('\n')}\n`,
      `${start}skills:\n${Array.from({ length: 200 }, (_, at) => `  - id: s${at}\n    title: a: b ${at}`).join('\n')}\n`,
    ];
    const codes = hostile.map((text) => parseUnit(text).findings[0]?.code ?? null);
    expect(codes).toEqual([
      'too-deep',
      'too-deep',
      'alias-explodes',
      null,
      null,
      'too-large',
      'unknown-key',
      'text-lost',
    ]);
    const rows = Array.from({ length: 20_000 }, (_, at) => `l${at % 30},add,${at % 2 ? '4/5' : '"4/5'}`).join(
      '\n',
    );
    const { events, findings } = readLog(`learner,skill,score\n${rows}`);
    expect([events.length, findings.length]).toEqual([10_000, 1_000]);
  },
  60_000,
);

import { formatUnit, parseUnit, printUnit } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { goodCourses, goodText, goodUnits } from './good-files.js';

test.each(goodUnits)('$file, printed and read again, is the same unit', ({ text: written }) => {
  const { unit } = parseUnit(written);
  if (unit === undefined) throw new Error('not read');
  const text = printUnit(unit);
  const again = parseUnit(text);
  expect(again.findings).toEqual([]);
  expect(again.unit).toEqual(unit);
  expect(printUnit(unit)).toBe(text);
  expect(formatUnit(text).text).toBe(text);
});

test('the seed unit prints as short as it was written', () => {
  const { unit } = parseUnit(goodText('ok/fractions.unit.yaml'));
  expect(unit && printUnit(unit)).toMatchInlineSnapshot(`
    "openmastery: unit/1
    id: fractions
    title: Adding and subtracting fractions
    window: { opens: 2026-09-07, closes: 2026-09-25 }
    timeZone: America/Chicago
    rubrics:
      solve-and-explain: { levels: [Beginning, Developing, Approaching, Proficient, Advanced] }
    mastery: 80%
    reassess: { form: new, steps: [revision], wait: 1 day }
    practice: { points: 10 }
    check: { points: 2, rubric: solve-and-explain, forms: [A, B, C] }
    skills:
      - id: equivalent
        title: I can find equivalent fractions
        standards: [CCSS.MATH.CONTENT.4.NF.A.1]
        materials: [{ title: Video, link: https://example.org/equivalent }]
        days: 2
      - id: compare
        title: I can compare fractions
        standards: [CCSS.MATH.CONTENT.4.NF.A.2]
        days: 3
      - id: add
        title: I can add fractions
        standards: [CCSS.MATH.CONTENT.4.NF.B.3]
        days: 3
      - { id: unlike, title: I can add fractions with unlike denominators, days: 3 }
      - { id: subtract, title: I can subtract fractions, days: 3 }
    summatives: [{ id: test, title: Unit test, points: 50, date: 2026-09-25 }]
    grading: { scale: letters }
    "
  `);
});

test.each([...goodUnits, ...goodCourses])(
  '$file, formatted, keeps its comments and means the same',
  ({ text }) => {
    const formatted = formatUnit(text).text;
    expect(formatUnit(formatted).text).toBe(formatted);
    expect(parseUnit(formatted).unit).toEqual(parseUnit(text).unit);
    const comments = (from: string) => from.match(/# .*/g) ?? [];
    expect(comments(formatted)).toEqual(comments(text));
  },
);

test('formatting changes the layout alone', () => {
  const text =
    'openmastery:   unit/1\r\nid: 007\r\ntitle: "A"\r\nskills:\r\n- [ ]   # c\r\n- {id: 1.10,title: x}\r\n';
  expect(formatUnit(text).text).toBe(
    'openmastery: unit/1\nid: 007\ntitle: "A"\nskills:\n  - [] # c\n  - { id: 1.10, title: x }\n',
  );
});

test('what cannot be read stays as it is, and says why', () => {
  const text = 'id: a: b\n';
  const { text: same, findings } = formatUnit(text);
  expect(same).toBe(text);
  expect(findings.map(({ code }) => code)).toEqual(['text-lost']);
});

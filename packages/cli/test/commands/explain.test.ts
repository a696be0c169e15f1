import { FINDING_CODES } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { runWith } from '../harness.js';

test('the page of a rule has its reason, its repair, an example and what is printed for it', async () => {
  expect(await runWith(['explain', 'unknown-key'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "unknown-key: A key is not known in this place

    It is an error in every preset.

    A key that is misspelt or stands in the wrong place would do nothing, and nobody would notice: a
    \`masterey: 4/5\` leaves the threshold as it was. So every map has a fixed list of keys.

    How to repair it: Write the key that is suggested, or move it where it belongs. What is for you
    alone can stand under \`metadata\`.

    For example

      openmastery: unit/1
      id: fractions
      title: Fractions
      masterey: 4/5
      skills: [compare, add]

    is answered with

      unknown-key.unit.yaml:4:1: error: \`masterey\` is not a key here; allowed are \`mastery\`, \`check\`, \`practice\`, \`reassess\`, \`grading\`, \`summatives\`, \`rubrics\`, \`late\` and … [unknown-key]
        4 | masterey: 4/5
          | ^^^^^^^^
          = did you mean \`mastery\`?

    and repaired is

      openmastery: unit/1
      id: fractions
      title: Fractions
      mastery: 4/5
      skills: [compare, add]

    https://github.com/openmastery/openmastery/blob/main/docs/rules/unknown-key.md
    ",
    }
  `);
});

test('every rule has its page, with what is printed for its example', async () => {
  for (const code of FINDING_CODES) {
    const { code: exit, out, err } = await runWith(['explain', code], { terminal: 80 });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(new RegExp(`^${code}: .*\\S\\n`));
    expect(out).toMatch(/is answered with\n\n {2}\S/);
    expect(out).toContain(`docs/rules/${code}.md`);
  }
});

test('reasons are explained too', async () => {
  expect(await runWith(['explain', 'below-threshold'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "below-threshold: a reason why a status, a figure or a grade is as it is

    Its data: \`figure: Figure\`, \`threshold: Figure\`, \`attempts: string[]\`, \`method: Combining\`, \`apart:
    boolean\`, \`rule: Path\`

    For example: The best of 2 attempts is 60%; mastery takes 80%.

    https://github.com/openmastery/openmastery/blob/main/docs/reasons.md
    ",
    }
  `);
  expect((await runWith(['explain', 'id-conflict'])).out).toContain('why a line of the log does not count');
});

test('a code may be copied with its brackets', async () => {
  expect((await runWith(['explain', '[cycle]'])).out).toBe((await runWith(['explain', 'cycle'])).out);
});

test('an unknown code is answered with the nearest one', async () => {
  expect(await runWith(['explain', 'unknow-key'])).toEqual({
    code: 2,
    out: '',
    err: 'openmastery: no code `unknow-key`; did you mean `unknown-key`?\nsee `openmastery explain` for all of them\n',
  });
});

test('without a code, all of them are listed', async () => {
  const { code, out } = await runWith(['explain']);
  expect(code).toBe(0);
  for (const each of [...FINDING_CODES, 'below-threshold', 'take-form', 'threshold-raised', 'history-untrue'])
    expect(out).toContain(`  ${each}`);
});

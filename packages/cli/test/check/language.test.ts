import { describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../src/formats/format-table.js';
import { folderWith, runWith } from '../harness.js';

// A key with a slip, a key twice, and a due date that is only a warning.
const UNIT = `openmastery: unit/1
id: u
titel: U
id: v
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills: [{ id: a, due: 2026-10-02 }]
`;
const CONFIG = 'openmastery: config/1\n';
const SPANISH = { 'a.unit.yaml': UNIT, 'openmastery.config.yaml': `${CONFIG}language: es\n` };

async function check(files: { readonly [path: string]: string }, ...argv: readonly string[]) {
  const { out, err } = await runWith(['check', ...argv], { cwd: folderWith({ '.git/HEAD': '', ...files }) });
  return out + err;
}

describe('every format tells findings in the language of the config', () => {
  test.each(CHECK_FORMATS)('%s', async (format) => {
    const said = await check(SPANISH, '--format', format);
    expect(said).toContain('`titel` no es una clave');
    expect(said).not.toContain('is not a key here');
    // codes are the same in every language
    for (const code of ['unknown-key', 'duplicate-key']) expect(said).toContain(code);
    expect(await check(SPANISH, '--format', format, '--language', 'en')).toBe(
      await check({ 'a.unit.yaml': UNIT }, '--format', format),
    );
  });

  test('with what was meant, other places and the summary', async () => {
    const text = await check(SPANISH);
    expect(text).toContain('= ¿quería decir `title`?');
    expect(text).toContain('= primera vez: línea 2, columna 1');
    expect(text).toContain('1 archivo revisado: 2 errores, 1 aviso\nde qué trata cada [código]: https://');
    const json = JSON.parse(await check(SPANISH, '--format', 'json'));
    expect(json.findings[1].related[0].label).toBe('primera vez');
    const [run] = JSON.parse(await check(SPANISH, '--format', 'sarif')).runs;
    expect(run.language).toBe('es');
    expect(run.results[0].message.text).toContain('; ¿quería decir `title`?');
    const markdown = await check(SPANISH, '--format', 'markdown');
    expect(markdown).toContain('| | línea | qué | regla |');
  });
});

test('`--language` goes before the config, and without either it is English', async () => {
  expect(await check({ 'a.unit.yaml': UNIT }, '--language', 'es')).toContain('no es una clave');
  expect(await check(SPANISH, '--language', 'en')).toContain('is not a key here');
  const { code, err } = await runWith(['check', '--language', 'fr'], { cwd: folderWith({}) });
  expect(code).toBe(2);
  expect(err).toContain('`fr` is not a value of `--language`: `en`, `es`');
});

test('each file has the language of its own config, and what is said of all of them is English where they differ', async () => {
  const said = await check(
    {
      'es/a.unit.yaml': UNIT,
      'es/openmastery.config.yaml': `${CONFIG}extends: ../base.yaml\n`,
      'base.yaml': `${CONFIG}language: es\n`,
      'en/a.unit.yaml': UNIT.replace('id: u', 'id: v'),
    },
    '--format',
    'text',
  );
  expect(said).toMatch(/^es\/a.unit.yaml:3:1: .*`titel` no es una clave/m);
  expect(said).toMatch(/^en\/a.unit.yaml:3:1: .*`titel` is not a key here/m);
  expect(said).toContain('2 files checked: 4 errors, 2 warnings');
});

test('a language that there is not is a mistake in the config', async () => {
  const said = await check({ 'a.unit.yaml': UNIT, 'openmastery.config.yaml': `${CONFIG}language: ess\n` });
  expect(said).toContain('2:11: error: `language` cannot be `ess`; it is `en` or `es`');
  expect(said).toContain('did you mean `es`?');
});

test('`log check` tells its findings so too', async () => {
  const files = {
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [add]\n',
    'one.csv': 'learner,skill,score\nana,addd,80%\n',
  };
  const log = (cwd: string, ...argv: string[]) =>
    runWith(['log', 'check', 'u.unit.yaml', 'one.csv', ...argv], { cwd });
  const english = (await log(folderWith(files))).out;
  const spanish = (await log(folderWith(files), '--language', 'es')).out;
  expect(english).toContain('did you mean `add`?');
  expect(spanish).toContain('¿quería decir `add`?');
  expect(spanish).toContain('1 archivo revisado');
  const configured = folderWith({ ...files, 'openmastery.config.yaml': `${CONFIG}language: es\n` });
  expect((await log(configured)).out).toBe(spanish);
  expect((await log(configured, '--language', 'en')).out).toBe(english);
});

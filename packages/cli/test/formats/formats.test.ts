import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@openmastery/unit-format';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { CHECK_FORMATS } from '../../src/formats/format-table.js';
import { folderWith, runWith } from '../harness.js';
import { PROJECT } from './project.js';

const check = (argv: readonly string[], setting: { cwd: string; env?: { [name: string]: string } }) =>
  runWith(['check', ...argv], setting);

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
type Told = Pick<Finding, 'code' | 'severity' | 'file' | 'fix'> & {
  readonly start: Place;
  readonly end: Place;
  readonly related: readonly unknown[];
};

/** What the project has, by the JSON form, which the others are held to. */
async function told(cwd: string): Promise<readonly Told[]> {
  return JSON.parse((await check(['--format', 'json'], { cwd })).out).findings;
}

test.each(CHECK_FORMATS)('%s is written as it always was', async (format) => {
  const { code, out, err } = await check(['--format', format], { cwd: folderWith(PROJECT) });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/formats/${format}.out`);
});

test('JSON has each place by line, column and offset, and they agree with the text', async () => {
  const findings = await told(folderWith(PROJECT));
  expect(findings.length).toBeGreaterThan(4);
  for (const { file, start, end } of findings) {
    const text = PROJECT[file as keyof typeof PROJECT];
    for (const { line, column, offset } of [start, end]) {
      expect(
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1,
      ).toBe(offset);
    }
  }
});

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  );
  // The schema is of draft 4, and says nothing that draft 7 reads in another way.
  const { id: _id, $schema: _draft, ...body } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(body);

  test.each([
    ['with findings', PROJECT],
    ['without', { 'clean.unit.yaml': PROJECT['clean.unit.yaml'] }],
  ])('%s, it fits the schema of SARIF 2.1.0', async (_name, files) => {
    const { out } = await check(['--format', 'sarif'], { cwd: folderWith(files) });
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
  });

  test('its places, fixes and rules are those of the findings', async () => {
    const cwd = folderWith(PROJECT);
    const findings = await told(cwd);
    const [run] = JSON.parse((await check(['--format', 'sarif'], { cwd })).out).runs;
    expect(run.results).toHaveLength(findings.length);
    for (const [at, { code, file, start, end, fix, related }] of findings.entries()) {
      const result = run.results[at];
      expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
        id: code,
        helpUri: `https://github.com/openmastery/openmastery/blob/main/docs/rules/${code}.md`,
      });
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(decodeURIComponent(artifactLocation.uri)).toBe(file);
      expect(artifactLocation.uri).not.toMatch(/[ ,]/);
      expect(region).toEqual({
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
      });
      expect(region.startLine).toBeGreaterThan(0);
      expect(result.relatedLocations ?? []).toHaveLength(related.length);
      const [change] = result.fixes?.[0].artifactChanges ?? [];
      expect(
        change?.replacements.map(
          (one: { deletedRegion: { charOffset: number } }) => one.deletedRegion.charOffset,
        ),
      ).toEqual(fix?.edits.map((edit) => edit.start));
    }
  });
});

test('GitLab has paths from the top of the project, lines from 1, and a print for each finding', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../schemas/gitlab-code-quality.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ allErrors: true }).compile(schema);
  const cwd = folderWith(PROJECT);
  const issues = JSON.parse((await check(['--format', 'gitlab'], { cwd })).out);
  validate(issues);
  expect(validate.errors).toBeNull();
  const findings = await told(cwd);
  expect(issues.map((issue: { location: unknown }) => issue.location)).toEqual(
    findings.map(({ file, start, end }) => ({ path: file, lines: { begin: start.line, end: end.line } })),
  );
  expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(issues.length);
});

describe('a finding keeps its fingerprint', () => {
  const before = PROJECT['grade 4/100%, fractions.unit.yaml'];
  const prints = async (text: string, path = 'a.unit.yaml') => {
    const cwd = folderWith({ [path]: text, '.git/HEAD': '' });
    const gitlab = JSON.parse((await check(['--format', 'gitlab'], { cwd })).out);
    const sarif = JSON.parse((await check(['--format', 'sarif'], { cwd })).out).runs[0].results;
    const own = gitlab.map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(
      sarif.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]),
    ).toEqual(own);
    return own.sort();
  };

  test('when lines and entries come before it', async () => {
    const later = before.replace('skills:\n', '\n# a comment\nskills:\n  - first\n');
    expect(await prints(later)).toEqual(await prints(before));
  });

  test('and another file, rule or entry has another', async () => {
    const own = await prints(before);
    expect(await prints(before, 'b.unit.yaml')).not.toEqual(own);
    expect(await prints(before.replace('titel', 'tittel'))).not.toEqual(own);
  });
});

describe('GitHub', () => {
  test('annotations have what they say escaped, and their place', async () => {
    const { out } = await check(['--format', 'github'], { cwd: folderWith(PROJECT) });
    expect(out).toContain(
      '::error file=grade 4/100%25%2C fractions.unit.yaml,line=3,col=1,endColumn=6,title=unknown-key::`titel`',
    );
    for (const line of out.trimEnd().split('\n').slice(0, -1)) expect(line).toMatch(/^::(error|warning) /);
  });

  test('paths start at the top of the project also where the check runs below it', async () => {
    const cwd = `${folderWith({ '.git/HEAD': '', 'units/a.unit.yaml': 'openmastery: unit/1\n' })}/units`;
    const { out } = await check(['--format', 'github'], { cwd });
    expect(out).toContain('::error file=units/a.unit.yaml,line=1,');
  });

  test('shows 10 errors and 10 warnings, the others as lines, and all of them in the summary of the job', async () => {
    const skills = Array.from(
      { length: 15 },
      (_, at) => `  - { id: s${at}, titel: T, due: 2030-01-01 }\n`,
    ).join('');
    const cwd = folderWith({
      'a.unit.yaml': `openmastery: unit/1\nid: u\ntitle: U\nwindow: { opens: 2026-09-07, closes: 2026-09-25 }\nskills:\n${skills}`,
      summary: 'before\n',
    });
    const { out } = await check(['--format', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: `${cwd}/summary` },
    });
    const lines = out.split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning ')).length).toBeLessThanOrEqual(10);
    expect(lines.filter((line) => line.startsWith('::notice::'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('a.unit.yaml:')).length).toBeGreaterThanOrEqual(5);
    const summary = readFileSync(`${cwd}/summary`, 'utf8');
    expect(summary).toMatch(/^before\n## OpenMastery\n/);
    expect(summary.match(/`titel`/g)).toHaveLength(15);
  });
});

describe('JUnit', () => {
  const xsd = readFileSync(fileURLToPath(new URL('../schemas/junit.xsd', import.meta.url)), 'utf8');
  const validate = (contents: string) =>
    validateXML({
      xml: [{ fileName: 'report.xml', contents }],
      schema: [{ fileName: 'junit.xsd', contents: xsd }],
    });

  test('fits the schema of Jenkins', async () => {
    const { out } = await check(['--format', 'junit'], { cwd: folderWith(PROJECT) });
    expect((await validate(out)).errors).toEqual([]);
    expect((await validate(out.replace('testcase ', 'test-case '))).valid).toBe(false);
  });

  test('fails a case where the run fails, and has one that passes for a clean file', async () => {
    const cwd = folderWith(PROJECT);
    const errors = (await told(cwd)).filter(({ severity }) => severity === 'error').length;
    const all = (await told(cwd)).length;
    const failures = async (...argv: string[]) =>
      (await check(['--format', 'junit', ...argv], { cwd })).out.match(/<failure /g)?.length ?? 0;
    expect([
      await failures(),
      await failures('--fail-on', 'warning'),
      await failures('--fail-on', 'never'),
    ]).toEqual([errors, all, 0]);
    expect((await check(['--format', 'junit'], { cwd })).out).toContain(
      '<testcase classname="clean.unit.yaml" name="nothing found"/>',
    );
  });
});

test('Markdown keeps its table whatever a file says', async () => {
  const { out } = await check(['--format', 'markdown'], { cwd: folderWith(PROJECT) });
  const rows = out.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(out.replace(/`[^`]*`/g, '')).not.toContain('<');
});

describe('several at once', () => {
  test('each goes to its own file, and one to standard output', async () => {
    const cwd = folderWith(PROJECT);
    const { out } = await check(
      ['--format', 'concise', '--format', 'sarif=out.sarif', '--format=junit=out.xml'],
      { cwd },
    );
    expect(out).toBe((await check(['--format', 'concise'], { cwd })).out);
    for (const [format, file] of [
      ['sarif', 'out.sarif'],
      ['junit', 'out.xml'],
    ] as const) {
      expect(readFileSync(`${cwd}/${file}`, 'utf8')).toBe((await check(['--format', format], { cwd })).out);
    }
  });

  test('and text is printed where all of them go to files', async () => {
    const cwd = folderWith(PROJECT);
    const { out } = await check(['--format', 'json=out.json'], { cwd });
    expect(out).toBe((await check([], { cwd })).out);
  });

  test.each([
    [
      ['--format', 'json', '--format', 'text'],
      'only one format can go to standard output; give the other a file: `--format text=FILE`',
    ],
    [['--format', 'json='], '`--format json=` needs a file after the `=`'],
    [
      ['--format', 'json=a', '--format', 'sarif=a'],
      'two formats would be written to `a`; give each its own file',
    ],
    [['--format', 'sarf=a'], '`sarf` is not a value of `--format`'],
  ])('%j is refused with what to do', async (argv, said) => {
    const { code, out, err } = await check(argv, { cwd: folderWith(PROJECT) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`openmastery: ${said}`);
  });

  test('a file that cannot be written is 2', async () => {
    const { code, err } = await check(['--format', 'json=none/out.json'], { cwd: folderWith(PROJECT) });
    expect(code).toBe(2);
    expect(err).toContain('cannot write `none/out.json`');
  });
});

import type { Rule, RuleFamily } from '@openmastery/unit-format/rules';

/** What each family is called and holds, in the order of the index. */
const FAMILIES: { readonly [Family in RuleFamily]: readonly [title: string, about: string] } = {
  file: ['The file', 'Whether it can be read at all.'],
  yaml: ['YAML', 'What YAML refuses, and what it reads as something else than was meant.'],
  structure: ['Structure', 'Keys and the kinds of their values.'],
  identity: ['Ids', 'Names that logs and other files rely on.'],
  graph: ['Order and prerequisites', 'What waits for what.'],
  checks: ['Checks', 'Whether a check can be taken and its threshold reached.'],
  versions: ['Versions', 'What a check used to be.'],
  rubrics: ['Rubrics', 'Levels, criteria, and thresholds in them.'],
  policy: ['Policy', 'Thresholds, attempts, waiting, caps.'],
  grades: ['Grades', 'Points, scales, weights, tiers, bundles.'],
  pacing: ['Dates and pacing', 'The window and the plan.'],
  time: ['Time zone', 'Whose days are meant.'],
  course: ['Courses', 'What a course says of its units.'],
  config: ['What a team sets', 'Comments that set findings aside, the config, and schemas for metadata.'],
  alignment: ['Standards', 'What skills are aligned with.'],
  text: ['Words and links', 'Whether learners can read and find things.'],
  log: [
    'Logs and rosters',
    'What stands in a CSV or JSON. A row that cannot be read is left out, and the others count.',
  ],
};

const FENCES: { readonly [Kind in Rule['kind']]: string } = {
  unit: 'yaml',
  course: 'yaml',
  config: 'yaml',
  csv: 'csv',
  roster: 'csv',
  ndjson: 'json',
  json: 'json',
};

const MADE =
  '<!-- Made from packages/unit-format/src/rules by `npm run update`; change the rule there instead. -->';

/** docs/rules/CODE.md: a rule with its examples and what is really printed for the bad one. */
export function rulePage(rule: Rule, output: string): string {
  const fence = FENCES[rule.kind];
  const [family] = FAMILIES[rule.family];
  return `# ${rule.code}

${MADE}

${rule.summary}. ${severities(rule)} Family: [${family.toLowerCase()}](README.md#${anchor(family)}).

## Why it matters

${rule.why}

## How to repair it

${rule.repair}

## Example

${block(fence, rule.bad)}
${block('text', output)}
Repaired:

${block(fence, rule.good)}`;
}

/** docs/rules/README.md: all rules by family. */
export function rulesIndex(rules: readonly Rule[]): string {
  const parts = Object.entries(FAMILIES).map(([family, [title, about]]) => {
    const own = rules.filter((rule) => rule.family === family);
    const rows = own.map((rule) => [
      `[${rule.code}](${rule.code}.md)`,
      rule.summary,
      rule.recommended,
      rule.strict,
    ]);
    return `## ${title}\n\n${about}\n\n${table([['rule', 'finds', 'recommended', 'strict'], ...rows])}`;
  });
  return `# Rules

${MADE}

What \`openmastery check\` and the commands that read logs can find. A code is permanent: it is not renamed, and what it is
about does not change. An **error** leaves the unit, or a row of a log, unused until it is mended; a **warning** stops
nothing; what is **off** is looked for only where it is switched on. The two presets differ in that alone.
\`openmastery explain CODE\` shows a rule's page.

${parts.join('\n')}`;
}

function severities({ recommended, strict, errorFrom }: Rule): string {
  const said = { error: 'an error', warning: 'a warning', off: 'off' };
  const later = errorFrom === undefined ? '' : ` From ${errorFrom} on it is an error in both.`;
  return recommended === strict
    ? `It is ${said[recommended]} in both presets.${later}`
    : `It is ${said[recommended]} in \`recommended\` and ${said[strict]} in \`strict\`.${later}`;
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

function block(language: string, text: string): string {
  const shown = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
  return `\`\`\`${language}\n${shown.trimEnd()}\n\`\`\`\n`;
}

// as the formatter lays tables out
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = [rows[0] ?? [], widths.map((width) => '-'.repeat(width)), ...rows.slice(1)];
  return lines
    .map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`)
    .join('');
}

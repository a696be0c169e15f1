import { appendText } from '../files.js';
import { type CheckFormat, FORMATTERS } from '../formats/format-table.js';
import { type Host, wantsColour } from '../host.js';
import { type OwnKind, writeOwn } from '../own-file.js';
import type { CheckOutput } from './outputs.js';
import type { CheckResult } from './result.js';

/** GitHub takes no more than this of a step's summary. */
const MOST_SUMMARY_BYTES = 1_000_000;

// In every language that a check answers in.
const COUNTED = /^\d+ (files? checked|archivos? revisados?)[,:]/m;

/** How what an earlier check wrote is known. */
const MARKS: { readonly [Format in CheckFormat]: RegExp } = {
  text: COUNTED,
  concise: /^([^\n]+: (error|warning): [^\n]+\[[a-z-]+\]\n)+$/,
  json: /^\{\s*"version": 1,\s*"findings": \[[\s\S]*"summary": \{/,
  sarif: /^\{[\s\S]*"name": "openmastery"/,
  github: COUNTED,
  gitlab: /^\[(\s*\{\s*"type": "issue",\s*"check_name"|\]\s*$)/,
  junit: /<testsuites name="openmastery"/,
  markdown: /^## OpenMastery\n/,
};

/** Writes a result in every form that was asked for, over none of the files that were read; answers what could not be written. */
export async function writeOutputs(
  result: Omit<CheckResult, 'color'>,
  outputs: readonly CheckOutput[],
  printed: Host['stdout'],
  inputs: readonly string[],
  host: Host,
): Promise<readonly string[]> {
  const problems: (string | null)[] = [];
  for (const { format, file } of outputs) {
    const write = await FORMATTERS[format](result);
    const text = write({ ...result, color: file === null && wantsColour(printed, host.env) });
    if (file === null) printed.write(text);
    else {
      const kind: OwnKind = { name: `\`${format}\` output`, mark: MARKS[format] };
      problems.push(await writeOwn(file, text, kind, inputs, host));
    }
    const summary = host.env.GITHUB_STEP_SUMMARY;
    if (format === 'github' && summary) problems.push(await writeSummary(summary, result, host));
  }
  return problems.filter((problem) => problem !== null);
}

async function writeSummary(
  file: string,
  result: Omit<CheckResult, 'color'>,
  host: Host,
): Promise<string | null> {
  const write = await FORMATTERS.markdown(result);
  return appendText(file, shortened(write({ ...result, color: false })), host);
}

// Whole lines, so that no table is cut in the middle of a row.
function shortened(text: string): string {
  if (Buffer.byteLength(text) <= MOST_SUMMARY_BYTES) return text;
  const part = Buffer.from(text).subarray(0, MOST_SUMMARY_BYTES).toString();
  return `${part.slice(0, part.lastIndexOf('\n'))}\n\nThe rest is in the log.\n`;
}

import type { Language } from '@openmastery/core/sentences';
import type { Invocation } from '../command.js';
import { type CheckOutput, readOutputs } from './outputs.js';
import type { FailOn } from './result.js';

/** What `openmastery check` was asked for. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly outputs: readonly CheckOutput[];
  readonly failOn: FailOn;
  readonly config: string | undefined;
  /** Goes before what configs say. */
  readonly language: Language | undefined;
  readonly stdinName: string | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly watch: boolean;
}

/** Reads what was asked for, or says why it cannot be done. */
export function readRequest({
  paths,
  value,
  values,
  has,
}: Invocation): CheckRequest | { readonly problem: string } {
  const read = readOutputs(values('format'));
  if ('problem' in read) return read;
  const readsInput = paths.includes('-') || has('stdin-name');
  const needs = [
    ['dry-run', 'fix', 'shows what `--fix` would change'],
    ['update-baseline', 'baseline FILE', 'needs the file to write'],
  ] as const;
  for (const [option, other, why] of needs) {
    if (has(option) && !has(other.split(' ')[0] ?? ''))
      return { problem: `\`--${option}\` ${why}; add \`--${other}\`` };
  }
  if (has('stdin-name') && paths.some((path) => path !== '-')) {
    return { problem: '`--stdin-name` names what comes from standard input; leave the other paths out' };
  }
  if (has('watch') && (readsInput || has('fix') || has('update-baseline'))) {
    const other = readsInput ? 'standard input' : has('fix') ? '`--fix`' : '`--update-baseline`';
    return { problem: `\`--watch\` does not go with ${other}; leave one of them out` };
  }
  return {
    paths: paths.length > 0 ? paths : readsInput ? ['-'] : ['.'],
    outputs: read.outputs,
    failOn: (value('fail-on') ?? 'error') as FailOn,
    config: value('config'),
    // That it is one of those that exist was seen when the arguments were read.
    language: value('language') as Language | undefined,
    stdinName: readsInput ? value('stdin-name') : undefined,
    fix: has('fix'),
    dryRun: has('dry-run'),
    baseline: value('baseline'),
    updateBaseline: has('update-baseline'),
    watch: has('watch'),
  };
}

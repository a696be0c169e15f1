import type { Finding } from '@openmastery/unit-format';
import { checkFiles } from '../checked-files.js';
import type { ProjectConfigs } from '../config/file-settings.js';
import type { Host } from '../host.js';
import { findBetween } from './between-files.js';
import type { Checked } from './file-part.js';
import { type CouldFind, judgedRules } from './judged-rules.js';
import { findMetadata } from './metadata-findings.js';
import { byFile } from './result.js';
import { wantedRules } from './wanted-rules.js';

/** What was found, and, loaded where it is asked for, which rules could find anything at all. */
export interface JudgedCheck extends Checked {
  readonly couldFind: () => Promise<CouldFind>;
}

/**
 * Checks files as their configs want it: what reading finds and what a team looks for, without what comments in the
 * files set aside, each as severe as the settings take it. By file, in the order of its text.
 */
export async function checkOnce(
  files: readonly string[],
  configs: ProjectConfigs,
  isWholeProject: boolean,
  host: Host,
): Promise<JudgedCheck> {
  const isPlain = configs.files.length === 0;
  const wantedIn = isPlain ? undefined : await wantedRules(configs);
  const checked = await checkFiles(files, host, wantedIn);
  const { texts } = checked;
  const metadata = isPlain ? [] : await findMetadata(checked.files, texts, configs);
  const between = await findBetween(checked, (file) =>
    [...(wantedIn?.([file]) ?? [])].includes('unit-in-no-course'),
  );
  const found = byFile([...checked.findings, ...metadata, ...between]);
  const whole = new Set(checked.files);
  const couldFind = () => judgedRules(checked, configs, wantedIn, isWholeProject);
  const findings: Finding[] = [];
  for (const file of [...new Set([...whole, ...found.keys()])].sort()) {
    const partly = !whole.has(file);
    findings.push(
      ...inOrder(
        await judged(file, texts.get(file) ?? '', found.get(file) ?? [], partly, configs, couldFind),
      ),
    );
  }
  return { ...checked, findings, couldFind };
}

async function judged(
  file: string,
  text: string,
  findings: readonly Finding[],
  partly: boolean,
  configs: ProjectConfigs,
  couldFind: JudgedCheck['couldFind'],
): Promise<readonly Finding[]> {
  const settings = configs.settingsOf(file);
  const hasComments = text.includes('openmastery-ignore');
  if (!hasComments && (settings === null || findings.length === 0)) return findings;
  const { applyIgnores, withSeverities } = await import('./file-findings.js');
  const canFind = hasComments ? await couldFind() : () => true;
  const options = { file, partly, couldFind: (code: Finding['code']) => canFind(file, code) };
  const left = applyIgnores(text, findings, options).findings;
  return settings === null ? left : withSeverities(left, settings);
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset,
  );
}

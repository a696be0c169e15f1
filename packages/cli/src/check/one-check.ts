import type { Finding } from '@openmastery/unit-format';
import { type Checked, checkFiles } from '../checked-files.js';
import type { ProjectConfigs } from '../config/file-settings.js';
import { readText } from '../files.js';
import type { Host } from '../host.js';
import { byFile } from './result.js';

/**
 * Checks files as their configs want it: what reading finds and what a team's schemas find, without what comments in the
 * files set aside, each as severe as the settings take it. By file, in the order of its text.
 */
export async function checkOnce(
  files: readonly string[],
  configs: ProjectConfigs,
  host: Host,
): Promise<Checked> {
  const checked = await checkFiles(files, host);
  const texts = new Map(checked.texts);
  const found = byFile([
    ...checked.findings,
    ...(await checkMetadataOf(checked.files, texts, configs, host)),
  ]);
  const whole = new Set(checked.files);
  const findings: Finding[] = [];
  for (const file of [...new Set([...whole, ...found.keys()])].sort()) {
    const partly = !whole.has(file);
    findings.push(
      ...inOrder(await judged(file, texts.get(file) ?? '', found.get(file) ?? [], partly, configs)),
    );
  }
  return { ...checked, findings, texts };
}

async function judged(
  file: string,
  text: string,
  findings: readonly Finding[],
  partly: boolean,
  configs: ProjectConfigs,
): Promise<readonly Finding[]> {
  const settings = configs.settingsOf(file);
  const hasComments = text.includes('openmastery-ignore');
  if (!hasComments && (settings === null || findings.length === 0)) return findings;
  const { applyIgnores, withSeverities } = await import('./file-findings.js');
  const left = applyIgnores(text, findings, { file, partly }).findings;
  return settings === null ? left : withSeverities(left, settings);
}

async function checkMetadataOf(
  files: readonly string[],
  texts: Map<string, string>,
  configs: ProjectConfigs,
  host: Host,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    const schemas = configs.metadataOf(file);
    if (schemas === null) continue;
    const read = texts.has(file) ? null : await readText(file, host);
    if (read !== null && 'text' in read) texts.set(file, read.text);
    const { checkMetadata } = await import('./file-findings.js');
    findings.push(...checkMetadata(texts.get(file) ?? '', schemas, { file }));
  }
  return findings;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset,
  );
}

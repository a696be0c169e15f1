import { applyIgnores, type Finding } from '@openmastery/unit-format';
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
  const metadata = await checkMetadataOf(checked.files, texts, configs, host);
  const found = byFile([...checked.findings, ...metadata]);
  const findings: Finding[] = [];
  for (const file of [...new Set([...checked.files, ...found.keys()])].sort()) {
    const partly = !checked.files.includes(file);
    const own = applyIgnores(texts.get(file) ?? '', found.get(file) ?? [], { file, partly }).findings;
    const settings = own.length === 0 ? null : configs.settingsOf(file);
    findings.push(...inOrder(settings === null ? own : await asSevereAs(own, settings)));
  }
  return { ...checked, findings, texts };
}

async function asSevereAs(
  findings: readonly Finding[],
  settings: NonNullable<ReturnType<ProjectConfigs['settingsOf']>>,
) {
  const { withSeverities } = await import('@openmastery/unit-format/config');
  return withSeverities(findings, settings);
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
    const { checkMetadata } = await import('@openmastery/unit-format/config');
    findings.push(...checkMetadata(texts.get(file) ?? '', schemas, { file }));
  }
  return findings;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset,
  );
}

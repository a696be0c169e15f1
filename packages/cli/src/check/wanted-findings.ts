import { dirname, join } from 'node:path';
import type { Finding } from '@openmastery/unit-format';
import type { ProjectConfigs } from '../config/file-settings.js';
import { existsNow, readText } from '../files.js';
import type { Host } from '../host.js';

/**
 * What is looked for only because a config asks for it: metadata that is not as the team's schemas want it, and rules that
 * are off unless they are switched on. Texts that had to be read are added to `texts`.
 */
export async function findWanted(
  files: readonly string[],
  texts: Map<string, string>,
  configs: ProjectConfigs,
  host: Host,
): Promise<readonly Finding[]> {
  const { checkMetadata, optedIn, parseUnit } = await import('./file-findings.js');
  const findings: Finding[] = [];
  for (const file of files) {
    const schemas = configs.metadataOf(file);
    const settings = configs.settingsOf(file);
    const codes = new Set<string>(settings === null ? [] : optedIn(settings));
    if (schemas === null && codes.size === 0) continue;
    const read = texts.has(file) ? null : await readText(file, host);
    if (read !== null && 'text' in read) texts.set(file, read.text);
    const text = texts.get(file) ?? '';
    if (schemas !== null) findings.push(...checkMetadata(text, schemas, { file }));
    if (codes.size === 0 || /^openmastery:\s*["']?course\//m.test(text)) continue;
    const exists = (path: string) => existsNow(join(dirname(file), path), host);
    // The other findings are known already.
    const again = parseUnit(text, { file, optIn: codes, exists }).findings;
    findings.push(...again.filter(({ code }) => codes.has(code)));
  }
  return findings;
}

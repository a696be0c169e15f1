import type { Finding } from '@openmastery/unit-format';
import type { ProjectConfigs } from '../config/file-settings.js';
import type { Texts } from '../findings.js';

/** Metadata that is not as the schemas of a team want it. */
export async function findMetadata(
  files: readonly string[],
  texts: Texts,
  configs: ProjectConfigs,
): Promise<readonly Finding[]> {
  const { checkMetadata } = await import('./file-findings.js');
  return files.flatMap((file) => {
    const schemas = configs.metadataOf(file);
    return schemas === null ? [] : checkMetadata(texts.get(file) ?? '', schemas, { file });
  });
}

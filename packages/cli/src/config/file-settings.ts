import type { Language } from '@openmastery/core/sentences';
import type { Finding } from '@openmastery/unit-format';
import type { MetadataSchemas, RuleSettings } from '@openmastery/unit-format/config';

/** What the configs of a project say of its files. */
export interface ProjectConfigs {
  /** Null where no config is about the file. */
  readonly settingsOf: (file: string) => RuleSettings | null;
  /** Null where no config says. */
  readonly languageOf: (file: string) => Language | null;
  readonly isIgnored: (file: string) => boolean;
  /** Null where metadata may be anything. */
  readonly metadataOf: (file: string) => MetadataSchemas | null;
  /** What is wrong with the configs themselves, and the texts that it points into. */
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  /** The config files that were read. */
  readonly files: readonly string[];
}

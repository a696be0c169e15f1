import { dirname, join } from 'node:path';
import type { ProjectConfigs } from '../config/file-settings.js';
import { existsNow } from '../files.js';
import type { Host } from '../host.js';
import type { WantedIn } from '../unit-file.js';

/** The rules that are off unless a config switches them on, for the files in which it does. */
export async function wantedRules(configs: ProjectConfigs, host: Host): Promise<WantedIn> {
  const { optedIn } = await import('./file-findings.js');
  return (files) => ({
    optIn: files.flatMap((file) => {
      const settings = configs.settingsOf(file);
      return settings === null ? [] : optedIn(settings);
    }),
    exists: (path, file) => existsNow(join(dirname(file), path), host),
  });
}

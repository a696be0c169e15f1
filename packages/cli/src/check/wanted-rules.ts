import type { ProjectConfigs } from '../config/file-settings.js';
import type { WantedIn } from '../unit-file.js';

/** The rules that are off unless a config switches them on, for the files in which it does. */
export async function wantedRules(configs: ProjectConfigs): Promise<WantedIn> {
  const { optedIn } = await import('./file-findings.js');
  return (files) =>
    files.flatMap((file) => {
      const settings = configs.settingsOf(file);
      return settings === null ? [] : optedIn(settings);
    });
}

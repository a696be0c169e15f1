import { type FSWatcher, watch } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './host.js';

/** Folders that are listened to. */
export interface FolderWatch {
  /** Listens to these folders and no others. */
  follow(folders: readonly string[]): void;
  close(): void;
}

/** Calls `onChange` with the whole path of what changes directly in a folder that is followed. */
export function watchFolders(onChange: (path: string) => void, host: Host): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow(folders) {
      const wanted = new Set(folders.map((folder) => resolve(host.cwd, folder)));
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          // A folder that goes away is followed no longer; the next run says what is missing.
          const watcher = watch(folder, (_event, name) => onChange(resolve(folder, name ?? '')));
          watchers.set(
            folder,
            watcher.on('error', () => drop(folder)),
          );
        } catch {
          drop(folder);
        }
      }
    },
    close() {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

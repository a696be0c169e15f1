import { applyFixes, type Finding } from '@openmastery/unit-format';
import type { Host } from '../host.js';
import type { JudgedCheck } from './one-check.js';
import { byFile } from './result.js';

/** Fixes can make room for others; a file that is still not done after so many rounds stays as it is then. */
const MOST_ROUNDS = 20;

/** Files with every safe fix in them, and what is found once they are. */
export interface FixedFiles {
  readonly checked: JudgedCheck;
  /** The new text of each file that changed. */
  readonly changed: ReadonlyMap<string, string>;
  readonly fixes: number;
}

/** Applies the fixes of findings, checks again, and goes on until nothing changes. The disk stays as it is. */
export async function fixFiles(check: (host: Host) => Promise<JudgedCheck>, host: Host): Promise<FixedFiles> {
  const changed = new Map<string, string>();
  const seen = new Set<string>();
  let fixes = 0;
  for (let round = 0; ; round++) {
    const checked = await check({ ...host, drafts: new Map([...(host.drafts ?? []), ...changed]) });
    const next = round < MOST_ROUNDS ? roundOf(checked, seen) : [];
    if (next.length === 0) return { checked, changed, fixes };
    for (const { file, text, applied } of next) {
      changed.set(file, text);
      fixes += applied.length;
    }
  }
}

function roundOf({ findings, files, texts }: JudgedCheck, seen: Set<string>) {
  return [...byFile(findings)].flatMap(
    ([file, own]): { file: string; text: string; applied: readonly Finding[] }[] => {
      const before = texts.get(file);
      if (before === undefined || !files.includes(file)) return [];
      // Written back, what could not be decoded would be lost for good.
      if (before.includes('\uFFFD')) return [];
      seen.add(`${file}\n${before}`);
      const { text, applied } = applyFixes(before, own);
      // Two fixes that undo each other would go on for ever.
      return applied.length === 0 || seen.has(`${file}\n${text}`) ? [] : [{ file, text, applied }];
    },
  );
}

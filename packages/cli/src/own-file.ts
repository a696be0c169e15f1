import { isSameFile, readStanding, writeText } from './files.js';
import type { Host } from './host.js';

/** A kind of file that this program writes, and how one that it wrote earlier is known. */
export interface OwnKind {
  /** As in `it is no … of openmastery`. */
  readonly name: string;
  /** What its name ends in, where that is settled. */
  readonly endings?: readonly string[];
  /** What stands in one. */
  readonly mark: RegExp;
}

/**
 * Why a file may not be written over, as a sentence; null where it may. Nobody's work is lost: it must be none of the
 * files that the command reads, and what stands there must be empty or of the same kind from an earlier run.
 */
export async function overwriteProblem(
  path: string,
  kind: OwnKind,
  inputs: readonly string[],
  host: Host,
): Promise<string | null> {
  for (const input of inputs) {
    if (await isSameFile(path, input, host))
      return `\`${path}\` is a file that this command reads; choose another name for what it writes`;
  }
  const standing = await readStanding(path, host);
  if (standing === 'device') return null;
  const { endings } = kind;
  if (endings && !endings.some((ending) => path.toLowerCase().endsWith(ending)))
    return `\`${path}\` would hold the ${kind.name}; give it a name that ends in \`${endings[0]}\``;
  if (standing === null || standing.text.trim() === '' || kind.mark.test(standing.text)) return null;
  return `\`${path}\` is there already and is no ${kind.name} of an earlier run; choose another name, or move that file away`;
}

/** Writes a file of a kind where that overwrites nobody's work; answers a sentence where it did not. */
export async function writeOwn(
  path: string,
  text: string,
  kind: OwnKind,
  inputs: readonly string[],
  host: Host,
): Promise<string | null> {
  return (await overwriteProblem(path, kind, inputs, host)) ?? writeText(path, text, host);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A package of this workspace, by its folder's name. */
export type Package = 'core' | 'unit-format' | 'cli';

/** A TypeScript file of a package's sources. */
export interface SourceFile {
  /** Its path below `src`, without `.ts`: `index`, `reading/positions`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export function packagePath(pkg: Package, ...below: string[]): string {
  return join(root, 'packages', pkg, ...below);
}

/** The sources of a package, without its `.d.ts` files, which no import line names. */
export function readSources(pkg: Package): readonly SourceFile[] {
  const src = packagePath(pkg, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => {
      const path = join(src, file);
      return { name: file.slice(0, -'.ts'.length), path, text: readFileSync(path, 'utf8') };
    });
}

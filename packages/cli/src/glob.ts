/** Whether a path is a pattern: it holds `*`, `?`, `[…]` or `{…}`. */
export function isGlob(path: string): boolean {
  return /[*?]|\[.+\]|\{.+\}/.test(path);
}

/** The folder below which everything that a pattern can match lies: what stands before its first special part. */
export function globBase(pattern: string): string {
  const plain = pattern
    .slice(0, pattern.search(/[*?[{]/))
    .split('/')
    .slice(0, -1)
    .join('/');
  return plain || (pattern.startsWith('/') ? '/' : '.');
}

/**
 * A pattern as a test of paths with `/`: `*` and `?` stay inside one name, `**` crosses folders, `{a,b}` is
 * either, `[a-z]` is one of, `[!a-z]` is none of.
 *
 * @example
 * ```ts
 * globTest('units/**' + '/*.unit.yaml')('units/a/b.unit.yaml') // → true
 * ```
 */
export function globTest(pattern: string): (path: string) => boolean {
  let source = '';
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const character = pattern[at] ?? '';
    const set = /^\[(!?)([^\]]+)\]/.exec(rest);
    if (rest.startsWith('**/')) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (rest.startsWith('**')) {
      source += '.*';
      at += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (set !== null) {
      source += `[${set[1] === '!' ? '^/' : ''}${set[2]?.replace(/[\\^]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else if (character === '{' && rest.includes('}')) {
      braces += 1;
      source += '(?:';
    } else if (character === '}' && braces > 0) {
      braces -= 1;
      source += ')';
    } else if (character === ',' && braces > 0) source += '|';
    else source += character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  }
  const expression = compile(source + ')'.repeat(braces));
  return (path) => expression?.test(path) ?? false;
}

// A set such as `[z-a]` is no expression; it matches nothing.
function compile(source: string): RegExp | null {
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return null;
  }
}

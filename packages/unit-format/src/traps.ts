import { quote, shorten } from './quoting.js';
import type { Report } from './report.js';
import { isIdPlace, type Tree, type TreeScalar } from './tree.js';

const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
const CURLY = /^(?:[“”„«](.*)[“”»]|[‘’‚](.*)[‘’])$/s;
const LAST_IN_ASCII = 127;
const SPACE = 32;
const TAB = 9;
const DATE = /^\d{4}-\d\d?-\d\d?$/;
const LONGEST_DATE = 10;
const OTHER_BOOLEAN = /^(yes|no|on|off)$/i;
const LONGEST_BOOLEAN = 3;

/** Reports the first character that was lost when bytes became text, and what turns a text around when it is shown. */
export function checkCharacters(report: Report): void {
  const lost = report.text.indexOf('\uFFFD');
  if (lost >= 0) report.add('unreadable-character', [lost, lost + 1]);
  for (const match of report.text.matchAll(BIDI)) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase();
    report.add('bidi-control', [match.index, match.index + 1], {
      severity: 'warning',
      data: { character: `U+${code}` },
      fix: {
        title: 'take the character away',
        edits: [{ start: match.index, end: match.index + 1, text: '' }],
      },
    });
  }
}

/** Reports values that are valid and probably not what was meant. */
export function checkTraps(tree: Tree, report: Report): void {
  walk(tree, report, []);
}

// One path for the whole walk: every value of every file passes here.
function walk(tree: Tree, report: Report, path: (string | number)[]): void {
  if (tree.kind === 'scalar') {
    if (tree.plain) checkScalar(tree, report, path);
    return;
  }
  const depth = path.length;
  if (tree.kind === 'list') {
    tree.items.forEach((item, index) => {
      path[depth] = index;
      walk(item, report, path);
    });
  } else {
    for (const { key, value } of tree.entries) {
      if (key === 'metadata') continue;
      path[depth] = key;
      walk(value, report, path);
    }
  }
  path.length = depth;
}

function checkScalar(scalar: TreeScalar, report: Report, path: readonly (string | number)[]): void {
  const { value, text, range } = scalar;
  const quoted = () => ({
    title: 'put it in quotes',
    edits: [{ start: range[0], end: range[1], text: quote(text) }],
  });
  if (typeof value === 'number' && isIdPlace(path) && /[.]/.test(text)) {
    report.add('decimal-id', range, { data: { key: nameOf(path), text }, fix: quoted() });
  }
  if (typeof value !== 'string') return;
  const curly = value.charCodeAt(0) > LAST_IN_ASCII ? CURLY.exec(value) : null;
  if (curly !== null) {
    const inner = curly[1] ?? curly[2] ?? '';
    report.add('curly-quotes', range, {
      severity: isWords(path) || path.at(-1) === 'name' ? 'warning' : 'error',
      data: { text: shorten(text) },
      fix: {
        title: 'use straight quotes',
        edits: [{ start: range[0], end: range[1], text: quote(inner) }],
      },
    });
  }
  if (value.length <= LONGEST_DATE && DATE.test(value) && isName(path)) {
    report.add('yaml-date', range, { severity: 'warning', data: { text }, fix: quoted() });
  }
  if (value.length <= LONGEST_BOOLEAN && OTHER_BOOLEAN.test(value) && isName(path)) {
    report.add('yaml-boolean', range, {
      severity: 'warning',
      data: { key: nameOf(path), text, found: 'text' },
      fix: quoted(),
    });
  }
  const next = report.text.charCodeAt(range[1]);
  if ((next !== SPACE && next !== TAB) || !isWords(path)) return;
  const comment = /^[ \t]+(#\S[^\r\n]*|#\s?\d[^\r\n]*)/.exec(report.text.slice(range[1], range[1] + 300));
  if (comment && !comment[1]?.startsWith('#openmastery')) {
    const end = range[1] + comment[0].trimEnd().length;
    const whole = report.text.slice(range[0], end);
    report.add('text-lost', [range[0], end], {
      severity: 'warning',
      data: { text: shorten(whole), because: 'hash', meant: shorten(quote(whole)) },
      fix: { title: 'put the text in quotes', edits: [{ start: range[0], end, text: quote(whole) }] },
    });
  }
}

function isName(path: readonly (string | number)[]): boolean {
  return isIdPlace(path) || path.at(-1) === 'name' || path.at(-2) === 'levels';
}

function isWords(path: readonly (string | number)[]): boolean {
  return (
    path.at(-1) === 'title' ||
    path.at(-1) === 'description' ||
    path.includes('descriptors') ||
    path.includes('checklist')
  );
}

function nameOf(path: readonly (string | number)[]): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '');
}

import type { Range } from '../position.js';
import { shorten } from '../quoting.js';
import type { Slip } from './slip.js';
import { KEY, MAX_LINES_BACK, type TextLine } from './text-line.js';

const OPENS_A_BLOCK: ReadonlySet<string> = new Set(
  'skills summatives grading check practice reassess mastery rubrics window after standards materials forms tasks levels criteria history metadata calendar units scales labels late weights tiers bundles scale'.split(
    ' ',
  ),
);

// A key that stands deeper than the one above it, or where a dash is missing; a word that stands alone.
export function indentSlip(lines: readonly TextLine[], at: number): Slip | null {
  const here = lines[at];
  const next = lines[at + 1];
  const key = here === undefined ? null : KEY.exec(here.text.slice(here.indent));
  if (here !== undefined && key !== null && key[1] === '') {
    const above = lines
      .slice(Math.max(0, at - MAX_LINES_BACK), at)
      .filter(({ text }) => KEY.test(text.trimStart()));
    const columns = above.flatMap((line) => [line.indent, columnOf(line)]);
    const last = above.at(-1);
    if (last !== undefined && here.indent < columnOf(last) && !columns.includes(here.indent))
      return wrongIndent('out-of-line', here, KEY.exec(last.text.slice(last.indent))?.[2] ?? '');
  }
  const beside =
    here === undefined || key === null || key[1] !== '' ? null : besideEntry(lines, at, key[2] ?? '');
  if (beside !== null) return beside;
  if (here !== undefined && next !== undefined && key !== null) {
    const column = here.indent + (key[1]?.length ?? 0);
    const hasValue = here.text.slice(column + (key[2]?.length ?? 0) + 1).trim() !== '';
    if (hasValue && next.indent > column && KEY.test(next.text.slice(next.indent)))
      return wrongIndent('deeper', next, key[2] ?? '');
  }
  if (here === undefined || here.text.trim() === '') return null;
  if (key !== null && key[1] === '') return null;
  const bare = here.text.trim();
  if (
    next !== undefined &&
    OPENS_A_BLOCK.has(bare) &&
    (next.indent > here.indent || next.text.trimStart().startsWith('- '))
  ) {
    const end = here.start + here.indent + bare.length;
    const edit = { start: end, end, text: ':' };
    return { problem: 'colon-missing', range: [end - bare.length, end], text: bare, edit, blank: null };
  }
  const isWords = /^[^\s:#{}[\]&*!|>'"%@`-][^:#]*$/.test(here.text.slice(here.indent));
  return isWords ? wrongIndent('no-key', here, shorten(here.text)) : null;
}

// A key that stands below the dash of an entry: one that the entry has not is its own, another begins the next one.
function besideEntry(lines: readonly TextLine[], at: number, key: string): Slip | null {
  const here = lines[at];
  if (here === undefined) return null;
  const before = lines.slice(Math.max(0, at - MAX_LINES_BACK), at);
  const index = before.findLastIndex((line) => line.text.trim() !== '' && line.indent <= here.indent);
  const above = before[index];
  if (above?.indent !== here.indent || !ENTRY.test(above.text.slice(above.indent))) return null;
  const own = before.slice(index).flatMap((line) => KEY.exec(line.text.slice(line.indent))?.[2] ?? []);
  const isOwn = key !== 'id' && !own.includes(key) && KEY.test(above.text.slice(above.indent));
  return wrongIndent(isOwn ? 'too-little' : 'dash-missing', here, key);
}

// Where the key of a line stands, after its dashes.
function columnOf({ text, indent }: TextLine): number {
  return indent + (KEY.exec(text.slice(indent))?.[1]?.length ?? 0);
}

function wrongIndent(problem: Slip['problem'], { start, text, indent }: TextLine, word: string): Slip {
  const end = start + text.trimEnd().length;
  const range: Range = [
    start + indent,
    problem === 'no-key' ? end : start + indent + (/^[\w.-]+/.exec(text.slice(indent))?.[0].length ?? 1),
  ];
  return {
    problem,
    range,
    text: word,
    edit: null,
    blank: { range: [start, end], text: ' '.repeat(end - start) },
  };
}

const ENTRY = /^- /;

/** An entry of a list that starts further left than those above it, and further right than the key of the list. */
export function entrySlip(lines: readonly TextLine[], at: number, text: string): Slip | null {
  const here = lines[at];
  if (here === undefined || !ENTRY.test(here.text.slice(here.indent))) return null;
  const above = lines
    .slice(Math.max(0, at - MAX_LINES_BACK), at)
    .filter((line) => line.text.trim() !== '' && !line.text.trimStart().startsWith('#'));
  const key = above.findLastIndex(({ indent }) => indent < here.indent);
  const first = above[key + 1];
  const isOfList =
    first !== undefined && ENTRY.test(first.text.slice(first.indent)) && first.indent > here.indent;
  const list = /^([A-Za-z][\w.-]*):\s*$/.exec(above[key]?.text.trim() ?? '')?.[1];
  if (!isOfList || list === undefined) return null;
  const next = lines.findIndex(
    ({ text, indent }, index) => index > at && text.trim() !== '' && indent <= here.indent,
  );
  const own = lines.slice(at, next < 0 ? lines.length : next);
  const put = ' '.repeat(first.indent - here.indent);
  const end = (own.findLast((line) => line.text.trim() !== '') ?? here).start;
  const last = own.find(({ start }) => start === end) ?? here;
  const range: Range = [here.start, last.start + last.text.length];
  const moved = own
    .filter(({ start }) => start <= last.start)
    .map((line) => (line.text.trim() === '' ? line.text : put + line.text))
    .join('\n');
  return {
    problem: 'entry-indent',
    range: [here.start + here.indent, here.start + here.indent + 1],
    text: String(first.indent),
    edit: { start: range[0], end: range[1], text: moved },
    blank: { range, text: text.slice(...range).replace(/[^\r\n]/g, ' ') },
  };
}

import { Document, isCollection, isMap, type Node, parseDocument, visit } from 'yaml';
import type { Said } from './said.js';

const LONGEST_LINE = 100;

/** Text of YAML in the canonical layout. */
export function layOut(said: Said): string {
  const document = new Document(said, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      // Other programs take these words for true and false.
      if (typeof node.value === 'string' && /^(yes|no|on|off)$/i.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Collection(_key, node, path) {
      if (path.length > 1 && fitsOnLine(node, document, path.length)) node.flow = true;
    },
  });
  return tighten(document.toString({ lineWidth: 0 }));
}

function fitsOnLine(node: Node, document: Document, depth: number): boolean {
  if (!isCollection(node)) return true;
  let isSimple = true;
  visit(node, {
    Scalar(_key, { value }) {
      if (typeof value === 'string' && value.includes('\n')) isSimple = false;
    },
    Map(_key, map) {
      // A set is easier to read with a line for each skill.
      if (map.has('skills')) isSimple = false;
    },
  });
  return (
    isSimple && JSON.stringify(node.toJS(document)).length + depth * 2 <= (isMap(node) ? LONGEST_LINE : 80)
  );
}

/** Takes away the spaces inside the brackets of lists: `[a, b]`, and `{ a: b }`. */
export function tighten(text: string): string {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const spaces: number[] = [];
  visit(document, {
    Seq(_key, { flow, range, items }) {
      if (!flow || !range || items.length === 0) return;
      const [start, end] = range;
      if (text.slice(start, end).includes('\n')) return;
      if (text[start + 1] === ' ') spaces.push(start + 1);
      if (text[end - 2] === ' ') spaces.push(end - 2);
    },
  });
  const gone = new Set(spaces);
  return gone.size === 0 ? text : [...splitAt(text, gone)].join('');
}

function* splitAt(text: string, gone: ReadonlySet<number>): Iterable<string> {
  let from = 0;
  for (const at of [...gone].sort((a, b) => a - b)) {
    yield text.slice(from, at);
    from = at + 1;
  }
  yield text.slice(from);
}

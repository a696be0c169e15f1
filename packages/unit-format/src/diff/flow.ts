import { Document, visit } from 'yaml';
import { tighten } from '../printing/layout.js';
import type { Said } from '../printing/said.js';

/** What is said, as YAML on one line: `{ version: 1, points: 5 }`. */
export function flowText(said: Said): string {
  const document = new Document(said, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Collection(_key, node) {
      node.flow = true;
    },
    Scalar(_key, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = tighten(document.toString({ lineWidth: 0 })).trim();
  return text.replace(/\s*\n\s*/g, ' ');
}

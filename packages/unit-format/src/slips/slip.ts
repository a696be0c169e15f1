import type { Edit } from '../finding.js';
import type { Range } from '../position.js';

/** A slip of the pen on one line: what YAML stumbles over, said as what a writer did. */
export interface Slip {
  readonly problem:
    | 'odd-space'
    | 'dash-space'
    | 'other-dash'
    | 'equals'
    | 'colon-space'
    | 'colon-missing'
    | 'percent'
    | 'comma'
    | 'braces'
    | 'own-line'
    | 'quote'
    | 'bracket'
    | 'bracket-other'
    | 'deeper'
    | 'entry-indent'
    | 'out-of-line'
    | 'dash-missing'
    | 'too-little'
    | 'no-key';
  readonly range: Range;
  /** What stands there, for the sentence. */
  readonly text: string;
  /** What makes it right, where that is certain. */
  readonly edit: Edit | null;
  /** As many characters in its place with which the rest can be read; null where it cannot. */
  readonly blank: { readonly range: Range; readonly text: string } | null;
}

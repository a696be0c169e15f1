import type { Path, Unit } from '@openmastery/core';
import type { FindingData, OptInCode } from '../finding.js';

/** Something about the words and links of a unit. */
export interface TextFinding {
  readonly code: OptInCode;
  readonly path: Path;
  readonly data: FindingData;
  /** The part of the text at the path that is meant, where it is not all of it. */
  readonly part?: string;
}

/** What the rules about text look at. */
export interface TextSubject {
  readonly unit: Unit;
  /** Whether there is a file at a path that stands in the unit file; absent where nobody can tell. */
  readonly exists?: (path: string) => boolean;
}

import type { Change, ChangeClass } from '@openmastery/core';
import type { Fix } from '../finding.js';
import type { FilePlace } from '../position.js';

/**
 * A change with the places where the files say it: now, or as they were where it is gone. What was changed alike in
 * several places of the files is a change for each of them.
 */
export interface LocatedChange extends Change {
  readonly at: readonly FilePlace[];
}

/** Every code of a refusal. Permanent. */
export const REFUSAL_CODES = [
  'version-not-raised',
  'history-missing',
  'history-untrue',
  'version-lowered',
] as const;

/**
 * Why a change is refused.
 *
 * - `version-not-raised`: what a check is measured with changed under the same version;
 * - `history-missing`: the version was raised, and nothing says what the earlier one was;
 * - `history-untrue`: the history says of a version what it was not, in what it was measured or in what it asked for;
 * - `version-lowered`: the version went down, so that attempts name one that is not there.
 */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The skills of one unit that a refusal is about. */
export interface RefusedUnit {
  readonly unit: string;
  /** The skills whose checks it is about. */
  readonly skills: readonly string[];
  /** The unit file that `fix` is for; null where its text was not given. */
  readonly file: string | null;
  /** Writes what is missing into the file; null where the text was not given, or it cannot be done safely. */
  readonly fix: Fix | null;
}

/** A scored change that does not say what earlier attempts are worth, and what to write so that it does. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The version that attempts were made on. */
  readonly version: number;
  /** YAML to paste under `check`; null where there is nothing to paste. */
  readonly paste: string | null;
  readonly at: FilePlace | null;
  /** The units that it is about: several where a default of their course is refused in all of them. */
  readonly units: readonly RefusedUnit[];
}

/** What changed between two files, what it does to records, and what is refused. */
export interface UnitDiff {
  /** The gravest class; `safe` where nothing changed. */
  readonly class: ChangeClass;
  /** Gravest first. */
  readonly changes: readonly LocatedChange[];
  readonly refusals: readonly Refusal[];
}

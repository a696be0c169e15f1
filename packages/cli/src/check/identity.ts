import { createHash } from 'node:crypto';
import { type Finding, pointersOf } from '@openmastery/unit-format';
import { byFile, type CheckResult } from './result.js';

/** What makes a finding the same one in another run, though lines have come and gone around it. */
export interface Identity {
  readonly code: string;
  /** Its file, from the top of the project. */
  readonly path: string;
  /** The entry that it is about, by ids: `/skills/add/mastery`. */
  readonly pointer: string;
}

/** The identity of each finding. */
export function identitiesOf({
  findings,
  texts,
  projectPath,
}: Pick<CheckResult, 'findings' | 'texts' | 'projectPath'>): ReadonlyMap<Finding, Identity> {
  const identities = new Map<Finding, Identity>();
  for (const [file, own] of byFile(findings)) {
    const pointerAt = pointersOf(texts.get(file) ?? '');
    for (const finding of own) {
      const pointer = pointerAt(finding.span.start.offset);
      identities.set(finding, { code: finding.code, path: projectPath(file), pointer });
    }
  }
  return identities;
}

/**
 * A text for each finding that is its own in the run and the same in the next: made of its rule, file and entry, and of
 * its number among those that agree in all three; never of the line.
 */
export function fingerprintsOf(result: CheckResult): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const prints = new Map<Finding, string>();
  for (const [finding, { code, path, pointer }] of identitiesOf(result)) {
    const identity = JSON.stringify([code, path, pointer]);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    prints.set(finding, createHash('sha256').update(`${identity} ${nth}`).digest('hex'));
  }
  return prints;
}

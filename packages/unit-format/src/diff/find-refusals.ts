import { type Change, isSet, type Skill, type Unit } from '@openmastery/core';
import type { FilePlace } from '../position.js';
import type { SaidMap } from '../printing/said.js';
import { flowText } from './flow.js';
import { historyEntry, historyNow, pasteText } from './history-entry.js';
import { skillAt } from './skill-at.js';
import type { Refusal, RefusalCode } from './unit-diff.js';
import { type FixableFile, REFUSED, versionFix } from './version-fix.js';

/** What is needed of one unit to say what is to be written. */
export interface Versioned {
  readonly base: Unit;
  readonly head: Unit;
  readonly file: FixableFile | null;
  readonly locate: (change: Change) => FilePlace | null;
}

interface Case {
  readonly code: RefusalCode;
  readonly change: Change;
  readonly skill: string;
  readonly version: number;
  readonly next: number;
  /** The entries to add before those that stand there. */
  readonly added: readonly SaidMap[];
  /** The history as it should be; empty where nothing is to be written. */
  readonly all: readonly SaidMap[];
}

function skillOf(unit: Unit, id: string): Skill | null {
  const find = (entries: Unit['skills']): Skill | null => {
    for (const entry of entries) {
      const found = isSet(entry) ? find(entry.skills) : entry.id === id ? entry : null;
      if (found !== null) return found;
    }
    return null;
  };
  return find(unit.skills);
}

function codeOf({ code }: Change, base: Skill, head: Skill, version: number): RefusalCode {
  if (code === 'version-lowered') return 'version-lowered';
  if (head.check.version === base.check.version && version === base.check.version)
    return 'version-not-raised';
  return head.check.history.some((past) => past.version === version) ? 'history-untrue' : 'history-missing';
}

function caseOf(
  change: Change,
  skill: string,
  base: Skill,
  { head: { rubrics }, head: unit }: Versioned,
  before: string | undefined,
): Case | null {
  const head = skillOf(unit, skill);
  if (head === null) return null;
  const version = change.part === null ? base.check.version : Number(change.part);
  const code = codeOf(change, base, head, version);
  const then: Skill =
    version === base.check.version
      ? base
      : {
          ...base,
          check: { ...base.check, version, ...base.check.history.find((past) => past.version === version) },
        };
  const entry = historyEntry(then, head, rubrics, before);
  const now = historyNow(head, rubrics);
  const isMissing = code === 'version-not-raised' || code === 'history-missing';
  return {
    code,
    change,
    skill,
    version,
    next: code === 'version-not-raised' ? head.check.version + 1 : head.check.version,
    added: isMissing ? [entry] : [],
    all: isMissing
      ? [entry, ...now]
      : code === 'history-untrue'
        ? now.map((past) => amended(past, entry))
        : [],
  };
}

/** An entry that says of its version what it was not, put right; when it ended and what it is worth stays as it says. */
function amended(past: SaidMap, entry: SaidMap): SaidMap {
  if (past.get('version') !== entry.get('version')) return past;
  const before = past.get('before');
  const amends = new Map([...entry, ['evidence', past.get('evidence') ?? 'count'] as const]);
  if (before === undefined) amends.delete('before');
  else amends.set('before', before);
  return amends;
}

/** The scored changes of one unit that do not say what earlier attempts are worth; what is to be said alike is said once. */
export function findRefusals(
  changes: readonly Change[],
  versioned: Versioned,
  before: string | undefined,
): readonly Refusal[] {
  const { base, head, file, locate } = versioned;
  const cases = changes
    .filter(({ code }) => (REFUSED as readonly string[]).includes(code))
    .flatMap((change) =>
      change.places
        .filter(({ unit }) => unit === head.id)
        .flatMap(({ id, before: path }) => {
          const was = path === null ? null : skillAt(base, path);
          return was === null ? [] : (caseOf(change, id, was, versioned, before) ?? []);
        }),
    );
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = [one.code, one.version, one.next, ...one.all.map(flowText)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): Refusal[] => {
    const [first] = group;
    if (first === undefined) return [];
    const skills = group.map(({ skill }) => skill);
    const versions = { version: first.next, added: first.added, all: first.all };
    const canWrite = file !== null && first.added.length > 0;
    return [
      {
        code: first.code,
        version: first.version,
        paste: first.all.length === 0 ? null : pasteText(first.next, first.all),
        at: locate(first.change),
        units: [
          {
            unit: head.id,
            skills,
            file: file?.file ?? null,
            fix: canWrite ? versionFix(base, head, skills, versions, file) : null,
          },
        ],
      },
    ];
  });
}

/** Refusals of several units that say the same of one place, such as a default of their course, are one. */
export function mergeRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const groups = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const { code, version, paste, at, units } = refusal;
    const key = JSON.stringify([code, version, paste, at?.file, at?.span.start.offset]);
    const like = groups.get(key);
    groups.set(key, like === undefined ? refusal : { ...like, units: [...like.units, ...units] });
  }
  return [...groups.values()];
}

import { type Change, isSet, type Skill, type Unit } from '@openmastery/core';
import type { FilePlace } from '../position.js';
import { flowText } from './flow.js';
import { historyEntry, historyNow, pasteText } from './history-entry.js';
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
  readonly added: readonly ReturnType<typeof historyEntry>[];
  readonly all: readonly ReturnType<typeof historyEntry>[];
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
  const isWritten = code === 'version-not-raised' || code === 'history-missing';
  const now = historyNow(head, rubrics);
  return {
    code,
    change,
    skill,
    version,
    next: code === 'version-not-raised' ? head.check.version + 1 : head.check.version,
    added: isWritten ? [entry] : [],
    all: isWritten ? [entry, ...now] : [],
  };
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
        unit: head.id,
        skills,
        version: first.version,
        paste: first.added.length === 0 ? null : pasteText(first.next, first.all),
        at: locate(first.change),
        file: file?.file ?? null,
        fix: canWrite ? versionFix(base, head, skills, versions, file) : null,
      },
    ];
  });
}

/** The skill that a path of the model leads into. */
function skillAt(unit: Unit, path: readonly (string | number)[]): Skill | null {
  let entries = unit.skills;
  for (let at = 0; path[at] === 'skills'; at += 2) {
    const entry = entries[Number(path[at + 1])];
    if (entry === undefined) return null;
    if (!isSet(entry)) return entry;
    entries = entry.skills;
  }
  return null;
}

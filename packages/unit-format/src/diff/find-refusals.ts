import { type Change, isSet, type Skill, type Unit } from '@openmastery/core';
import type { FilePlace } from '../position.js';
import type { Said, SaidMap } from '../printing/said.js';
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
  /** The entry of the version as it should be. */
  readonly entry: SaidMap;
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
  const now = historyNow(head, rubrics);
  const past = now.find((one) => one.get('version') === version);
  const made = historyEntry(then, head, rubrics, before);
  const entry = code === 'history-untrue' && past !== undefined ? amended(past, made) : made;
  const isMissing = code === 'version-not-raised' || code === 'history-missing';
  return {
    code,
    change,
    skill,
    version,
    next: code === 'version-not-raised' ? head.check.version + 1 : head.check.version,
    entry,
    all: isMissing
      ? [entry, ...now]
      : code === 'history-untrue'
        ? now.map((one) => (one === past ? entry : one))
        : [],
  };
}

/** An entry that says of its version what it was not, put right; when it ended and what it is worth stays as it says. */
function amended(past: SaidMap, entry: SaidMap): SaidMap {
  const said = new Map(entry);
  said.delete('before');
  said.delete('evidence');
  const before = past.get('before');
  return new Map<string, Said>([
    ...said,
    ...(before === undefined ? [] : [['before', before] as const]),
    ['evidence', past.get('evidence') ?? 'count'],
  ]);
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
    const { entry, all } = first;
    const wanted =
      first.code === 'history-untrue'
        ? { amended: entry }
        : { versions: { version: first.next, added: [entry], all } };
    return [
      {
        code: first.code,
        version: first.version,
        paste: all.length === 0 ? null : pasteText(first.next, all),
        at: locate(first.change),
        units: [
          {
            unit: head.id,
            skills,
            file: file?.file ?? null,
            fix: file === null || all.length === 0 ? null : versionFix(base, head, skills, wanted, file),
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

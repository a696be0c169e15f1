import type { Json } from '../model/metadata.js';
import type { Path } from '../model/path.js';
import { type ChangeClass, type ChangeCode, CLASS_OF } from './change-class.js';
import { isEqual } from './equal.js';

/** What kind of thing a change is about. */
export type ChangeKind = 'course' | 'unit' | 'set' | 'skill' | 'summative';

/** One thing that a change is about, by the id that it has now (or had, where it is gone), and where it says so. */
export interface ChangePlace {
  /** The unit that it stands in; null for a course itself. */
  readonly unit: string | null;
  readonly id: string;
  /** In the unit (or course) as it was; null where there was nothing. */
  readonly before: Path | null;
  /** In the unit (or course) as it is; null where there is nothing any more. */
  readonly after: Path | null;
}

/**
 * One change between two versions of a unit or course, as data. What was changed in the same way in several places, such
 * as a default that all skills inherit, is one change with several places.
 */
export interface Change {
  readonly code: ChangeCode;
  readonly class: ChangeClass;
  readonly kind: ChangeKind;
  /** The task, form, criterion, version or other part that it is about, where it is about one. */
  readonly part: string | null;
  /** The model's own value; null where there was none. */
  readonly before: Json;
  readonly after: Json;
  readonly places: readonly ChangePlace[];
}

/** A change before the like of it are put together. */
export interface Draft {
  readonly code: ChangeCode;
  readonly kind: ChangeKind;
  readonly part?: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly place: ChangePlace;
}

/** Collects what is found. */
export type Emit = (draft: Draft) => void;

/** A place further inside what a place is about: a key of a skill, a task of its practice. */
export function within(place: ChangePlace, rest: Path): ChangePlace {
  return {
    ...place,
    before: place.before && [...place.before, ...rest],
    after: place.after && [...place.after, ...rest],
  };
}

/** Says a change inside one thing: its code, the rest of the path, and the values. */
export type Say = (
  code: ChangeCode,
  rest: Path,
  before: unknown,
  after: unknown,
  more?: { readonly part?: string; readonly isNew?: boolean },
) => void;

/** What says changes inside one thing. */
export function sayIn(kind: ChangeKind, place: ChangePlace, emit: Emit): Say {
  return (code, rest, before, after, { part, isNew = false } = {}) => {
    const inside = within(place, rest);
    emit({
      code,
      kind,
      ...(part === undefined ? {} : { part }),
      before,
      after,
      place: isNew ? { ...inside, before: null } : inside,
    });
  };
}

/** Puts changes that say the same of several things together, in the order in which they were found. */
export function putTogether(drafts: readonly Draft[]): Change[] {
  const groups: { draft: Draft; places: ChangePlace[] }[] = [];
  for (const draft of drafts) {
    const like = groups.find(
      ({ draft: other }) =>
        other.code === draft.code &&
        other.kind === draft.kind &&
        other.part === draft.part &&
        isEqual(other.before, draft.before) &&
        isEqual(other.after, draft.after) &&
        !ALONE.has(draft.code),
    );
    if (like === undefined) groups.push({ draft, places: [draft.place] });
    else like.places.push(draft.place);
  }
  return groups.map(({ draft, places }) => ({
    code: draft.code,
    class: CLASS_OF[draft.code],
    kind: draft.kind,
    part: draft.part ?? null,
    before: (draft.before ?? null) as Json,
    after: (draft.after ?? null) as Json,
    places,
  }));
}

/** What is said of each thing by itself. */
const ALONE: ReadonlySet<ChangeCode> = new Set(['title-changed', 'metadata-changed', 'materials-changed']);

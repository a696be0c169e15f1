import type { Path } from '../model/path.js';
import type { Summative } from '../model/unit.js';
import { type ChangeKind, type ChangePlace, type Emit, sayIn } from './change.js';
import type { ChangeCode } from './change-class.js';
import { readsAlike, wordsDiffer } from './compare-measure.js';
import { isEqual } from './equal.js';
import { matchIds } from './match.js';

type Say = (code: ChangeCode, key: string, before: unknown, after: unknown) => void;

function compareRubrics(base: Summative, head: Summative, say: Say): void {
  const [was, is] = [base.rubric, head.rubric];
  if (was === null && is === null) return;
  const both = was !== null && is !== null;
  if (!both || !readsAlike({ type: 'rubric', rubric: was }, { type: 'rubric', rubric: is }))
    say('summative-remeasured', 'rubric', was, is);
  else if (wordsDiffer(was, is)) say('rubric-words-changed', 'rubric', was.criteria, is.criteria);
  if (both && was.id !== is.id) say('rubric-renamed', 'rubric', was.id, is.id);
}

function compareSummative(base: Summative, head: Summative, say: Say): void {
  if (!(base.title === base.id && head.title === head.id) && base.title !== head.title)
    say('title-changed', 'title', base.title, head.title);
  compareRubrics(base, head, say);
  if (base.points !== head.points) {
    const isMeasure = base.rubric === null || head.rubric === null;
    say(
      isMeasure ? 'summative-points-changed' : 'summative-worth-changed',
      'points',
      base.points,
      head.points,
    );
  }
  if (base.date !== head.date) say('plan-changed', 'date', base.date, head.date);
  if (!isEqual(base.metadata, head.metadata))
    say('metadata-changed', 'metadata', base.metadata, head.metadata);
}

/** From old ids of summatives to new ones. */
export function renamedSummatives(base: readonly Summative[], head: readonly Summative[]) {
  return matchIds(base, head, () => []).renamed;
}

/** Compares the summatives of a unit or a course; ids that changed have been made the same, as `renamed` says. */
export function compareSummatives(
  base: readonly Summative[],
  head: readonly Summative[],
  renamed: ReadonlyMap<string, string>,
  unit: string | null,
  emit: Emit,
): void {
  const kind: ChangeKind = 'summative';
  const at = (list: readonly Summative[], id: string): Path | null => {
    const place = list.findIndex((one) => one.id === id);
    return place < 0 ? null : ['summatives', place];
  };
  const placeOf = (id: string): ChangePlace => ({
    unit,
    id,
    before: at(base, id),
    after: at(head, id),
  });
  for (const one of base) {
    const now = head.find(({ id }) => id === one.id);
    const place = placeOf(one.id);
    const was = [...renamed].find(([, id]) => id === one.id)?.[0];
    if (was !== undefined)
      emit({
        code: 'summative-id-changed',
        kind,
        before: was,
        after: one.id,
        place,
      });
    if (now === undefined)
      emit({
        code: 'summative-removed',
        kind,
        before: one.id,
        after: null,
        place,
      });
    else {
      const say = sayIn(kind, place, emit);
      compareSummative(one, now, (code, key, before, after) => say(code, [key], before, after));
    }
  }
  for (const one of head) {
    if (!base.some(({ id }) => id === one.id))
      emit({
        code: 'summative-added',
        kind,
        before: null,
        after: one.id,
        place: placeOf(one.id),
      });
  }
  const common = (a: readonly Summative[], b: readonly Summative[]) =>
    a.map(({ id }) => id).filter((id) => b.some((one) => one.id === id));
  const [was, is] = [common(base, head), common(head, base)];
  if (!isEqual(was, is)) {
    const place: ChangePlace = {
      unit,
      id: unit ?? '',
      before: ['summatives'],
      after: ['summatives'],
    };
    emit({
      code: 'summatives-reordered',
      kind: unit === null ? 'course' : 'unit',
      before: was,
      after: is,
      place,
    });
  }
}

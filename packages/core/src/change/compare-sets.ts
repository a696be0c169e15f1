import { type Entry, isSet, type SkillSet, type Unit } from '../model/unit.js';
import { type ChangeKind, type ChangePlace, type Emit, sayIn, within } from './change.js';
import { isEqual } from './equal.js';

/** Above so many children of a set that leaves a choice, the order in which they stand can decide which are chosen. */
const MOST_PLAIN_CHILDREN = 12;

type Ordered = Pick<Unit | SkillSet, 'order' | 'require' | 'skills'>;

/** The order of the children that both have. */
function compareOrder(
  base: Ordered,
  head: Ordered,
  say: (code: Draft, before: unknown, after: unknown) => void,
) {
  const common = (a: readonly Entry[], b: readonly Entry[]) =>
    a.map(({ id }) => id).filter((id) => b.some((entry) => entry.id === id));
  const [was, is] = [common(base.skills, head.skills), common(head.skills, base.skills)];
  if (isEqual(was, is)) return;
  const isLinear = base.order === 'linear' || head.order === 'linear';
  const choosing = typeof head.require === 'number' || typeof base.require === 'number';
  const isLarge = head.skills.length > MOST_PLAIN_CHILDREN || head.skills.some(isSet);
  const code =
    choosing && isLarge ? 'choices-reordered' : isLinear ? 'entries-reordered' : 'entries-rearranged';
  say(code, was, is);
}

type Draft =
  | 'choices-reordered'
  | 'entries-reordered'
  | 'entries-rearranged'
  | 'order-changed'
  | 'require-changed';

/** Compares how a unit or a set is ordered and what it requires. */
export function compareOrdered(
  base: Ordered,
  head: Ordered,
  kind: ChangeKind,
  place: ChangePlace,
  emit: Emit,
): void {
  const say = (key: string) => (code: Draft, before: unknown, after: unknown) => {
    emit({ code, kind, before, after, place: within(place, [key]) });
  };
  if (base.order !== head.order) say('order')('order-changed', base.order, head.order);
  if (base.require !== head.require) say('require')('require-changed', base.require, head.require);
  compareOrder(base, head, say('skills'));
}

/** Compares what must be settled or complete first. */
export function compareAfter(
  base: readonly string[],
  head: readonly string[],
  kind: ChangeKind,
  place: ChangePlace,
  emit: Emit,
): void {
  const where = within(place, ['after']);
  for (const id of head.filter((each) => !base.includes(each)))
    emit({
      code: 'prerequisite-added',
      kind,
      part: id,
      before: base,
      after: head,
      place: where,
    });
  for (const id of base.filter((each) => !head.includes(each)))
    emit({
      code: 'prerequisite-removed',
      kind,
      part: id,
      before: base,
      after: head,
      place: where,
    });
}

/** Compares what a set says of itself. */
export function compareSet(base: SkillSet, head: SkillSet, place: ChangePlace, emit: Emit): void {
  const tell = sayIn('set', place, emit);
  const say = (
    code: 'title-changed' | 'tier-changed' | 'metadata-changed',
    key: 'title' | 'tier' | 'metadata',
  ) => {
    if (!isEqual(base[key], head[key])) tell(code, [key], base[key], head[key]);
  };
  say('title-changed', 'title');
  say('tier-changed', 'tier');
  compareOrdered(base, head, 'set', place, emit);
  compareAfter(base.after, head.after, 'set', place, emit);
  say('metadata-changed', 'metadata');
}

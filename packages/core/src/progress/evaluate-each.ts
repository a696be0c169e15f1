import type { Event } from '../log/event.js';
import type { Unit } from '../model/unit.js';
import { planOf } from '../rules/plan.js';
import { type Instant, momentOfCall } from '../time/moment.js';
import { type Standing, standingOfEvents } from './standing.js';

/**
 * Where the learners of a class, a school or a district stand, one after the other: events go in grouped by learner, and
 * each learner comes out when the events of the next one begin. Only one learner's events are held at a time, and no
 * reason is made until {@link progressOf} asks for it.
 *
 * The unit is judged by itself, not in a course. Each learner stands as `evaluate` has it from that learner's events alone. An event that names no learner is told with
 * the learner before it. Events of one learner that do not stand together are a programmer's mistake and throw a
 * RangeError; so does a `now` that is no moment.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const log = [
 *   { id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '4/5' },
 *   { id: '2', learner: 'ben', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: '3/5' },
 * ] as const;
 * const district = evaluateEach(unit, log, { now: '2026-09-11T00:00:00Z' });
 * Array.from(district, ({ learner, skill }) => `${learner} ${skill('add').status}`) // → ['ana mastered', 'ben notYet']
 * ```
 */
export function* evaluateEach<Id extends string>(
  unit: Unit<Id>,
  events: Iterable<Event>,
  options: { readonly now: Instant },
): Generator<Standing<Id>, void, void> {
  const now = momentOfCall(options?.now);
  const plan = planOf(unit);
  const done = new Set<string>();
  let learner: string | null = null;
  let own: Event[] = [];
  const finish = (): Standing<Id>[] => {
    if (learner === null) return [];
    done.add(learner);
    return [standingOfEvents(plan, learner, own, now) as Standing<Id>];
  };
  for (const event of events) {
    const next: unknown = event?.learner;
    if (typeof next === 'string' && next !== '' && next !== learner) {
      yield* finish();
      if (done.has(next))
        throw new RangeError(`the events of ${next} do not stand together; group them by learner`);
      own = learner === null ? own : [];
      learner = next;
    }
    own.push(event);
  }
  yield* finish();
}

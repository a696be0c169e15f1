import { type Course, type Event, evaluate, type Progress, type Unit } from '@openmastery/core';
import type { UnitScope } from '../unit-scope.js';
import { type Decision, decide } from './decision.js';
import { type ExplainedOutlook, outlookFor } from './outlook.js';
import type { Question } from './question.js';
import { type CourseChange, changeOfCourse, changeOfUnit, type UnitChange } from './what-if.js';

/** What is answered: a decision, or what would change, or what is still needed, or both of these. */
export interface Answer {
  /** The moment that it is about; later than the record where something is supposed for later. */
  readonly at: string;
  readonly decision: Decision | null;
  readonly change: UnitChange | CourseChange | null;
  readonly outlook: ExplainedOutlook | null;
}

/** Answers a question. What is supposed comes before what is looked ahead to. */
export function answerTo(question: Question): Answer {
  const { record, supposed, goal, scopes, wordingOf, learner } = question;
  const at = momentOf(question);
  if (supposed === null && goal === null)
    return { at, decision: decide(question), change: null, outlook: null };
  const maybe = supposed?.events ?? [];
  const change =
    supposed === null
      ? null
      : 'unit' in record
        ? changeOfUnit(record.unit, record.events, maybe, at, wordingOf(record.unit))
        : changeOfCourse(record.course, record.events, maybe, at, wordingOf);
  const [scope] = scopes;
  if (goal === null || scope === undefined) return { at, decision: null, change, outlook: null };
  const { words, explain } = wordingOf(scope.unit);
  const then = supposed === null ? scope : supposing(scope, question, at);
  return { at, decision: null, change, outlook: outlookFor(then, learner, goal, words, explain) };
}

/** The newest of what is recorded and what is supposed. */
function momentOf({ record, supposed }: Question): string {
  const moments = [record.progress.at, ...(supposed?.events ?? []).flatMap(({ at }) => at ?? [])];
  return moments.reduce((latest, one) => (Date.parse(one) > Date.parse(latest) ? one : latest));
}

/** A unit as it would be if what is supposed had happened. */
function supposing(scope: UnitScope, { record, supposed, learner }: Question, at: string): UnitScope {
  // With ids of their own: those that `outlook` thinks up are called `what-if`.
  const last = Number.MAX_SAFE_INTEGER - 1_000_000;
  const more = (supposed?.events ?? []).map(
    (event, index) => ({ at, seq: last + index, ...event, id: `supposed:${index + 1}` }) as Event,
  );
  const events = [...record.events, ...more];
  const about: Unit | Course = 'unit' in record ? record.unit : record.course;
  const progress = evaluateOne(about, scope.unit, events, learner, at);
  return progress === undefined ? scope : { ...scope, events, progress };
}

function evaluateOne(
  about: Unit | Course,
  { id }: Unit,
  events: readonly Event[],
  learner: string,
  now: string,
): Progress | undefined {
  const options = { now, learners: [learner] };
  return 'units' in about ? evaluate(about, events, options).units[id] : evaluate(about, events, options);
}

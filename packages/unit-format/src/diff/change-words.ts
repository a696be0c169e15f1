import {
  type Bundle,
  type Change,
  type Credit,
  combiningText,
  type LateRule,
  type Measure,
  percentText,
  type ScaleStep,
  type Threshold,
} from '@openmastery/core';
import { sayCredit } from '../printing/grading.js';
import { sayLate } from '../printing/policy.js';
import { plain, type Said } from '../printing/said.js';
import { sayThreshold } from '../printing/threshold.js';
import { inCode, join } from '../sentence-words.js';
import { flowText } from './flow.js';

/** What a sentence about a change is made of; every value is in backticks, as a file says it. */
export interface ChangeWords {
  /** The task, form, version or id that it is about. */
  readonly part: string;
  readonly from: string;
  readonly to: string;
  /** How many things it is about. */
  readonly count: number;
}

const PROPORTIONS: ReadonlySet<Change['code']> = new Set([
  'retry-cap-changed',
  'floor-changed',
  'least-percent-changed',
  'missing-changed',
  'rounding-changed',
]);

type Value = Change['before'];

function measureText(measure: Measure): string {
  switch (measure.type) {
    case 'proportion':
      return '100%';
    case 'points':
      return String(measure.points);
    case 'rubric': {
      const { levels, criteria, whole } = measure.rubric;
      const names = `[${levels.map(({ name, points }, rank) => (points === rank + 1 ? name : `${name}: ${points}`)).join(', ')}]`;
      const weights = criteria.map(({ id, weight }) => (weight === 1 ? id : `${id} × ${weight}`)).join(', ');
      return [names, weights, whole === 'lowest' ? 'lowest' : ''].filter((text) => text !== '').join(' · ');
    }
    case 'checklist':
      return measure.lines
        .map(({ proportion, items }) => `${percentText(proportion)}: ${items.join(', ')}`)
        .join(' · ');
  }
}

/** The conditions alone; how attempts combine has changes of its own. */
function conditions({ atLeast, each, criteria }: Threshold): Said {
  return sayThreshold({ atLeast, each, criteria, together: true, by: { type: 'highest' } });
}

function waitText({ count, of }: { readonly count: number; readonly of: string }): string {
  return `${count} ${of === 'days' ? 'day' : 'school day'}${count === 1 ? '' : 's'}`;
}

function creditText(credit: Credit): string {
  return credit.type === 'table' || credit.type === 'levels' ? flowText(sayCredit(credit)) : credit.type;
}

/** A value of the model as a file says it; null where there is none, or none that fits on a line. */
function valueText({ code }: Change, value: Value): string | null {
  if (value === null) return null;
  const data = value as never;
  if (code.startsWith('threshold-')) return flowText(conditions(data));
  if (code.startsWith('version-threshold-')) return flowText(sayThreshold(data));
  if (code === 'combining-changed') return combiningText(data);
  if (/remeasured$/.test(code) && code !== 'summative-remeasured') return measureText(data as Measure);
  if (code === 'summative-remeasured') return measureText({ type: 'rubric', rubric: data });
  if (code === 'wait-changed') return waitText(data);
  if (PROPORTIONS.has(code)) return percentText(String(value));
  if (code === 'late-policy-changed' || code === 'late-policy-unused')
    return flowText(sayLate(data as readonly LateRule[]) ?? 'accept');
  if (code === 'practice-done-changed') {
    const done = data as { readonly type: string; readonly value?: string };
    return done.value === undefined ? done.type : percentText(done.value);
  }
  if (code === 'scale-changed')
    return (data as readonly ScaleStep[])
      .map(({ letter, from }) => `${letter} ${percentText(from)}`)
      .join(', ');
  if (code === 'credit-changed') return creditText(data);
  if (code === 'bundles-changed')
    return (data as { readonly bundles: readonly Bundle[] }).bundles.map(({ letter }) => letter).join(', ');
  if (code === 'weights-changed')
    return (data as { readonly weights: readonly { part: string; weight: number }[] }).weights
      .map(({ part, weight }) => `${part} ${weight}`)
      .join(', ');
  if (code === 'scheme-changed') return (data as { readonly type: string }).type;
  if (typeof value === 'object' && !Array.isArray(value)) return flowText(plain(value));
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(', ') : null;
  return String(value);
}

/** The words of a change; `none` stands where there was or is nothing. */
export function changeWords(change: Change, none: string): ChangeWords {
  const text = (value: Value): string => {
    const said = valueText(change, value);
    return said === null || said === '' ? none : inCode(said);
  };
  return {
    part: inCode(change.part ?? ''),
    from: text(change.before),
    to: text(change.after),
    count: change.places.length,
  };
}

/** What the words around the ids of a subject are in a language. */
export interface SubjectWords {
  readonly and: string;
  readonly more: (count: number) => string;
  /** Units, listed, with how many skills of theirs are meant. */
  readonly inUnits: (units: string, count: number) => string;
}

/** The ids that something is about: a few of many, and of skills of several units the units. */
export function subjectOf(
  { kind, places }: Pick<Change, 'kind' | 'places'>,
  { and, more, inUnits }: SubjectWords,
): string {
  const units = [...new Set(places.flatMap(({ unit }) => unit ?? []))];
  const names = places.map(({ unit, id }) =>
    inCode(units.length > 1 && unit !== null && unit !== id ? `${unit}/${id}` : id),
  );
  if (names.length <= 4) return join(names, and);
  if (units.length > 1 && kind === 'skill') return inUnits(join(units.map(inCode), and), names.length);
  return `${names.slice(0, 3).join(', ')} ${and} ${more(names.length - 3)}`;
}

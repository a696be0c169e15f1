import {
  type Check,
  type Course,
  type CourseProgress,
  type Event,
  instantOf,
  localDay,
  type Progress,
  type Reason,
  type Unit,
} from '@openmastery/core';
import type { FindingData } from '../finding.js';
import { nearest } from '../nearest.js';
import { shorten } from '../quoting.js';
import type { Fault } from './fault.js';
import { type NamedInUnit, unitsOf } from './unit-lookup.js';
import { ANY_SCORE, meantByScore, scoresOf, scoreText } from './unreadable-score.js';

/** What the rules say about attempts and summatives that were read. */
export function judgedFaults(
  about: Unit | Course,
  progress: Progress | CourseProgress,
  byId: ReadonlyMap<string, readonly Event[]>,
): Fault[] {
  const faults: Fault[] = [];
  const units = unitsOf(about);
  const eventOf = (id: string): Event | undefined => byId.get(id)?.[0];
  for (const state of 'units' in progress ? Object.values(progress.units) : [progress]) {
    const unit = units.find(({ id }) => id === state.unit);
    for (const learner of Object.values(state.learners)) {
      for (const { because } of Object.values(learner.summatives))
        faults.push(...testFaults(because, eventOf));
      for (const { attempts } of Object.values(learner.skills)) {
        for (const attempt of attempts) {
          const event = eventOf(attempt.id);
          if (event !== undefined) faults.push(...attemptFaults(event, attempt.why, unit, eventOf));
        }
      }
    }
  }
  return faults;
}

// A test that nobody can read would seem to wait for its teacher.
function testFaults(because: readonly Reason[], eventOf: (id: string) => Event | undefined): Fault[] {
  const unread = because.find(({ code }) => code === 'score-unreadable');
  const waiting = because.find((reason) => reason.code === 'waits-for-grade');
  const event = waiting === undefined ? undefined : eventOf(waiting.data.attempt);
  if (unread === undefined || event === undefined || !('score' in event)) return [];
  const { score } = event;
  const data = { score: shorten(scoreText(score)), examples: ANY_SCORE, ...meantByScore(score, undefined) };
  return [{ code: 'event-score-unreadable', severity: 'error', event, field: 'score', data }];
}

function attemptFaults(
  event: Event,
  why: readonly Reason[],
  unit: NamedInUnit | undefined,
  eventOf: (id: string) => Event | undefined,
): Fault[] {
  const graded = why.find((reason) => reason.code === 'graded');
  const scored = (graded && eventOf(graded.data.event)) ?? event;
  const score = 'score' in scored ? scored.score : undefined;
  const text = shorten(scoreText(score));
  const check = unit?.skills.find(({ id }) => 'skill' in event && id === event.skill)?.check;
  const isVoided = why.some(({ code }) => code === 'voided');
  const early: Fault[] =
    !isVoided && unit !== undefined && isBeforeOpening(event, unit)
      ? [
          {
            code: 'event-before-opening',
            severity: 'warning',
            event,
            field: 'at',
            data: { opens: unit.opens },
          },
        ]
      : [];
  const judged = why.flatMap((reason): Fault[] => {
    switch (reason.code) {
      case 'score-above-maximum':
        return [
          {
            code: 'event-score-above-maximum',
            severity: 'warning',
            event: scored,
            field: 'score',
            data: { score: text, ...maximumOf(score, check) },
          },
        ];
      case 'score-unreadable':
        return [
          {
            code: 'event-score-unreadable',
            severity: 'error',
            event: scored,
            field: 'score',
            data: { score: text, examples: scoresOf(check), ...meantByScore(score, check) },
          },
        ];
      case 'form-unknown': {
        const forms = check?.forms.map(({ id }) => id) ?? [];
        const data = { form: reason.data.form, nearest: nearest(reason.data.form, forms) };
        return [{ code: 'event-form-unknown', severity: 'warning', event, field: 'form', data }];
      }
      default:
        return [];
    }
  });
  return [...early, ...judged];
}

/** What a number is above of, and how points are written for a check that is measured in levels. */
function maximumOf(score: unknown, check: Check | undefined): FindingData {
  const measure = check?.measure;
  if (check === undefined || typeof score !== 'number') return {};
  if (measure?.type === 'points') return { maximum: measure.points };
  if (measure?.type !== 'rubric') return {};
  const top = measure.rubric.levels.at(-1);
  if (top === undefined) return {};
  const meant = score <= check.points ? { meant: `${score}/${check.points}` } : {};
  return { maximum: top.points, level: top.name, ...meant };
}

function isBeforeOpening({ at }: Event, { opens, timeZone }: NamedInUnit): boolean {
  if (at == null || opens === '') return false;
  if (opens.length === 10) return (localDay(at, timeZone) ?? opens) < opens;
  const start = instantOf(opens, timeZone);
  return start !== null && Date.parse(at) < Date.parse(start);
}

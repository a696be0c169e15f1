import {
  type Course,
  type CourseProgress,
  type Event,
  type Ignored,
  instantOf,
  localDay,
  type Progress,
  type Reason,
  type Severity,
  type Unit,
} from '@openmastery/core';
import type { FindingData, LogFindingCode } from '../finding.js';
import { nearest } from '../nearest.js';
import { shorten } from '../quoting.js';
import { type ClassList, withoutNumbers } from './class-list.js';
import { aboveMaximum, type NamedInUnit, unitsOf } from './unit-lookup.js';
import { ANY_SCORE, meantByScore, scoresOf, scoreText } from './unreadable-score.js';

/** Something found about one event, before the findings that say the same are put together. */
export interface Fault {
  readonly code: LogFindingCode;
  readonly severity: Severity;
  readonly event: Event;
  /** The field that is meant. */
  readonly field?: string;
  /** What the sentence says; faults in which it is the same are one finding. */
  readonly data: FindingData;
}

const FIELD_OF: { readonly [code: string]: string } = {
  'unknown-skill': 'skill',
  'unknown-task': 'task',
  'unknown-summative': 'summative',
  'version-unknown': 'version',
  'of-unknown': 'of',
  'of-mismatch': 'of',
  'of-later': 'of',
  'score-unreadable': 'score',
  'mastery-unreadable': 'mastery',
  'id-conflict': 'id',
};

/** How many ids are looked through for one that is near. */
const MOST_IDS = 2_000;

/** What may have been meant by something that is not known. */
function knownNames(
  about: Unit | Course,
  code: Ignored['code'],
  byId: ReadonlyMap<string, unknown>,
): readonly string[] {
  const units = unitsOf(about);
  switch (code) {
    case 'unknown-skill':
      return units.flatMap((unit) => unit.skills.map((skill) => skill.id));
    case 'unknown-task':
      return units.flatMap((unit) => unit.tasks);
    case 'unknown-summative': {
      const ofCourse = 'units' in about ? about.summatives : [];
      return [...units.flatMap((unit) => unit.summatives), ...ofCourse].map(({ id }) => id);
    }
    case 'of-unknown':
      // Ids that were made for rows are nothing that people write.
      return [...byId.keys()].filter((id) => !id.startsWith('row-')).slice(0, MOST_IDS);
    default:
      return [];
  }
}

/** The ids of skills or summatives that have this as their title. */
function titled(about: Unit | Course, code: Ignored['code'], text: string): readonly string[] {
  const units = unitsOf(about);
  const all =
    code === 'unknown-skill'
      ? units.flatMap(({ skills }) => skills)
      : code === 'unknown-summative'
        ? units.flatMap(({ summatives }) => summatives)
        : [];
  const plain = (title: string) => title.trim().toLowerCase();
  return all.filter(({ title }) => plain(title) === plain(text)).map(({ id }) => id);
}

/** Why an event that was read does not count. */
export function ignoredFaults(
  about: Unit | Course,
  { id, code, data }: Ignored,
  byId: ReadonlyMap<string, readonly Event[]>,
): Fault[] {
  const events = id === null ? [] : (byId.get(id) ?? []);
  // What is read from a file always has a type.
  const found: LogFindingCode = code === 'unknown-type' ? 'event-malformed' : `event-${code}`;
  return (code === 'id-conflict' ? events : events.slice(0, 1)).map((event): Fault => {
    const field = FIELD_OF[code];
    if (field === undefined) return { code: found, severity: 'error', event, data };
    const said = (event as unknown as { [field: string]: unknown })[field];
    const text = scoreText(said);
    const spelt = nearest(text, knownNames(about, code, byId));
    const near = spelt.length > 0 ? spelt : titled(about, code, text);
    const other = code === 'unknown-skill' ? knownNames(about, 'unknown-summative', byId) : [];
    const told: FindingData = {
      ...data,
      [field]: shorten(text),
      ...(other.includes(text) ? { column: 'summative' } : {}),
      ...(code === 'score-unreadable' ? { examples: ANY_SCORE } : {}),
      ...(near.length === 0 ? {} : { nearest: near }),
    };
    return { code: found, severity: 'error', event, field, data: told };
  });
}

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
  const data = { score: shorten(scoreText(event.score)), examples: ANY_SCORE };
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
            data: { score: text },
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

function isBeforeOpening({ at }: Event, { opens, timeZone }: NamedInUnit): boolean {
  if (at == null || opens === '') return false;
  if (opens.length === 10) return (localDay(at, timeZone) ?? opens) < opens;
  const start = instantOf(opens, timeZone);
  return start !== null && Date.parse(at) < Date.parse(start);
}

/** What can be seen from an event by itself. */
export function eventFaults(about: Unit | Course, event: Event, listed: ClassList | null): Fault[] {
  const faults: Fault[] = [];
  const units = unitsOf(about).map(({ id }) => id);
  if (event.unit !== undefined && event.unit !== about.id && !units.includes(event.unit)) {
    const near = nearest(event.unit, [...new Set([...units, about.id])]);
    // Other units' events may stand in one log; only what looks like a slip is told: `unit-2` is none of `unit-1`.
    if (near.length === 0 || near.some((id) => withoutNumbers(id) === withoutNumbers(event.unit ?? '')))
      return [];
    const data = { unit: event.unit, nearest: near };
    return [{ code: 'event-unknown-unit', severity: 'warning', event, field: 'unit', data }];
  }
  if (listed !== null && !listed.has(event.learner)) {
    const own = listed.idOf(event.learner);
    const data: FindingData =
      own === undefined
        ? { learner: event.learner, nearest: listed.nearest(event.learner) }
        : { learner: event.learner, meant: own };
    faults.push({ code: 'event-learner-unlisted', severity: 'warning', event, field: 'learner', data });
  }
  if (needsReason(event)) {
    faults.push({ code: 'event-reason-missing', severity: 'warning', event, data: { type: event.type } });
  }
  const above = aboveMaximum(about, event);
  if (above !== null) {
    const data = { score: shorten(above) };
    faults.push({ code: 'event-score-above-maximum', severity: 'warning', event, field: 'score', data });
  }
  return faults;
}

function needsReason(event: Event): boolean {
  switch (event.type) {
    case 'void':
    case 'override':
    case 'excuse':
      return (event.reason ?? '').trim() === '';
    case 'adjust':
      return event.mastery !== undefined && (event.reason ?? '').trim() === '';
    default:
      return false;
  }
}

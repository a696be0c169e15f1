import type { Course, Event, Ignored, Unit } from '@openmastery/core';
import type { FindingData, LogFindingCode } from '../finding.js';
import { nearest } from '../nearest.js';
import { shorten } from '../quoting.js';
import { type ClassList, withoutNumbers } from './class-list.js';
import type { Fault } from './fault.js';
import { aboveMaximum, unitOf, unitsOf } from './unit-lookup.js';
import { ANY_SCORE, scoreText } from './unreadable-score.js';

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
    const data = { ...above, score: shorten(above.score) };
    faults.push({ code: 'event-score-above-maximum', severity: 'warning', event, field: 'score', data });
  }
  return [...faults, ...stepFaults(about, event)];
}

/** A step that nothing asks for and that looks like one that is; steps that teachers log for themselves are fine. */
function stepFaults(about: Unit | Course, event: Event): readonly Fault[] {
  if (event.type !== 'step') return [];
  const skill = unitOf(about, event)?.skills.find(({ id }) => id === event.skill);
  const asked = [
    ...(skill?.reassess.steps ?? []),
    ...(skill?.practice?.done.type === 'sign-off' ? ['sign-off'] : []),
  ];
  const near = asked.includes(event.step) ? [] : nearest(event.step, asked);
  if (near.length === 0) return [];
  const data = { step: shorten(event.step), nearest: near };
  return [{ code: 'event-step-unknown', severity: 'warning', event, field: 'step', data }];
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

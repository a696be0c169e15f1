/** Why something is not an event: its first field that is missing or of the wrong kind, or its unknown type. */
export type Misshape =
  | { readonly code: 'malformed'; readonly field: string }
  | { readonly code: 'unknown-type'; readonly type: string };

interface Fields {
  readonly [field: string]: unknown;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isNote = (value: unknown): boolean => isAbsent(value) || typeof value === 'string';
const mayName = (value: unknown): boolean => isAbsent(value) || isName(value);
const mayCount = (value: unknown): boolean => isAbsent(value) || isCount(value);
const mayAdd = (value: unknown): boolean => mayCount(value) || value === 'unlimited';

function mayChange(value: unknown): boolean {
  return (
    isAbsent(value) ||
    typeof value === 'string' ||
    Number.isFinite(value) ||
    (typeof value === 'object' && !Array.isArray(value))
  );
}

/** The first field that every event has and that is wrong here. */
function wrongInAny(event: Fields, ms: number | null): string | null {
  if (!isName(event.id)) return 'id';
  if (!isName(event.learner)) return 'learner';
  if (!mayName(event.unit)) return 'unit';
  if (!mayCount(event.seq)) return 'seq';
  if (!isNote(event.note)) return 'note';
  if (!isNote(event.reason)) return 'reason';
  if (ms === null) return 'at';
  return typeof event.type === 'string' ? null : 'type';
}

/** The first field of its own type that is wrong; `unknown` where there is no such type. */
function wrongInType(event: Fields): string | null {
  switch (event.type) {
    case 'attempt':
      if (!isName(event.skill)) return 'skill';
      if (!mayName(event.form)) return 'form';
      return mayCount(event.version) && event.version !== 0 ? null : 'version';
    case 'practice':
      if (!mayName(event.skill)) return 'skill';
      if (!mayName(event.task)) return 'task';
      return event.skill || event.task ? null : 'skill';
    case 'summative':
      return isName(event.summative) ? null : 'summative';
    case 'grade':
      if (!isName(event.of)) return 'of';
      return isAbsent(event.score) ? 'score' : null;
    case 'void':
      return isName(event.of) ? null : 'of';
    case 'step':
      if (!isName(event.skill)) return 'skill';
      return isName(event.step) ? null : 'step';
    case 'override':
      if (!isName(event.skill)) return 'skill';
      return typeof event.mastered === 'boolean' || event.mastered === null ? null : 'mastered';
    case 'excuse':
      if (!mayName(event.skill)) return 'skill';
      if (!mayName(event.summative)) return 'summative';
      return typeof event.excused === 'boolean' ? null : 'excused';
    case 'adjust':
      if (!mayName(event.skill)) return 'skill';
      if (!mayAdd(event.extraDays)) return 'extraDays';
      if (!mayAdd(event.extraAttempts)) return 'extraAttempts';
      return mayChange(event.mastery) ? null : 'mastery';
    default:
      return 'unknown';
  }
}

/** What is wrong with the shape of something from a log, whose moment was read as `ms`; null where it is an event. */
export function misshape(value: unknown, ms: number | null): Misshape | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'malformed', field: 'event' };
  const event = value as Fields;
  const field = wrongInAny(event, ms) ?? wrongInType(event);
  if (field === 'unknown') return { code: 'unknown-type', type: event.type as string };
  return field === null ? null : { code: 'malformed', field };
}

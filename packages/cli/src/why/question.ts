import type { Course, Goal, Path, Unit } from '@openmastery/core';
import { type Language, wordsOf } from '@openmastery/core/sentences';
import type { ClassRecord, CourseRecord } from '../class-record.js';
import type { Invocation } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { skillsOf } from '../skills.js';
import { type UnitScope, unitScopes } from '../unit-scope.js';
import { readGoal } from './goal.js';
import { readHypotheses, type Supposed } from './hypotheses.js';
import { reasonExplainer } from './reason.js';
import type { Wording } from './what-if.js';

/** What is asked: about whom and what, and what is supposed or wanted. */
export interface Question {
  readonly record: ClassRecord | CourseRecord;
  /** The units that are asked about. */
  readonly scopes: readonly UnitScope[];
  readonly learner: string;
  readonly name: string;
  readonly skill: string | undefined;
  /** What somebody wrote for `--what-if`, and how it was read; null where nothing is supposed. */
  readonly supposed: (Supposed & { readonly texts: readonly string[] }) | null;
  readonly goal: Goal | null;
  /** Words and places for a unit, or for the course itself. */
  readonly wordingOf: (about: Unit | Course) => Wording;
}

/** Reads what is asked; a problem where it cannot be answered as it is put. */
export function readQuestion(
  { value, values }: Invocation,
  record: ClassRecord | CourseRecord,
  learner: string,
): Question | { readonly problem: string } {
  const wanted = unitScopes(record, value('unit'));
  if ('problem' in wanted) return wanted;
  const skill = value('skill');
  const scopes = skill === undefined ? wanted : wanted.filter(({ unit }) => skillIds(unit).includes(skill));
  if (scopes.length === 0) {
    const where = 'unit' in record || value('unit') !== undefined ? 'the unit' : 'the course';
    const known = wanted.flatMap(({ unit }) => skillIds(unit));
    return { problem: `${where} has no skill \`${skill}\`${didYouMean(skill ?? '', known)}` };
  }
  const about = 'unit' in record ? record.unit : record.course;
  const texts = values('what-if');
  const read =
    texts.length === 0
      ? null
      : readHypotheses(texts, { about, scopes, events: record.events, learner, skill, unit: value('unit') });
  if (read !== null && 'problem' in read) return read;
  const goal = readWantedGoal(value('outlook'), scopes, skill);
  if (goal !== null && 'problem' in goal) return goal;
  const language = (value('language') as Language | undefined) ?? 'en';
  return {
    record,
    scopes: goal === null ? scopes : [goal.scope],
    learner,
    name: record.classmates[0]?.name ?? learner,
    skill,
    supposed: read && { ...read, texts },
    goal: goal?.goal ?? null,
    wordingOf: (one) => wordingFor(one, record, language),
  };
}

function skillIds(unit: Unit): readonly string[] {
  return skillsOf(unit).map(({ skill }) => skill.id);
}

/** In a course a goal is one of the unit that knows it. */
function readWantedGoal(
  text: string | undefined,
  scopes: readonly UnitScope[],
  skill: string | undefined,
): { readonly goal: Goal; readonly scope: UnitScope } | { readonly problem: string } | null {
  if (text === undefined) return null;
  const read = scopes.map((scope) => ({ scope, ...readGoal(text, scope.unit, skill) }));
  const fitting = read.flatMap((one) => ('goal' in one ? [one] : []));
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return first;
  if (first !== undefined) {
    const units = fitting.map(({ scope }) => `\`${scope.unit.id}\``).join(' or ');
    return { problem: `\`--outlook ${text}\` of which unit? Add \`--unit\` with ${units}` };
  }
  const problem = read.flatMap((one) => ('problem' in one ? [one.problem] : []))[0];
  return { problem: problem ?? 'there is no unit to look ahead in' };
}

function wordingFor(about: Unit | Course, record: ClassRecord | CourseRecord, language: Language): Wording {
  const words = wordsOf(about, { language });
  const scopes = unitScopes(record, undefined) as readonly UnitScope[];
  const own = scopes.find(({ unit }) => unit.id === about.id && !('units' in about));
  const placeOf = (rule: Path) => {
    const place = own === undefined ? record.file.parsed.locate(rule) : own.locate(rule);
    return place && { file: place.file, line: place.span.start.line, column: place.span.start.column };
  };
  return { words, explain: reasonExplainer(words, placeOf) };
}

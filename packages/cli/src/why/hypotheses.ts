import { type Course, type Event, evaluate, type Hypothetical, queue, type Unit } from '@openmastery/core';
import { checkLog, type Finding, message, readLog, suggestion } from '@openmastery/unit-format';
import { skillsOf } from '../skills.js';
import type { UnitScope } from '../unit-scope.js';
import { readWrittenEvent, type WrittenEvent } from './written-event.js';

/** Whom and what the things that might happen are about. */
export interface Supposing {
  readonly about: Unit | Course;
  readonly scopes: readonly UnitScope[];
  readonly events: readonly Event[];
  readonly learner: string;
  /** The skill that the whole question is about, where one is named. */
  readonly skill: string | undefined;
  /** The unit of a course that it is about, where one is named. */
  readonly unit: string | undefined;
}

/** What might happen, read from what a person wrote. */
export interface Supposed {
  readonly events: readonly Hypothetical[];
  /** What was read and may not have been meant. */
  readonly warnings: readonly string[];
}

const LAST = '9999-12-30T00:00:00Z';
const END_OF_TIME = '9999-12-31T00:00:00Z';

/** Reads what might happen, such as `skill=add score=4/5`; the first that cannot be read is answered as a problem. */
export function readHypotheses(
  texts: readonly string[],
  supposing: Supposing,
): Supposed | { readonly problem: string } {
  const events: Event[] = [];
  const warnings: string[] = [];
  for (const [index, text] of texts.entries()) {
    const problemOf = (problem: string) => ({ problem: `in \`--what-if '${text}'\`: ${problem}` });
    const read = readWrittenEvent(text, criteriaOf(supposing.scopes));
    if ('problem' in read) return problemOf(read.problem);
    const fields = new Map(read.written);
    const missing = fillIn(fields, supposing);
    if (missing !== null) return problemOf(missing);
    fields.set('learner', supposing.learner);
    const id = `what-if:${index + 1}`;
    fields.set('id', id);
    for (const finding of findingsOf(fields, supposing, events)) {
      if (finding.severity === 'error') return problemOf(sentenceOf(finding));
      // Nobody has to give reasons for what did not happen.
      if (finding.code !== 'event-reason-missing') warnings.push(problemOf(sentenceOf(finding)).problem);
    }
  }
  return { events: events.map(({ seq: _seq, ...event }) => event as Hypothetical), warnings };
}

function criteriaOf(scopes: readonly UnitScope[]): readonly string[] {
  const skills = scopes.flatMap(({ unit }) => skillsOf(unit));
  const all = skills.flatMap(({ skill: { check } }) =>
    check.measure.type === 'rubric' ? check.measure.rubric.criteria.map(({ id }) => id) : [],
  );
  return [...new Set(all)];
}

/** What the whole question is about need not be said again, nor the id of an attempt that is meant by its skill. */
function fillIn(fields: Map<string, string>, supposing: Supposing): string | null {
  const { scopes, learner, skill, unit } = supposing;
  const type = fields.get('type');
  if (unit !== undefined && !fields.has('unit') && !fields.has('summative')) fields.set('unit', unit);
  const isAboutSkill = !['task', 'summative', 'of'].some((name) => fields.has(name));
  if (skill !== undefined && isAboutSkill && !fields.has('skill') && type !== 'summative')
    fields.set('skill', skill);
  if (fields.has('of') || (type !== 'grade' && type !== 'void')) return null;
  const about = fields.get('skill') ?? fields.get('summative');
  if (about === undefined) return `\`${type}\` of what? Add \`skill=ID\` or \`summative=ID\``;
  const found = type === 'grade' ? waitingFor(scopes, learner, about) : newestOf(supposing, about);
  if (found === undefined) {
    return type === 'grade'
      ? `nothing of \`${about}\` waits to be graded`
      : `there is no attempt at \`${about}\` that counts`;
  }
  fields.delete('skill');
  fields.delete('summative');
  fields.set('of', found);
  return null;
}

function waitingFor(scopes: readonly UnitScope[], learner: string, about: string): string | undefined {
  return scopes
    .flatMap(({ unit, progress }) => queue(unit, progress))
    .findLast((one) => one.learner === learner && one.about === about)?.attempt;
}

function newestOf({ scopes, events, learner }: Supposing, about: string): string | undefined {
  const attempts = scopes.flatMap(
    ({ progress }) => progress.learners[learner]?.skills[about]?.attempts ?? [],
  );
  return attempts.findLast(({ counts }) => counts)?.id ?? newestTest(events, learner, about);
}

/** The newest sitting of a test that was not taken back. */
function newestTest(events: readonly Event[], learner: string, about: string): string | undefined {
  const voids = events.filter((event) => event.type === 'void');
  const takenBack = new Set(voids.map(({ of }) => of));
  const voided = new Set(voids.filter(({ id }) => !takenBack.has(id)).map(({ of }) => of));
  const momentOf = ({ at }: Event): number => (at == null ? Number.NEGATIVE_INFINITY : Date.parse(at));
  return events
    .filter((event) => event.type === 'summative' && event.summative === about)
    .filter((event) => event.learner === learner && !voided.has(event.id))
    .sort((a, b) => momentOf(a) - momentOf(b))
    .at(-1)?.id;
}

/** Reads the event as a row of a log is read, adds it, and says what is wrong with it or does not fit. */
function findingsOf(fields: WrittenEvent, { about, events }: Supposing, read: Event[]): readonly Finding[] {
  const cells = (parts: Iterable<string>) =>
    [...parts].map((part) => `"${part.replaceAll('"', '""')}"`).join(',');
  const log = readLog(`${cells(fields.keys())}\n${cells(fields.values())}\n`, { format: 'csv', unit: about });
  read.push(...log.events);
  // What has no date happens after all that is recorded.
  const all = [...events, ...read.map((event) => ({ at: LAST, ...event }))];
  const progress =
    'units' in about
      ? evaluate(about, all, { now: END_OF_TIME })
      : evaluate(about, all, { now: END_OF_TIME });
  return [...log.findings, ...checkLog(about, [log], { progress })];
}

// Of a row that somebody wrote as one word on the command line nobody wants to hear the number.
function sentenceOf(finding: Finding): string {
  const { code, data } = finding;
  const near = suggestion(finding);
  if (code === 'event-unit-needed') return 'several units could be meant; add `unit=ID`';
  const said =
    code === 'row-missing'
      ? `\`${data.type}\` needs ${message(finding).replace(/^.* needs /, '')}`
      : message(finding)
          .replace(/^row \d+(?:: |, )/, '')
          .replace(/, so the (?:row|event) (?:is not read|does not count); correct it$/, '')
          .replace(/, so the (?:row|event) (?:is not read|does not count)/, '');
  return near === null ? said : `${said}; ${near}`;
}

import { compare, exact, ONE, parseExact, type Ratio, ratio, ZERO } from '../exact/ratio.js';
import { grade } from '../grade/grade.js';
import type { LearnerGrade } from '../grade/gradebook.js';
import type { Event } from '../log/event.js';
import type { Skill, Summative, Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { evaluate } from '../progress/evaluate.js';
import type { LearnerProgress } from '../progress/progress.js';
import { gridOf } from '../questions/need.js';
import { outlook } from '../questions/outlook.js';
import type { Hypothetical } from '../questions/what-if.js';
import { planOf } from '../rules/plan.js';
import { isoInstant } from '../time/moment.js';

/** What the imaginary learner's id is. */
export const EXAMPLE_LEARNER = 'example';

/** A grade, worked out for a learner who is made up. All numbers are those of `evaluate` and `grade`. */
export interface WorkedExample {
  /** What the learner did. */
  readonly events: readonly Event[];
  /** The moment after the unit's end, at which it is graded. */
  readonly now: string;
  readonly progress: LearnerProgress;
  readonly grade: LearnerGrade;
  /** The skill that took a second try; null where none did. */
  readonly retried: string | null;
  /** The skill that is not mastered. */
  readonly open: string | null;
  /** What mastering that skill too, before the end, would make of the grade; null where no attempt is left. */
  readonly retake: { readonly events: readonly Event[]; readonly grade: LearnerGrade } | null;
}

const TEST_SCORE = ratio(82, 100);
const HOUR = 3_600_000;
/** Where a unit has no dates. */
const SOME_DAY = Date.UTC(2026, 8, 7, 15);

/**
 * How the grade of a unit is made, on a learner who is made up: most skills are mastered, one of them at the second try,
 * one of the last is not yet, aspire skills are not tried, and summatives are at 82 % or the level below. The same unit
 * gives the same example.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'], grading: { scale: 'letters' } });
 * const example = workExample(unit);
 * [example.open, example.grade.percent.percent, example.retake.grade.percent.percent] // → ['subtract', 50, 100]
 * ```
 */
export function workExample(unit: Unit): WorkedExample {
  const skills = walk(unit).flatMap(({ entry }) => ('skills' in entry || entry.retired ? [] : [entry]));
  const tried = skills.filter(({ tier }) => tier !== 'aspire');
  const story = tried.length > 0 ? tried : skills;
  const masters = mastering(unit);
  // The last of what matters least, unless mastering it would change nothing.
  const lasts = (['aspire', 'should', 'must'] as const).flatMap((tier) => {
    const last = story.findLast((skill) => skill.tier === tier);
    return last === undefined ? [] : [last];
  });
  let least: WorkedExample | null = null;
  for (const open of lasts) {
    const example = exampleOf(unit, story, open, masters);
    if (example.retake !== null && !isSame(example.grade, example.retake.grade)) return example;
    least ??= example;
  }
  return least ?? exampleOf(unit, story, null, masters);
}

function isSame(a: LearnerGrade, b: LearnerGrade): boolean {
  return a.percent?.exact === b.percent?.exact && a.letter === b.letter;
}

/** What masters a skill, at the second try or at once; what was found for one is kept. */
type Masters = (skill: Skill, second: boolean) => readonly Hypothetical[];

function mastering(unit: Unit): Masters {
  const known = new Map<string, readonly Hypothetical[]>();
  return (skill, second) => {
    const key = `${second} ${skill.id}`;
    const found = known.get(key) ?? masteringEvents(unit, skill, second);
    known.set(key, found);
    return found;
  };
}

function exampleOf(unit: Unit, story: readonly Skill[], open: Skill | null, masters: Masters): WorkedExample {
  const done = story.filter((skill) => skill !== open);
  const retried = done.find((skill, at) => at > 0 && isRepeatable(skill)) ?? done.find(isRepeatable) ?? null;
  const made: Hypothetical[] = [
    ...done.flatMap((skill) => masters(skill, skill === retried)),
    ...(open === null ? [] : [...practises(unit, open), failing(unit, open)]),
    ...unit.summatives.flatMap((summative) => takes(summative)),
  ];
  const again = open === null ? [] : retakes(unit, open);
  const { end, now } = timesOf(unit);
  const all = dated([...made, ...again], end);
  const [events, more] = [all.slice(0, made.length), all.slice(made.length)];
  const { progress, grade: graded } = standing(unit, events, now);
  // Where nothing is asked, nobody fails.
  if (open !== null && progress.skills[open.id]?.via != null) return exampleOf(unit, story, null, masters);
  return {
    events,
    now,
    progress,
    grade: graded,
    retried: retried?.id ?? null,
    open: open?.id ?? null,
    retake: more.length === 0 ? null : { events: more, grade: standing(unit, all, now).grade },
  };
}

function standing(unit: Unit, events: readonly Event[], now: string) {
  const learner = EXAMPLE_LEARNER;
  const progress = evaluate(unit, events, { now, learners: [learner] });
  return {
    progress: progress.learners[learner] as LearnerProgress,
    grade: grade(unit, progress).learners[learner] as LearnerGrade,
  };
}

/** The last moment inside the unit, and one after it. */
function timesOf(unit: Unit) {
  const { end, opens } = planOf(unit);
  const last = end ?? (opens === null ? SOME_DAY : opens + 1000 * HOUR);
  return { end: last, now: isoInstant(last + HOUR) };
}

/** Events one after the other, the last of them at the end of the unit. */
function dated(made: readonly Hypothetical[], end: number): Event[] {
  return made.map((event, at) => ({
    ...event,
    id: `example-${at + 1}`,
    at: isoInstant(end - (made.length - 1 - at)),
    seq: at + 1,
  })) as Event[];
}

const learner = EXAMPLE_LEARNER;

/** Whether a second attempt may be made. */
function isRepeatable({ reassess: { attempts } }: Skill): boolean {
  return attempts === null || attempts > 1;
}

function practises({ grading }: Unit, { id, practice }: Skill): readonly Hypothetical[] {
  if (practice === null) return [];
  const byScore =
    grading.credit.practice.type === 'score' || grading.credit.practice.type === 'scoreIfMastered';
  const score = byScore ? { score: '9/10' } : {};
  const signed = practice.done.type === 'sign-off';
  return [
    { type: 'practice', learner, skill: id, ...score },
    ...(signed ? [{ type: 'step', learner, skill: id, step: 'sign-off' } as const] : []),
  ];
}

/** The least attempts that master a skill, and the score that each of them has. */
function needed(unit: Unit, skill: Skill, before: readonly Event[]) {
  // Nothing but the skill's own rules decides it, and a unit of one skill is quick to evaluate.
  const alone: Unit = {
    ...unit,
    after: [],
    require: 'all',
    skills: [{ ...skill, after: [] }],
    summatives: [],
  };
  const { id } = skill;
  const { needs, reachable } = outlook(alone, before, learner, { skill: id }, { now: timesOf(unit).now });
  const need = needs.find(({ type }) => type === 'attempts');
  if (!reachable || need?.type !== 'attempts') return null;
  return { attempts: need.attempts, score: parseExact(need.score.exact) ?? ONE };
}

function attempt({ id, check }: Skill, score: Ratio, steps: readonly string[] = []): readonly Hypothetical[] {
  return [
    ...steps.map((step) => ({ type: 'step', learner, skill: id, step }) as const),
    {
      type: 'attempt',
      learner,
      skill: id,
      version: check.version,
      score: textOf(score),
    },
  ];
}

function masteringEvents(unit: Unit, skill: Skill, second: boolean): readonly Hypothetical[] {
  const first = second ? attempt(skill, failingScore(unit, skill)) : [];
  const need = needed(unit, skill, dated(first, timesOf(unit).end - HOUR));
  const enough =
    need === null
      ? []
      : Array.from({ length: need.attempts }, () =>
          attempt(skill, better(skill, need.score), second ? skill.reassess.steps : []),
        ).flat();
  return [...practises(unit, skill), ...first, ...enough];
}

/** A score as believable people have it: a little above what is just enough, where there is room. */
function better({ check: { measure } }: Skill, least: Ratio): Ratio {
  if (measure.type !== 'points' && measure.type !== 'proportion') return least;
  const above = gridOf(measure).filter((score) => compare(score, least) >= 0);
  return above[Math.floor((above.length - 1) / 2)] ?? least;
}

/** What is well below the line, and still something. */
function failingScore(unit: Unit, skill: Skill): Ratio {
  const { measure } = skill.check;
  const { line } = planOf(unit).skills.find(({ id }) => id === skill.id)?.current.standard ?? { line: ONE };
  const below = [ZERO, ...gridOf(measure)].filter((score) => compare(score, line) < 0);
  const close = Math.floor(
    below.length / (measure.type === 'points' || measure.type === 'proportion' ? 1.3 : 1),
  );
  return below[Math.max(0, Math.min(close, below.length) - 1)] ?? ZERO;
}

function failing(unit: Unit, skill: Skill): Hypothetical {
  return attempt(skill, failingScore(unit, skill))[0] as Hypothetical;
}

/** Taking the check of the open skill again, as far as the policy lets it be. */
function retakes(unit: Unit, skill: Skill): readonly Hypothetical[] {
  const { reassess, check } = skill;
  const tried = [failing(unit, skill)];
  const need = needed(unit, skill, dated(tried, timesOf(unit).end - HOUR));
  const forms = check.forms.filter((form) => !form.retired && !form.void).length;
  const most = Math.min(
    reassess.attempts ?? Number.POSITIVE_INFINITY,
    reassess.form === 'new' && forms > 0 ? forms : Number.POSITIVE_INFINITY,
  );
  if (need === null || need.attempts + 1 > most) return [];
  return Array.from({ length: need.attempts }, () => attempt(skill, need.score, reassess.steps)).flat();
}

function takes(summative: Summative): readonly Hypothetical[] {
  const { id, points, rubric } = summative;
  if (points === null) return [];
  const grid = gridOf(rubric === null ? { type: 'points', points } : { type: 'rubric', rubric });
  const score = grid.findLast((each) => compare(each, TEST_SCORE) <= 0) ?? grid[0] ?? ONE;
  return [{ type: 'summative', learner, summative: id, score: textOf(score) }];
}

function textOf(score: Ratio): string {
  const text = exact(score);
  return text.includes('/') ? text : `${text}/1`;
}

import { parseExact, type Ratio, ZERO } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Grading, ScaleStep } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Calendar, Window } from '../model/policy.js';
import type { Rubric } from '../model/rubric.js';
import type { Bound, Threshold } from '../model/threshold.js';
import type { Course, Skill, Summative, Unit } from '../model/unit.js';
import { boundProportion } from '../rules/standard.js';
import { type Graph, graphOf } from './graph/graph.js';
import { type Place, placesOf, type SetPlace, type SkillPlace } from './place.js';

/** A threshold with what it is held against: of a skill, or of an earlier version of its check. */
export interface ThresholdPlace {
  readonly skill: Skill;
  readonly threshold: Threshold;
  readonly measure: Measure;
  readonly path: Path;
  readonly isPast: boolean;
  /** Skills that inherit one threshold share them. */
  readonly bounds: readonly BoundPlace[];
}

/** One thing that a threshold asks for. */
export interface BoundPlace {
  readonly bound: Bound;
  readonly measure: Measure;
  /** As a proportion; null where the measure cannot express it. */
  readonly value: Ratio | null;
  /** Null where it is about the whole or about every criterion. */
  readonly criterion: string | null;
  /** Where in its threshold it stands. */
  readonly key: Path;
}

/** A scale, with where each of its letters starts, in its order. */
export interface ScalePlace {
  readonly steps: readonly ScaleStep[];
  readonly starts: readonly Ratio[];
  readonly path: Path;
}

export interface RubricPlace {
  readonly rubric: Rubric;
  readonly path: Path;
}

/** A unit or a course laid out for the rules, walked once. What only the other has is empty. */
export interface Survey {
  readonly target: Unit | Course;
  readonly unit: Unit | null;
  readonly course: Course | null;
  /** The skills and sets of a unit in the order of the file, each set before what is in it. */
  readonly places: readonly Place[];
  readonly skills: readonly SkillPlace[];
  readonly sets: readonly SetPlace[];
  /** Skills and sets that come after others. */
  readonly waiting: readonly Place[];
  /** Skills whose check is not in its first version, or says what earlier ones were. */
  readonly versioned: readonly SkillPlace[];
  /** The first place of each id. */
  readonly byId: ReadonlyMap<string, Place>;
  readonly graph: Graph;
  readonly thresholds: readonly ThresholdPlace[];
  /** Named ones, and those written where they are used. */
  readonly rubrics: readonly RubricPlace[];
  readonly scales: readonly ScalePlace[];
  readonly grading: Grading;
  readonly summatives: readonly Summative[];
  readonly timeZone: string;
  readonly window: Window;
  readonly calendar: Calendar;
  /** The units of a course. */
  readonly units: readonly Unit[];
  /** The standards that are known; null where nobody said. */
  readonly standards: ReadonlySet<string> | null;
}

function boundsOf({ atLeast, each, criteria }: Threshold, measure: Measure): readonly BoundPlace[] {
  const bounds: BoundPlace[] = [];
  const add = (bound: Bound, criterion: string | null, key: Path): void => {
    bounds.push({ bound, measure, value: boundProportion(bound, measure), criterion, key });
  };
  if (atLeast !== null) add(atLeast, null, ['atLeast']);
  if (each !== null) add(each, null, ['each']);
  for (const said of criteria) add(said.atLeast, said.criterion, ['criteria', said.criterion]);
  return bounds;
}

function thresholdsOf(skills: readonly SkillPlace[]): readonly ThresholdPlace[] {
  const known = new Map<Threshold, ThresholdPlace>();
  const placeOf = (skill: Skill, threshold: Threshold, measure: Measure, path: Path, isPast: boolean) => {
    const same = known.get(threshold);
    const bounds = same?.measure === measure ? same.bounds : boundsOf(threshold, measure);
    const place: ThresholdPlace = { skill, threshold, measure, path, isPast, bounds };
    known.set(threshold, place);
    return place;
  };
  const places: ThresholdPlace[] = [];
  for (const { entry, path } of skills) {
    const { measure, history } = entry.check;
    places.push(placeOf(entry, entry.mastery, measure, [...path, 'mastery'], false));
    history.forEach((past, index) => {
      const at = [...path, 'check', 'history', index, 'mastery'];
      places.push(placeOf(entry, past.mastery, past.measure, at, true));
    });
  }
  return places;
}

function scalePlace(steps: readonly ScaleStep[], path: Path): ScalePlace {
  return { steps, starts: steps.map(({ from }) => parseExact(from) ?? ZERO), path };
}

function rubricsOf(target: Unit | Course, skills: readonly SkillPlace[]): RubricPlace[] {
  const found: RubricPlace[] = target.rubrics.map((rubric) => ({
    rubric,
    path: ['rubrics', rubric.id ?? ''],
  }));
  const add = (rubric: Rubric | null, path: () => Path): void => {
    if (rubric !== null && rubric.id === undefined) found.push({ rubric, path: path() });
  };
  const ofMeasure = (measure: Measure, path: () => Path): void =>
    add(measure.type === 'rubric' ? measure.rubric : null, path);
  for (const { entry, path } of skills) {
    ofMeasure(entry.check.measure, () => [...path, 'check', 'rubric']);
    entry.check.history.forEach((past, index) => {
      ofMeasure(past.measure, () => [...path, 'check', 'history', index, 'rubric']);
    });
  }
  target.summatives.forEach(({ rubric }, index) => {
    add(rubric, () => ['summatives', index, 'rubric']);
  });
  return found;
}

/** Lays a unit or a course out for the rules. */
export function surveyOf(target: Unit | Course, standards: Iterable<string> | undefined): Survey {
  const unit = 'units' in target ? null : target;
  const course = 'units' in target ? target : null;
  const walked = placesOf(unit?.skills ?? []);
  const { scale } = target.grading;
  return {
    ...walked,
    waiting: walked.places.filter(({ entry }) => entry.after.length > 0),
    versioned: walked.skills.filter(({ entry: { check } }) => check.version > 1 || check.history.length > 0),
    target,
    unit,
    course,
    graph: graphOf(unit, walked.places, walked.byId),
    thresholds: thresholdsOf(walked.skills),
    rubrics: rubricsOf(target, walked.skills),
    scales: [
      ...(scale === null ? [] : [scalePlace(scale, ['grading', 'scale'])]),
      ...(course?.scales ?? []).map(({ id, steps }) => scalePlace(steps, ['scales', id])),
    ],
    grading: target.grading,
    summatives: target.summatives,
    timeZone: target.timeZone,
    window: unit?.window ?? {},
    calendar: target.calendar,
    units: course?.units ?? [],
    standards: standards === undefined ? null : standards instanceof Set ? standards : new Set(standards),
  };
}

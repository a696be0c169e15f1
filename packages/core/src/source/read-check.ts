import { compare, parseExact, parseWritten, ZERO } from '../exact/ratio.js';
import type { Check, Form, Measure, PastVersion } from '../model/check.js';
import type { Path } from '../model/path.js';
import type { Criterion, Level, Rubric } from '../model/rubric.js';
import type { Threshold } from '../model/threshold.js';
import { boundProportion } from '../rules/standard.js';
import { DEFAULTS } from './defaults.js';
import { type MasteryParts, overlayMastery, readBound, readThreshold } from './read-threshold.js';
import { createReader, entries, type Reader, readProportion, readsAsScore } from './reader.js';
import type { ChecklistSource, CheckSource, FormSource, PastVersionSource, RubricSource } from './source.js';

/** The rubrics that a name may refer to, nearest first. */
export type Rubrics = ReadonlyMap<string, Rubric>;

/** More levels than this are a slip. */
const MOST_LEVELS = 1000;

function readLevel(source: string | number | { name: string | number; points: number }, rank: number): Level {
  if (typeof source === 'object') return { name: String(source.name), points: source.points };
  const name = String(source);
  const number = /^\d/.test(name) && !/[%/]/.test(name) ? parseWritten(name) : null;
  return { name, points: number === null ? rank + 1 : Number(name) };
}

export function readRubric(reader: Reader, source: RubricSource, path: Path, id?: string): Rubric {
  const count = typeof source.levels === 'number' ? source.levels : source.levels.length;
  if (count > MOST_LEVELS)
    reader.report('too-many-levels', [...path, 'levels'], { count, most: MOST_LEVELS });
  const names =
    typeof source.levels === 'number'
      ? Array.from({ length: Math.min(count, MOST_LEVELS) }, (_, rank) => rank + 1)
      : source.levels.slice(0, MOST_LEVELS);
  const levels = names.map(readLevel);
  levels.forEach((level, rank) => {
    if (readsAsScore(level.name)) {
      reader.report('level-name-reads-as-score', [...path, 'levels', rank], { level: level.name });
    }
  });
  const criteria = entries(source.criteria).map(([key, said]): Criterion => {
    if (typeof said === 'string')
      return { id: key, title: said, weight: DEFAULTS.criterion.weight, descriptors: [] };
    const descriptors = entries(said.descriptors).map(([level, text]) => ({ level, text }));
    return {
      id: key,
      title: said.title ?? key,
      weight: said.weight ?? DEFAULTS.criterion.weight,
      descriptors,
    };
  });
  return {
    ...(id === undefined ? {} : { id }),
    levels,
    criteria,
    whole: source.whole ?? DEFAULTS.rubric.whole,
  };
}

export function findRubric(
  reader: Reader,
  source: string | RubricSource,
  rubrics: Rubrics,
  path: Path,
): Rubric | null {
  if (typeof source !== 'string') return readRubric(reader, source, path);
  const found = rubrics.get(source);
  if (found === undefined) reader.report('unknown-rubric', path, { id: source, known: [...rubrics.keys()] });
  return found ?? null;
}

function readChecklist(reader: Reader, source: ChecklistSource, path: Path): Measure {
  const lines = entries(source).map(([key, items]) => ({
    proportion: readProportion(reader, key, [...path, key]),
    items: [...items],
  }));
  const value = (line: { proportion: string }) => parseExact(line.proportion) ?? ZERO;
  return { type: 'checklist', lines: lines.sort((a, b) => compare(value(a), value(b))) };
}

type MeasureSource = Pick<CheckSource, 'points' | 'rubric' | 'checklist'>;

function readMeasure(reader: Reader, said: MeasureSource, rubrics: Rubrics, path: Path): Measure {
  if (said.rubric !== undefined && said.rubric !== 'none') {
    const rubric = findRubric(reader, said.rubric, rubrics, [...path, 'rubric']);
    if (rubric !== null) return { type: 'rubric', rubric };
  }
  if (said.checklist !== undefined && said.checklist !== 'none') {
    return readChecklist(reader, said.checklist, [...path, 'checklist']);
  }
  return said.points === undefined ? { type: 'proportion' } : { type: 'points', points: said.points };
}

/** Lays what a check says over what it inherits; the nearest of `rubric` and `checklist` wins. */
export function overlayCheck(base: CheckSource, over: CheckSource | undefined): CheckSource {
  if (over === undefined) return base;
  if (over.rubric === undefined && over.checklist === undefined) return { ...base, ...over };
  const { rubric: _rubric, checklist: _checklist, ...rest } = base;
  return { ...rest, ...over };
}

function readForm(source: FormSource): Form {
  if (typeof source !== 'object') return { id: String(source), ...DEFAULTS.form };
  const { id, ...rest } = source;
  return { ...DEFAULTS.form, ...rest, id: String(id) };
}

/** Numbers that were inherited as a threshold are, for a version that is measured otherwise, their proportion of today's. */
function asProportions(parts: MasteryParts, today: Measure): MasteryParts {
  const carried = (said: string | number): string | number => {
    const bound = readBound(said);
    const value = bound.type === 'number' ? boundProportion(bound, today) : null;
    return value === null ? said : `${value.n}/${value.d}`;
  };
  return {
    ...parts,
    ...(parts.atLeast === undefined ? {} : { atLeast: carried(parts.atLeast) }),
    ...(parts.each === undefined ? {} : { each: carried(parts.each) }),
    ...(parts.criteria === undefined
      ? {}
      : { criteria: new Map(entries(parts.criteria).map(([id, said]) => [id, carried(said)])) }),
  };
}

function readPast(
  reader: Reader,
  source: PastVersionSource,
  today: CheckSource,
  mastery: MasteryParts,
  rubrics: Rubrics,
  path: Path,
): PastVersion {
  const merged = overlayCheck(today, source);
  const measure = readMeasure(reader, merged, rubrics, path);
  const now = readMeasure(createReader(), today, rubrics, path);
  const inherited = JSON.stringify(measure) === JSON.stringify(now) ? mastery : asProportions(mastery, now);
  const parts = overlayMastery(inherited, source.mastery);
  // what is wrong with an inherited threshold is told where that is said
  const teller = source.mastery === undefined ? createReader() : reader;
  return {
    version: source.version,
    ...(source.before === undefined ? {} : { before: source.before }),
    evidence: source.evidence ?? DEFAULTS.history.evidence,
    points: source.points ?? today.points ?? DEFAULTS.check.points,
    measure,
    mastery: readThreshold(teller, parts, measure.type === 'rubric', [...path, 'mastery']),
  };
}

/** A check and the threshold of its skill. */
export function readCheck(
  reader: Reader,
  said: CheckSource,
  mastery: MasteryParts,
  rubrics: Rubrics,
  path: Path,
): { check: Check; mastery: Threshold } {
  const at = [...path, 'check'];
  const measure = readMeasure(reader, said, rubrics, at);
  const isSaid = (one: unknown) => one !== undefined && one !== 'none';
  if (isSaid(said.rubric) && isSaid(said.checklist))
    reader.report(
      'key-without-effect',
      [...at, 'checklist'],
      { key: 'checklist', beside: 'rubric' },
      'key',
      'warning',
    );
  const history = (said.history ?? []).map((past, index) =>
    readPast(reader, past, said, mastery, rubrics, [...at, 'history', index]),
  );
  return {
    check: {
      points: said.points ?? DEFAULTS.check.points,
      measure,
      version: said.version ?? DEFAULTS.check.version,
      history,
      forms: (said.forms ?? []).map(readForm),
      ...(said.link === undefined ? {} : { link: said.link }),
      ...(said.metadata === undefined ? {} : { metadata: said.metadata }),
    },
    mastery: readThreshold(reader, mastery, measure.type === 'rubric', [...path, 'mastery']),
  };
}

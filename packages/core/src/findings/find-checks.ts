import { compare, fromNumber, ONE, parseExact, ratio, ZERO } from '../exact/ratio.js';
import type { Measure } from '../model/check.js';
import type { Path } from '../model/path.js';
import type { Rubric } from '../model/rubric.js';
import type { Bound, Threshold } from '../model/threshold.js';
import type { Skill, Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { boundProportion, standardOf } from '../rules/standard.js';
import type { UnitFinding, UnitFindingCode } from './finding.js';

type Report = (
  code: UnitFindingCode,
  path: Path,
  data: UnitFinding['data'],
  severity?: UnitFinding['severity'],
) => void;

function checkBound(report: Report, bound: Bound, measure: Measure, path: Path): void {
  if (bound.type === 'level' && boundProportion(bound, measure) === null) {
    const known = measure.type === 'rubric' ? measure.rubric.levels.map(({ name }) => name) : [];
    report('unknown-level', path, { level: bound.level, known });
    return;
  }
  const value = boundProportion(bound, measure);
  if (bound.type !== 'number' || value === null) return;
  if (measure.type === 'proportion' || measure.type === 'checklist') {
    report('ambiguous-number', path, { text: String(bound.value) });
  } else if (compare(value, ONE) > 0) {
    const maximum =
      measure.type === 'points'
        ? measure.points
        : Math.max(...measure.rubric.levels.map(({ points }) => points));
    report('number-above-maximum', path, { number: bound.value, maximum });
  } else if (isTooSmall(bound.value, measure)) {
    report('ambiguous-number', path, { text: String(bound.value) });
  }
}

/** Whether a number can hardly be meant as points: 0.8 of a check of 10, or less than the lowest level. */
function isTooSmall(number: number, measure: Measure): boolean {
  if (measure.type === 'points')
    return number > 0 && number < 1 && measure.points > 1 && Number.isInteger(measure.points);
  return measure.type === 'rubric' && number < Math.min(...measure.rubric.levels.map(({ points }) => points));
}

function checkThreshold(report: Report, threshold: Threshold, measure: Measure, path: Path): void {
  const { atLeast, each, criteria, by } = threshold;
  const known = measure.type === 'rubric' ? measure.rubric.criteria.map(({ id }) => id) : [];
  if (atLeast !== null) checkBound(report, atLeast, measure, [...path, 'atLeast']);
  if (each !== null) checkBound(report, each, measure, [...path, 'each']);
  for (const { criterion, atLeast: bound } of criteria) {
    checkBound(report, bound, measure, [...path, 'criteria', criterion]);
    if (!known.includes(criterion))
      report('unknown-criterion', [...path, 'criteria', criterion], { criterion, known });
  }
  if (by.type === 'ofLast' && by.n > by.of)
    report('combining-impossible', [...path, 'by'], { n: by.n, of: by.of });
  if (!standardOf(threshold, measure).asks && measure.type === 'rubric') {
    // said where the rubric is, so that skills which inherit one share the finding
    report(
      'threshold-missing',
      [...path.slice(0, -1), ...(path.includes('history') ? [] : ['check']), 'rubric'],
      { levels: measure.rubric.levels.map(({ name }) => name) },
    );
  }
}

function checkReachable(report: Report, skill: Skill, path: Path): void {
  const { measure } = skill.check;
  const { cap, attempts, form } = skill.reassess;
  const line = skill.mastery.atLeast === null ? null : boundProportion(skill.mastery.atLeast, measure);
  if (
    line !== null &&
    measure.type === 'points' &&
    Number.isSafeInteger(measure.points) &&
    measure.points > 0
  ) {
    const points = fromNumber(measure.points) ?? ONE;
    const reach = ratio(BigInt(line.n) * BigInt(points.n), BigInt(line.d) * BigInt(points.d));
    const onlyAll = compare(line, ONE) < 0 && compare(reach, ratio(BigInt(measure.points) - 1n)) > 0;
    if (onlyAll)
      report('threshold-unreachable', [...path, 'mastery', 'atLeast'], { points: measure.points }, 'warning');
  }
  const capped = cap === null ? null : parseExact(cap);
  if (capped !== null && line !== null && compare(line, ONE) <= 0 && compare(capped, line) < 0) {
    report(
      'cap-below-threshold',
      [...path, 'reassess', 'cap'],
      { cap: cap ?? '', threshold: `${line.n}/${line.d}` },
      'warning',
    );
  }
  const { forms } = skill.check;
  const left = forms.filter((each) => !each.void && !each.retired).length;
  if (forms.length > 0 && left === 0) report('no-form-left', [...path, 'check', 'forms'], { id: skill.id });
  else if (form === 'new' && attempts !== null && left > 0 && left < attempts) {
    report('forms-run-out', [...path, 'check', 'forms'], { forms: left, attempts }, 'warning');
  }
}

function checkHistory(report: Report, skill: Skill, path: Path): void {
  const { version, history } = skill.check;
  const at = [...path, 'check', 'history'];
  history.forEach((past, index) => {
    if (past.version >= version || past.version < 1) {
      report('history-not-earlier', [...at, index, 'version'], { version: past.version, current: version });
    }
    checkThreshold(report, past.mastery, past.measure, [...at, index, 'mastery']);
  });
  for (let earlier = 1; earlier < version && earlier < 100; earlier += 1) {
    if (!history.some((past) => past.version === earlier)) {
      report('history-gap', [...path, 'check', 'version'], { version: earlier, current: version }, 'warning');
    }
  }
}

function checkRubric(report: Report, rubric: Rubric, path: Path): void {
  const at = [...path, 'levels'];
  const points = rubric.levels.map((level) => fromNumber(level.points) ?? ZERO);
  const wrong = points.findIndex(
    (value, rank) => compare(value, rank === 0 ? ZERO : (points[rank - 1] ?? ZERO)) < (rank === 0 ? 0 : 1),
  );
  const level = rubric.levels[wrong];
  if (level !== undefined)
    report('levels-not-increasing', [...at, wrong], { level: level.name, points: level.points });
  if (compare(points[points.length - 1] ?? ZERO, ZERO) <= 0)
    report('levels-not-increasing', at, { level: '', points: 0 });
  const names = new Set<string>();
  rubric.levels.forEach(({ name }, rank) => {
    if (names.has(name)) report('duplicate-id', [...at, rank], { id: name });
    names.add(name);
  });
}

/** Thresholds, forms, versions and rubrics that cannot work. */
export function findChecks(unit: Unit): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  const report: Report = (code, path, data, severity = 'error') => {
    findings.push({ code, severity, path, about: 'value', data, related: [] });
  };
  for (const rubric of unit.rubrics) checkRubric(report, rubric, ['rubrics', rubric.id ?? '']);
  for (const { entry, path } of walk(unit)) {
    if ('skills' in entry) continue;
    const { measure } = entry.check;
    if (measure.type === 'rubric' && measure.rubric.id === undefined)
      checkRubric(report, measure.rubric, [...path, 'check', 'rubric']);
    checkThreshold(report, entry.mastery, measure, [...path, 'mastery']);
    if (!entry.retired) checkReachable(report, entry, path);
    checkHistory(report, entry, path);
    entry.practice?.tasks.forEach((task, index) => {
      if (task.points === null)
        report('points-missing', [...path, 'practice', 'tasks', index], { id: task.id });
    });
  }
  unit.summatives.forEach((summative, index) => {
    if (summative.points === null) report('points-missing', ['summatives', index], { id: summative.id });
  });
  return findings;
}

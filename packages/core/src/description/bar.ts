import { toFigure } from '../exact/figure.js';
import {
  atLeast,
  compare,
  exact,
  fromNumber,
  larger,
  multiply,
  ONE,
  parseExact,
  type Ratio,
  ZERO,
} from '../exact/ratio.js';
import type { ChecklistLine, Measure } from '../model/check.js';
import type { Rubric } from '../model/rubric.js';
import type { Bound } from '../model/threshold.js';
import { levelProportion } from '../rules/score.js';
import { boundProportion } from '../rules/standard.js';
import type { Bar } from './statement.js';

const UNREACHABLE: Bar = { type: 'unreachable' };

/** The highest of some bounds, as a proportion of the measure; null where one of them can never be reached. */
function highest(bounds: readonly Bound[], measure: Measure): Ratio | null {
  let line: Ratio | null = ZERO;
  for (const bound of bounds) {
    const value = boundProportion(bound, measure);
    line = value === null || line === null ? null : larger(line, value);
  }
  return line === null || compare(line, ONE) > 0 ? null : line;
}

/** A level by the proportion that it stands for: the lowest that reaches it, or where `exactly` the one that is it. */
function levelAt(rubric: Rubric, line: Ratio, exactly: boolean): Bar | null {
  const at = rubric.levels.map(({ name }) => ({ name, value: levelProportion(rubric, name) ?? ZERO }));
  const found = at.find(({ value }) => (exactly ? compare(value, line) === 0 : atLeast(value, line)));
  if (found === undefined) return null;
  return { type: 'level', level: found.name, top: at.every(({ value }) => atLeast(found.value, value)) };
}

function itemsAt(lines: readonly ChecklistLine[], line: Ratio): Bar {
  const place = lines.findIndex(({ proportion }) => atLeast(parseExact(proportion) ?? ZERO, line));
  if (place < 0) return UNREACHABLE;
  const items = lines.slice(0, place + 1).flatMap((each) => each.items);
  return { type: 'items', items, all: place === lines.length - 1 };
}

/**
 * What bounds, all of which must be reached, come to in a measure. `mean`: whether what is held against them is made of
 * several criteria or attempts, and may lie between the levels.
 */
export function barOf(bounds: readonly Bound[], measure: Measure, mean: boolean): Bar {
  const line = highest(bounds, measure);
  if (line === null) return UNREACHABLE;
  const figure = toFigure(line);
  switch (measure.type) {
    case 'points': {
      const of = fromNumber(measure.points) ?? ONE;
      return { type: 'points', points: exact(multiply(line, of)), of: exact(of), figure };
    }
    case 'proportion':
      return compare(line, ONE) === 0 ? { type: 'pass' } : { type: 'share', figure };
    case 'rubric':
      return levelAt(measure.rubric, line, mean) ?? { type: 'mean', figure };
    case 'checklist':
      return mean || compare(line, ZERO) <= 0 ? { type: 'share', figure } : itemsAt(measure.lines, line);
  }
}

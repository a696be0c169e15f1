import { toFigure } from '../exact/figure.js';
import { compare, ONE, parseExact } from '../exact/ratio.js';
import type { Path } from '../model/path.js';
import type { Skill } from '../model/unit.js';
import { type Statement, state } from './statement.js';

/**
 * How the check of a skill may be tried again: how often, when, after what and on which form. Where each takes a new
 * form, nobody may try as often as they need.
 */
export function describeAgain({ reassess, check }: Skill, path: Path): readonly Statement[] {
  const at = [...path, 'reassess'];
  const { attempts, wait, steps, until, form, when } = reassess;
  const cap = reassess.cap === null ? null : parseExact(reassess.cap);
  const forms = check.forms.filter((each) => !each.retired && !each.void).map(({ id }) => id);
  const last = until === null ? [] : [state('until', [...at, 'until'], { date: until })];
  if (attempts === 1) return [state('attempts', [...at, 'attempts'], { attempts }), ...last];
  const isEndless = attempts === null && (form !== 'new' || forms.length === 0);
  return [
    ...(isEndless ? [state('attempts-unlimited', [...at, 'attempts'], {})] : []),
    ...(attempts === null ? [] : [state('attempts', [...at, 'attempts'], { attempts })]),
    ...(steps.length === 0 ? [] : [state('steps', [...at, 'steps'], { steps })]),
    ...(wait === null || wait.count === 0 ? [] : [state('wait', [...at, 'wait'], wait)]),
    ...(forms.length === 0 ? [] : [state('form', [...at, 'form'], { form, forms })]),
    ...(cap === null || compare(cap, ONE) >= 0 ? [] : [state('cap', [...at, 'cap'], { cap: toFigure(cap) })]),
    ...last,
    when === 'always'
      ? state('again-when-mastered', [...at, 'when'], {})
      : state('not-again-when-mastered', [...at, 'when'], {}),
  ];
}

import { add, compare, divide, parseExact, type Ratio, ratio, ZERO } from '../../exact/ratio.js';
import type { Found, Rule } from '../rule.js';
import type { Survey } from '../survey.js';
import { coveredBy } from './covered-bundle.js';

const read = (text: string | null | undefined): Ratio | null =>
  text === null || text === undefined ? null : parseExact(text);

function ofScale({ grading, course, scales }: Survey, found: Found): void {
  const { scale, scheme, atLeast, roundTo } = grading;
  if (scale === null || scheme.type === 'bundles') return;
  const lowest = read(atLeast);
  // a course's own grade is not made by its tiers
  const top =
    scheme.type === 'tiers' && course === null ? (scheme.aspire ?? scheme.should ?? scheme.must) : null;
  const highest = read(top);
  const half = divide(read(roundTo) ?? ZERO, ratio(2));
  const { starts = [] } = scales.find(({ steps }) => steps === scale) ?? {};
  scale.forEach(({ letter }, index) => {
    const own = starts[index] ?? ZERO;
    const above = starts[index - 1] ?? null;
    const path = ['grading', 'scale', letter];
    if (highest !== null && compare(own, add(highest, half)) > 0) found(path, { letter, most: top ?? '' });
    else if (lowest !== null && above !== null && compare(lowest, above) >= 0)
      found(path, { letter, least: atLeast ?? '' });
  });
}

/** Every letter can be given. */
export const unreachableGrade: Rule = {
  code: 'unreachable-grade',
  severity: 'warning',
  find(survey, found) {
    ofScale(survey, found);
    const { scheme } = survey.grading;
    if (survey.unit === null || scheme.type !== 'bundles') return;
    const { bundles, otherwise } = scheme;
    bundles.forEach(({ letter, conditions }, index) => {
      const better = coveredBy(survey, bundles.slice(0, index), conditions);
      if (better === null) return;
      const related = [{ path: ['grading', 'bundles', better.letter], id: better.letter }];
      found(['grading', 'bundles', letter], { letter, better: better.letter }, { about: 'key', related });
    });
    const always = bundles.find(({ conditions }) => conditions.length === 0);
    if (always !== undefined && otherwise !== null)
      found(['grading', 'bundles', 'otherwise'], { letter: otherwise, better: always.letter });
  },
};

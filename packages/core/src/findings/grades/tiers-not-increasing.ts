import { compare, parseExact, ZERO } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';

/** A further tier earns no less than the ones before it. */
export const tiersNotIncreasing: Rule = {
  code: 'tiers-not-increasing',
  severity: 'error',
  find({ grading: { scheme } }, found) {
    if (scheme.type !== 'tiers') return;
    const said = (['must', 'should', 'aspire'] as const).flatMap((tier) => {
      const figure = scheme[tier];
      return figure === null ? [] : [{ tier, figure: parseExact(figure) ?? ZERO }];
    });
    said.forEach(({ tier, figure }, index) => {
      const before = said[index - 1];
      if (before !== undefined && compare(figure, before.figure) < 0)
        found(['grading', 'tiers', tier], { tier, before: before.tier });
    });
  },
};

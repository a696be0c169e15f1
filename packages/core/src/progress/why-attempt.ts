import { toFigure } from '../exact/figure.js';
import { compare, type Ratio } from '../exact/ratio.js';
import { excerpt } from '../log/event-order.js';
import type { Path } from '../model/path.js';
import type { Attempt } from '../rules/evidence.js';
import type { Mastery } from '../rules/mastery.js';
import type { Barrier, Reason } from './reason.js';

/** What changed an attempt's figure, why it does not count, and which policies it broke. */
export function whyAttempt(mastery: Mastery, attempt: Attempt, broken: readonly Barrier[]): Reason[] {
  const { sitting, uncounted, version, reading, lateness } = attempt;
  const late: Path = ['late'];
  const reasons: Reason[] = [];
  const history = mastery.plan.skill.check.history.findIndex((past) => past.version === version.version);
  const rule = [...mastery.plan.path, 'check', 'history', history];
  if (uncounted === 'voided' && sitting.voidedBy !== null) {
    reasons.push({
      code: 'voided',
      data: { event: sitting.voidedBy.id, reason: sitting.voidedBy.reason ?? null },
    });
  }
  if (uncounted === 'form-void') reasons.push({ code: 'form-void', data: { form: attempt.form ?? '' } });
  if (uncounted === 'version-kept' || uncounted === 'version-discarded') {
    reasons.push({ code: uncounted, data: { version: version.version, rule } });
  }
  if (uncounted === 'set-aside-by-override') {
    reasons.push({ code: uncounted, data: { event: mastery.log.override?.event.id ?? '' } });
  }
  if (uncounted === 'late-rejected')
    reasons.push({ code: uncounted, data: { days: lateness.days, rule: late } });
  const bites = (cap: Ratio | null): cap is Ratio =>
    cap !== null && reading !== null && compare(reading.whole, cap) > 0;
  if (bites(lateness.cap)) {
    reasons.push({
      code: 'late-capped',
      data: { days: lateness.days, cap: toFigure(lateness.cap), rule: late },
    });
  }
  if (bites(attempt.againCap)) {
    const at = [...mastery.plan.path, 'reassess', 'cap'];
    reasons.push({ code: 'reassessment-capped', data: { cap: toFigure(attempt.againCap), rule: at } });
  }
  if (reading?.above) reasons.push({ code: 'score-above-maximum', data: { score: toFigure(reading.above) } });
  if (attempt.score !== null && reading === null) {
    reasons.push({ code: 'score-unreadable', data: { score: excerpt(attempt.score) } });
  }
  if (reading !== null && !reading.complete && version.measure.type === 'rubric') {
    const criteria = version.measure.rubric.criteria.filter((_, index) => reading.criteria?.[index] === null);
    reasons.push({ code: 'criterion-missing', data: { criteria: criteria.map(({ id }) => id) } });
  }
  if (attempt.gradedBy !== null) reasons.push({ code: 'graded', data: { event: attempt.gradedBy } });
  const { form } = attempt;
  if (form !== null && !mastery.plan.skill.check.forms.some(({ id }) => id === form))
    reasons.push({ code: 'form-unknown', data: { form } });
  if (broken.length > 0)
    reasons.push({ code: 'against-policy', data: { barriers: broken, counts: uncounted === null } });
  return reasons;
}

import { type Figure, toFigure } from '../exact/figure.js';
import { atLeast, compare, type Ratio, ZERO } from '../exact/ratio.js';
import type { Path } from '../model/path.js';
import type { Combining } from '../model/threshold.js';
import type { Attempt } from '../rules/evidence.js';
import { blockers } from '../rules/gate.js';
import type { LearnerState, SkillState } from '../rules/learner-state.js';
import type { Mastery } from '../rules/mastery.js';
import type { Plan, SetPlan } from '../rules/plan.js';
import type { Standard } from '../rules/standard.js';
import { countsHits } from '../rules/tally.js';
import { detailsOf, judge, type Verdict } from '../rules/verdict.js';
import type { Reason } from './reason.js';

const text = (reason: string | undefined): string | null => reason ?? null;

function shown(value: Ratio, line?: Ratio): Figure {
  return toFigure(value, line === undefined ? [] : [line]);
}

function judged(figure: Ratio, standard: Standard, attempts: readonly Attempt[], rule: Path) {
  return {
    figure: shown(figure, standard.line),
    threshold: shown(standard.line),
    attempts: attempts.map(({ sitting }) => sitting.event.id),
    method: standard.by,
    apart: countsHits(standard.by) && !standard.together,
    rule,
  };
}

/** What mastery rests on: where it stays, all up to the attempt that showed it, and what they came to by then. */
function shownBy({ since, figure, standard }: Verdict, attempts: readonly Attempt[]) {
  if (since === null || figure === null) return null;
  if (!standard.lasting || since + 1 === attempts.length) return { used: attempts, figure };
  const used = attempts.slice(0, since + 1);
  return { used, figure: judge(standard, used).figure ?? figure };
}

function needed(by: Combining): number {
  return 'n' in by ? by.n : by.type === 'powerLaw' ? 3 : 1;
}

function whyMastered(mastery: Mastery): Reason[] {
  const { verdict, standard, counting, plan, log } = mastery;
  const rule = [...plan.path, 'mastery'];
  const reasons: Reason[] = [];
  const add = (via: Mastery['via']): void => {
    const own = via === 'evidence' ? shownBy(verdict, counting) : null;
    if (own !== null)
      reasons.push({ code: 'mastered-by-evidence', data: judged(own.figure, standard, own.used, rule) });
    const kept = via === 'kept' && mastery.kept !== null ? mastery.kept : null;
    const then = kept === null ? null : shownBy(kept.verdict, kept.attempts);
    if (kept !== null && then !== null) {
      const { version } = kept.version;
      const place = plan.skill.check.history.findIndex((past) => past.version === version);
      const at = [...plan.path, 'check', 'history', place];
      const data = { ...judged(then.figure, kept.standard, then.used, at), version };
      reasons.push({ code: 'mastered-by-kept-version', data });
    }
    if (via === 'override' && log.override?.event.mastered === true) {
      const { id, reason } = log.override.event;
      reasons.push({ code: 'mastered-by-override', data: { event: id, reason: text(reason) } });
    }
  };
  add(mastery.via);
  for (const via of ['evidence', 'kept', 'override'] as const) if (via !== mastery.via) add(via);
  return reasons;
}

function whyNotMet(mastery: Mastery): Reason[] {
  const { verdict, standard, counting, plan } = mastery;
  const rule = [...plan.path, 'mastery'];
  const { figure } = verdict;
  if (figure === null) {
    const ids = mastery.attempts
      .filter(({ uncounted }) => uncounted !== null)
      .map(({ sitting }) => sitting.event.id);
    return ids.length > 0 ? [{ code: 'no-evidence-counts', data: { attempts: ids } }] : [];
  }
  const reasons: Reason[] = [];
  const by = standard.by;
  const need = needed(by);
  const { parts, n, hits } = detailsOf(verdict);
  if (n < need) {
    reasons.push({ code: 'more-attempts-needed', data: { have: n, need, rule: [...rule, 'by'] } });
  }
  if (!standard.asks || (standard.whole !== null && !atLeast(figure, standard.whole))) {
    reasons.push({ code: 'below-threshold', data: judged(figure, standard, counting, rule) });
  }
  // criteria that were not combined by themselves are shown as the newest attempt has them
  const last = counting[counting.length - 1]?.result;
  parts.forEach((part, index) => {
    const bound = standard.criteria[index] ?? null;
    const criterion = standard.rubric?.criteria[index]?.id;
    if (bound === null || criterion === undefined) return;
    const value = part ?? (last?.criteria === null ? last.whole : last?.criteria[index]) ?? ZERO;
    if (compare(value, bound) >= 0) return;
    const data = { criterion, figure: shown(value, bound), threshold: shown(bound), rule };
    reasons.push({ code: 'criterion-below', data });
  });
  if (reasons.length === 0) {
    const met = counting.length;
    reasons.push({
      code: 'method-not-met',
      data: { method: by, met: hits, of: met, rule: [...rule, 'by'] },
    });
  }
  return reasons;
}

function whyLocked(plan: Plan, state: LearnerState, index: number): Reason[] {
  const skill = plan.skills[index];
  if (skill === undefined) return [];
  const name = (node: number) =>
    (node < plan.top ? plan.skills[node]?.id : plan.sets[node - plan.top]?.id) ?? '';
  const open = (nodes: readonly number[]) => nodes.filter((node) => !state.gates.settled[node]).map(name);
  const set = plan.sets[skill.parent - plan.top] as SetPlan;
  const reasons: Reason[] = [];
  if (!state.gates.open[skill.parent]) {
    if (skill.parent === plan.top) reasons.push({ code: 'locked-by-unit', data: { units: plan.unit.after } });
    else reasons.push({ code: 'locked-by-set', data: { set: set.id, rule: set.path } });
  }
  const after = open(skill.after);
  if (after.length > 0)
    reasons.push({ code: 'locked-by-after', data: { by: after, rule: [...skill.path, 'after'] } });
  const before = open(blockers(plan, set, index, state.gates.there));
  if (before.length > 0)
    reasons.push({ code: 'locked-by-order', data: { by: before, rule: [...set.path, 'order'] } });
  return reasons;
}

/** What must be settled before a skill opens: the ids that stand in its own way, or in that of the set around it. */
export function firstThings(plan: Plan, state: LearnerState, index: number): readonly string[] {
  const ids: string[] = [];
  for (const { code, data } of whyLocked(plan, state, index)) {
    if (code === 'locked-by-after' || code === 'locked-by-order') ids.push(...data.by);
    if (code === 'locked-by-unit') ids.push(...data.units);
    if (code === 'locked-by-set') ids.push(...aroundSet(plan, state, data.set));
  }
  return [...new Set(ids)];
}

function aroundSet(plan: Plan, state: LearnerState, id: string): readonly string[] {
  let node = plan.nodes.get(id);
  const waiting: string[] = [];
  const name = (other: number) =>
    (other < plan.top ? plan.skills[other]?.id : plan.sets[other - plan.top]?.id) ?? '';
  while (node !== undefined && node > plan.top && !state.gates.open[node]) {
    const set = plan.sets[node - plan.top] as SetPlan;
    const parent = plan.sets[set.parent - plan.top] as SetPlan;
    for (const other of [...set.after, ...blockers(plan, parent, node, state.gates.there)])
      if (!state.gates.settled[other]) waiting.push(name(other));
    node = set.parent;
  }
  if (node === plan.top && !state.gates.open[plan.top]) waiting.push(...plan.unit.after);
  return waiting;
}

/** Why a skill has its status, and what changed the rule for this learner. */
export function becauseOf(plan: Plan, state: LearnerState, standing: SkillState, index: number): Reason[] {
  const { mastery, status, practice } = standing;
  const { plan: skill, log } = mastery;
  const reasons: Reason[] = [];
  if (standing.excuse !== null) {
    const code = log.excuse === null ? 'unit-excused' : 'excused';
    reasons.push({ code, data: { event: standing.excuse.id, reason: text(standing.excuse.reason) } });
  }
  if (mastery.mastered) reasons.push(...whyMastered(mastery));
  if (skill.retired) reasons.push({ code: 'retired', data: {} });
  else if (status === 'locked') reasons.push(...whyLocked(plan, state, index));
  if (status === 'submitted') {
    const newest = [...mastery.attempts].reverse().find((attempt) => attempt.uncounted !== 'voided');
    if (newest)
      reasons.push({
        code: 'waits-for-grade',
        data: { attempt: newest.sitting.event.id, since: newest.sitting.event.at ?? null },
      });
  }
  if (!mastery.mastered && status !== 'excused') {
    if (log.override?.event.mastered === false) {
      const { id, reason } = log.override.event;
      reasons.push({ code: 'not-mastered-by-override', data: { event: id, reason: text(reason) } });
    }
    if (status === 'notYet' || status === 'submitted') reasons.push(...whyNotMet(mastery));
  }
  const rule = [...skill.path, 'practice'];
  if (status === 'ready') {
    reasons.push(
      skill.skill.practice === null
        ? { code: 'no-practice-asked', data: {} }
        : { code: 'practice-done', data: { rule } },
    );
  }
  if (status === 'practicing' || status === 'open') {
    reasons.push({ code: 'practice-missing', data: { tasks: practice.missing, rule } });
  }
  if (mastery.modification !== null) {
    const { id, reason } = mastery.modification;
    reasons.push({
      code: 'modified',
      data: { event: id, threshold: shown(mastery.standard.line), reason: text(reason) },
    });
  }
  const { days, attempts } = mastery.extra;
  const said = (amount: number) => (Number.isFinite(amount) ? amount : 'unlimited');
  if (days !== 0) reasons.push({ code: 'extra-days', data: { days: said(days) } });
  if (attempts !== 0) reasons.push({ code: 'extra-attempts', data: { attempts: said(attempts) } });
  if (mastery.standard.by.type === 'powerLaw') {
    const { fellBack, n } = detailsOf(mastery.verdict);
    if (fellBack) reasons.push({ code: 'power-law-fallback', data: { attempts: n } });
  }
  return reasons;
}

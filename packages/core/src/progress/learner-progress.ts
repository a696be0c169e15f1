import type { SummativeLog } from '../log/learner-log.js';
import { record } from '../model/record.js';
import type { LearnerState } from '../rules/learner-state.js';
import type { Plan } from '../rules/plan.js';
import type { Ignored, LearnerProgress, SetProgress, SkillProgress, SummativeProgress } from './progress.js';
import { skillProgress } from './skill-progress.js';
import { summativeProgress } from './summative-progress.js';

/** Everything that is said of one learner, with its reasons. What of the log was not read is added to `ignored`. */
export function learnerProgress(
  plan: Plan,
  state: LearnerState,
  now: number,
  ignored: Ignored[],
): LearnerProgress {
  const { log, gates } = state;
  const skills = record<SkillProgress>();
  plan.skills.forEach((skill, index) => {
    const own = log.skills[index];
    const standing = state.skills[index];
    if (own === undefined || standing === undefined) return;
    for (const entry of standing.mastery.ignored) ignored.push(entry);
    const logged = standing.practice.best.some((best) => best !== null);
    const hasEvidence = own.sittings.length > 0 || logged || own.override !== null;
    if (!skill.retired || hasEvidence) skills[skill.id] = skillProgress(plan, state, index, now);
  });
  const sets = record<SetProgress>();
  plan.sets.slice(1).forEach((set, index) => {
    const node = plan.top + index + 1;
    sets[set.id] = { open: gates.open[node] ?? false, settled: gates.settled[node] ?? false };
  });
  const summatives = record<SummativeProgress>();
  for (const [id, summative] of plan.summatives) {
    summatives[id] = summativeProgress(summative, log.summatives.get(id) as SummativeLog, log, ignored);
  }
  const next = Object.values(skills).flatMap((skill) =>
    skill.next.filter(({ code }) => code !== 'settle-first'),
  );
  return { complete: state.complete, excused: state.excused, next, skills, sets, summatives };
}

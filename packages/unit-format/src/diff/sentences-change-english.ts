import type { ChangeClass, ChangeCode } from '@openmastery/core';
import type { ChangeWords, SubjectWords } from './change-words.js';
import type { RefusalCode } from './unit-diff.js';

/** One language: something to say for every code of a change, every class and every refusal. */
export interface ChangeSentences extends SubjectWords {
  readonly none: string;
  /** What stands for the set that an entry is in where it is in none. */
  readonly itself: string;
  readonly changes: { readonly [Code in ChangeCode]: (words: ChangeWords) => string };
  /** What a class does to records. */
  readonly classes: { readonly [Class in ChangeClass]: string };
  readonly refusals: { readonly [Code in RefusalCode]: (version: string) => string };
}

const fromTo =
  (what: string, change = 'changes') =>
  (w: ChangeWords) =>
    `${what} ${change} from ${w.from} to ${w.to}`;

/** English. */
export const english: ChangeSentences = {
  none: 'none',
  itself: 'the unit itself',
  and: 'and',
  more: (count) => `${count} more`,
  inUnits: (units, count) => `${count} skills of ${units}`,
  classes: {
    safe: 'nobody’s result changes',
    relabels: 'words change, and nobody’s result',
    opens: 'what may be started next changes; what was shown so far is worth what it was',
    regrades: 'evidence is read as before, and judged or weighed by another rule',
    invalidates: 'evidence stops counting, or its scores are read as something else',
    'breaks-identity': 'records no longer find what they are about',
  },
  refusals: {
    'version-not-raised': (version) =>
      `what the check is measured with changed, and attempts on version ${version} would be read as if they had been on the new one; raise \`version\` and keep the old one in \`history\``,
    'history-missing': (version) =>
      `\`version\` was raised, and \`history\` does not say what version ${version} was, so that its attempts would be read as if they had been on the new one; add an entry`,
    'history-untrue': (version) =>
      `\`history\` says of version ${version} what it was not: it was measured otherwise, or asked for another threshold; write what it was`,
    'version-lowered': (version) =>
      `\`version\` is lower than ${version}, on which attempts were made; they would not be read any more; raise it instead`,
  },
  changes: {
    'course-id-changed': fromTo('the id of the course'),
    'unit-id-changed': (w) =>
      `the unit’s id changes from ${w.from} to ${w.to}; events that name the old one are not read any more`,
    'unit-removed': (w) => `the unit ${w.part} is not there any more, and its events are not read`,
    'unit-added': (w) => `the unit ${w.part} is new in the course`,
    'unit-course-changed': (w) =>
      `the course of the unit changes from ${w.from} to ${w.to}, and so does whose grade it counts in`,
    'course-removed': () => 'the course is not there any more, and nobody has a grade in it',
    'units-reordered': (w) => `the units stand in another order: ${w.to}`,
    'skill-id-changed': (w) =>
      `the id changes from ${w.from} to ${w.to}, and all evidence under ${w.from} is lost; keep the id, and change the title`,
    'skill-id-reused': (w) =>
      `the id stood for ${w.from} and stands for ${w.to} now, so that old evidence counts for another skill; give the new skill an id of its own`,
    'skill-id-shared': (w) =>
      `the id ${w.part} stands in several units now, and events that do not name their unit are not read`,
    'skill-removed': () =>
      'the skill is not there any more, and its evidence is not read; write `retired: true` to keep it',
    'skill-added': () => 'the skill is new, and nobody has shown it yet',
    'skill-retired': () =>
      'the skill is retired: its evidence is kept, and it leaves order, requirements and grades',
    'skill-reinstated': () => 'the skill is offered and counts again',
    'summative-id-changed': (w) =>
      `the id changes from ${w.from} to ${w.to}, and all results under ${w.from} are lost; keep the id, and change the title`,
    'summative-removed': () => 'the summative is not there any more, and its results are not read',
    'summative-added': () => 'the summative is new in the grade',
    'summatives-reordered': (w) => `the summatives stand in another order: ${w.to}`,
    'task-id-changed': (w) =>
      `the id of a task changes from ${w.from} to ${w.to}, and practice logged under ${w.from} is lost`,
    'task-removed': (w) => `the task ${w.part} is not there any more, and practice logged for it is not read`,
    'task-added': (w) => `the task ${w.part} is new: practice that was done is not done until it is`,
    'tasks-reordered': (w) => `the tasks stand in another order: ${w.to}`,
    'title-changed': fromTo('the title'),
    'description-changed': () => 'the description changes',
    'labels-changed': () => 'what statuses or tiers are called changes',
    'rubric-words-changed': () => 'the words of the rubric change; its levels and criteria do not',
    'rubric-renamed': (w) => `the rubric is called ${w.to} instead of ${w.from}`,
    'unused-rubrics-changed': () => 'rubrics that nothing uses change',
    'metadata-changed': () => 'metadata changes',
    'standards-changed': fromTo('the alignment'),
    'materials-changed': () => 'the materials change',
    'link-changed': () => 'a link changes',
    'plan-changed': () => 'the plan changes: who is ahead or behind, and nothing else',
    'course-path-changed': () => 'the path of the course file changes',
    'set-id-changed': (w) => `the set is called ${w.to} instead of ${w.from}`,
    'set-added': () => 'a set is new: what it holds has its order and its requirement',
    'set-removed': () =>
      'the set is not there any more: what it held has the order and requirement around it',
    'entry-moved': (w) => `it moves from ${w.from} to ${w.to}, with another order and requirement`,
    'entries-reordered': (w) => `the order changes to ${w.to}: something else may be open next`,
    'entries-rearranged': (w) => `what may be taken in any order is listed as ${w.to}`,
    'choices-reordered': (w) =>
      `what may be chosen from is listed as ${w.to}, and with so many the order decides among equals`,
    'order-changed': fromTo('the order'),
    'prerequisite-added': (w) => `${w.part} must be settled first now`,
    'prerequisite-removed': (w) => `${w.part} need not be settled first any more`,
    'tier-changed': fromTo('the tier'),
    'require-changed': fromTo('what is required'),
    'window-opens-changed': fromTo('the day on which the unit opens'),
    'window-closes-changed': fromTo('the day on which the unit closes'),
    'time-zone-changed': (w) => `the time zone changes from ${w.from} to ${w.to}: what is late may change`,
    'time-zone-of-waits-changed': (w) =>
      `the time zone changes from ${w.from} to ${w.to}: waits end at another hour`,
    'time-zone-of-versions-changed': (w) =>
      `the time zone changes from ${w.from} to ${w.to}: attempts near a date of the history may come to another version`,
    'calendar-changed': () => 'the calendar changes: waits in school days end on other days',
    'calendar-of-plan-changed': () => 'the calendar changes: pace, and nothing else',
    'late-policy-changed': fromTo('late work'),
    'late-policy-unused': () => 'late work changes in a unit that never closes',
    'threshold-raised': (w) => `the threshold is raised from ${w.from} to ${w.to}`,
    'threshold-lowered': (w) => `the threshold is lowered from ${w.from} to ${w.to}`,
    'threshold-changed': fromTo('the threshold'),
    'threshold-respelt': (w) => `the threshold says ${w.to} instead of ${w.from}, which is the same`,
    'together-changed': (w) => `whether one attempt must show all criteria changes to ${w.to}`,
    'combining-changed': fromTo('how attempts combine'),
    'lasting-changed': fromTo('whether mastery lasts'),
    'lasting-respelt': () => 'whether mastery lasts is said as it was anyway',
    'attempts-changed': fromTo('the number of attempts'),
    'wait-changed': fromTo('the wait before another attempt'),
    'steps-changed': fromTo('what must be done before another attempt'),
    'form-policy-changed': fromTo('which form comes next'),
    'until-changed': fromTo('the last day for another attempt'),
    'when-changed': fromTo('when another attempt may be made'),
    'retry-cap-changed': fromTo('the most that another attempt is worth'),
    'practice-added': () => 'practice is asked for now',
    'practice-removed': () => 'practice is not asked for any more',
    'practice-points-changed': (w) =>
      `practice is worth ${w.to} points instead of ${w.from}; scores that were logged as points are read out of the new number`,
    'task-optional-changed': (w) => `whether the task ${w.part} is optional changes to ${w.to}`,
    'practice-done-changed': fromTo('when practice is done'),
    'practice-required-changed': (w) => `whether the check waits for practice changes to ${w.to}`,
    'check-remeasured': (w) =>
      `the check is measured with ${w.to} instead of ${w.from} under the same version`,
    'check-worth-changed': (w) => `the check is worth ${w.to} instead of ${w.from} points in the gradebook`,
    'version-raised': (w) => `the check is at version ${w.to} instead of ${w.from}`,
    'version-lowered': (w) => `the check goes back to version ${w.to} from ${w.from}`,
    'version-remeasured': (w) => `attempts on version ${w.part} are read with ${w.to} instead of ${w.from}`,
    'version-undated': (w) =>
      `the history has no \`before\` for version ${w.part}, so attempts that name no version are taken to be on the new one`,
    'version-dates-changed': (w) =>
      `the end of version ${w.part} changes from ${w.from} to ${w.to}, and attempts come to other versions`,
    'version-kept': (w) => `mastery shown on version ${w.part} stands; its attempts count for nothing else`,
    'version-discarded': (w) => `attempts on version ${w.part} do not count any more`,
    'version-counted': (w) => `attempts on version ${w.part} count like those of today`,
    'version-threshold-changed': (w) =>
      `the threshold of version ${w.part} changes from ${w.from} to ${w.to}`,
    'version-threshold-untrue': (w) =>
      `mastery on version ${w.part} is judged by ${w.to}, and while that version was in use it was ${w.from}`,
    'version-threshold-unused': (w) =>
      `the threshold of version ${w.part}, whose attempts count by today’s, changes`,
    'form-added': (w) => `the form ${w.part} is new`,
    'form-removed': (w) => `the form ${w.part} is not handed out any more; attempts on it count`,
    'form-retired': (w) => `the form ${w.part} is retired; attempts on it count`,
    'form-reinstated': (w) => `the form ${w.part} is handed out again`,
    'form-voided': (w) => `the form ${w.part} is void, and attempts on it do not count`,
    'form-unvoided': (w) => `the form ${w.part} is not void any more, and attempts on it count`,
    'forms-reordered': (w) => `the forms are handed out in another order: ${w.to}`,
    'summative-points-changed': (w) =>
      `the points change from ${w.from} to ${w.to}; scores that were logged as points are read out of the new number`,
    'summative-remeasured': fromTo('the rubric'),
    'summative-worth-changed': (w) => `it is worth ${w.to} instead of ${w.from} points`,
    'credit-changed': fromTo('what a column earns'),
    'floor-changed': fromTo('the least that tried work earns'),
    'least-percent-changed': fromTo('the least that the whole percent is'),
    'missing-changed': fromTo('what untried work earns'),
    'pending-changed': fromTo('what happens to work that is not tried yet'),
    'scheme-changed': fromTo('the way of grading'),
    'weights-changed': fromTo('the weights', 'change'),
    'tiers-changed': () => 'what the tiers earn changes',
    'bundles-changed': () => 'what the letters ask for changes',
    'scale-changed': fromTo('the scale'),
    'rounding-changed': fromTo('rounding before the letter'),
  },
};

/**
 * What a change does to records, from the lightest to the gravest; docs/laws.md has the promise of each.
 *
 * - `safe`: nobody's result changes, on any log, and no word that a learner reads;
 * - `relabels`: words, names of sets and the order in which things are shown change, and no result;
 * - `opens`: what may be started next, and when, changes; what was shown so far is worth what it was;
 * - `regrades`: all evidence is still read, and judged, combined or weighed by another rule;
 * - `invalidates`: evidence stops counting, or its scores are read as something else;
 * - `breaks-identity`: events no longer find what they are about, or find something else under its name.
 */
export type ChangeClass = 'safe' | 'relabels' | 'opens' | 'regrades' | 'invalidates' | 'breaks-identity';

/** The classes in the order of their gravity. */
export const CHANGE_CLASSES: readonly ChangeClass[] = [
  'safe',
  'relabels',
  'opens',
  'regrades',
  'invalidates',
  'breaks-identity',
];

/** Every code of a change, with its class. Codes are permanent. */
export const CLASS_OF = {
  // records find what they are about
  'course-id-changed': 'relabels',
  'unit-id-changed': 'breaks-identity',
  'unit-removed': 'breaks-identity',
  'unit-added': 'regrades',
  'unit-course-changed': 'regrades',
  'course-removed': 'regrades',
  'units-reordered': 'relabels',
  'skill-id-changed': 'breaks-identity',
  'skill-id-reused': 'breaks-identity',
  'skill-id-shared': 'breaks-identity',
  'skill-removed': 'breaks-identity',
  'skill-added': 'regrades',
  'skill-retired': 'regrades',
  'skill-reinstated': 'regrades',
  'summative-id-changed': 'breaks-identity',
  'summative-removed': 'breaks-identity',
  'summative-added': 'regrades',
  'summatives-reordered': 'relabels',
  'task-id-changed': 'breaks-identity',
  'task-removed': 'breaks-identity',
  'task-added': 'regrades',
  'tasks-reordered': 'relabels',
  // words
  'title-changed': 'relabels',
  'description-changed': 'relabels',
  'labels-changed': 'relabels',
  'rubric-words-changed': 'relabels',
  'rubric-renamed': 'safe',
  'unused-rubrics-changed': 'safe',
  // beside the rules
  'metadata-changed': 'safe',
  'standards-changed': 'safe',
  'materials-changed': 'safe',
  'link-changed': 'safe',
  'plan-changed': 'safe',
  'course-path-changed': 'safe',
  // sets and order
  'set-id-changed': 'relabels',
  'set-added': 'regrades',
  'set-removed': 'regrades',
  'entry-moved': 'regrades',
  'entries-reordered': 'opens',
  'entries-rearranged': 'relabels',
  'choices-reordered': 'regrades',
  'order-changed': 'opens',
  'prerequisite-added': 'opens',
  'prerequisite-removed': 'opens',
  'tier-changed': 'regrades',
  'require-changed': 'regrades',
  // time
  'window-opens-changed': 'opens',
  'window-closes-changed': 'regrades',
  'time-zone-changed': 'regrades',
  'time-zone-of-waits-changed': 'opens',
  'time-zone-of-versions-changed': 'invalidates',
  'calendar-changed': 'opens',
  'calendar-of-plan-changed': 'safe',
  'late-policy-changed': 'regrades',
  'late-policy-unused': 'safe',
  // what counts as mastered
  'threshold-raised': 'regrades',
  'threshold-lowered': 'regrades',
  'threshold-changed': 'regrades',
  'threshold-respelt': 'safe',
  'together-changed': 'regrades',
  'combining-changed': 'regrades',
  'lasting-changed': 'regrades',
  'lasting-respelt': 'safe',
  // trying again
  'attempts-changed': 'opens',
  'wait-changed': 'opens',
  'steps-changed': 'opens',
  'form-policy-changed': 'opens',
  'until-changed': 'opens',
  'when-changed': 'opens',
  'retry-cap-changed': 'regrades',
  // practice
  'practice-added': 'regrades',
  'practice-removed': 'regrades',
  'practice-points-changed': 'invalidates',
  'task-optional-changed': 'regrades',
  'practice-done-changed': 'opens',
  'practice-required-changed': 'opens',
  // the check, its versions and its forms
  'check-remeasured': 'invalidates',
  'check-worth-changed': 'regrades',
  'version-raised': 'regrades',
  'version-lowered': 'invalidates',
  'version-remeasured': 'invalidates',
  'version-undated': 'invalidates',
  'version-dates-changed': 'invalidates',
  'version-kept': 'regrades',
  'version-discarded': 'invalidates',
  'version-counted': 'regrades',
  'version-threshold-changed': 'regrades',
  'version-threshold-untrue': 'regrades',
  'version-threshold-unused': 'safe',
  'form-added': 'opens',
  'form-removed': 'opens',
  'form-retired': 'opens',
  'form-reinstated': 'opens',
  'form-voided': 'invalidates',
  'form-unvoided': 'invalidates',
  'forms-reordered': 'opens',
  // grades
  'summative-points-changed': 'invalidates',
  'summative-remeasured': 'invalidates',
  'summative-worth-changed': 'regrades',
  'credit-changed': 'regrades',
  'floor-changed': 'regrades',
  'least-percent-changed': 'regrades',
  'missing-changed': 'regrades',
  'pending-changed': 'regrades',
  'scheme-changed': 'regrades',
  'weights-changed': 'regrades',
  'tiers-changed': 'regrades',
  'bundles-changed': 'regrades',
  'scale-changed': 'regrades',
  'rounding-changed': 'regrades',
} as const satisfies { readonly [code: string]: ChangeClass };

/** What changed. */
export type ChangeCode = keyof typeof CLASS_OF;

/** The graver of two classes. */
export function graver(a: ChangeClass, b: ChangeClass): ChangeClass {
  return CHANGE_CLASSES.indexOf(a) >= CHANGE_CLASSES.indexOf(b) ? a : b;
}

export { applyChange } from './change/apply-change.js';
export type { Change, ChangeKind, ChangePlace } from './change/change.js';
export {
  CHANGE_CLASSES,
  type ChangeClass,
  type ChangeCode,
  CLASS_OF as CHANGE_CODES,
} from './change/change-class.js';
export { findChanges, gravestOf } from './change/find-changes.js';
export type { Figure } from './exact/figure.js';
export { type CheckOptions, checkCourse, checkUnit } from './findings/check-unit.js';
export type { Severity, UnitFinding, UnitFindingCode } from './findings/finding.js';
export { grade } from './grade/grade.js';
export type {
  Column,
  ColumnKind,
  ColumnStatus,
  CourseGrade,
  Grade,
  GradeOptions,
  LearnerCourseGrade,
  LearnerGrade,
  Range,
} from './grade/gradebook.js';
export type {
  AdjustEvent,
  AttemptEvent,
  Event,
  EventBase,
  ExcuseEvent,
  GradeEvent,
  MasteryText,
  OverrideEvent,
  PracticeEvent,
  Score,
  StepEvent,
  SummativeEvent,
  VoidEvent,
} from './log/event.js';
export { ownEvents } from './log/own-events.js';
export type { Check, ChecklistLine, Evidence, Form, Measure, PastVersion } from './model/check.js';
export type {
  Bundle,
  BundleAmount,
  BundleCondition,
  BundleSubject,
  Credit,
  Grading,
  ScaleStep,
  Scheme,
  Tier,
} from './model/grading.js';
export type { Json, Metadata } from './model/metadata.js';
export type { Path } from './model/path.js';
export type { Calendar, LateRule, Reassess, Wait, Weekday, Window } from './model/policy.js';
export type { Practice, PracticeDone, Task } from './model/practice.js';
export type { Criterion, Level, Rubric } from './model/rubric.js';
export { type Bound, type Combining, lasts, type Threshold } from './model/threshold.js';
export {
  type Course,
  type Entry,
  isSet,
  type Labels,
  type Material,
  type Order,
  type Require,
  type Skill,
  type SkillSet,
  type Summative,
  type Unit,
} from './model/unit.js';
export { type AttemptAnswer, canAttempt } from './progress/can-attempt.js';
export { type EvaluateOptions, evaluate } from './progress/evaluate.js';
export { evaluateEach } from './progress/evaluate-each.js';
export { type LearnerRecord, record, standingOf, start } from './progress/learner-record.js';
export type {
  Allowance,
  AttemptProgress,
  CourseProgress,
  Ignored,
  IgnoredCode,
  LearnerProgress,
  NextStep,
  PracticeProgress,
  Progress,
  SetProgress,
  SkillProgress,
  Status,
  SummativeProgress,
  Via,
} from './progress/progress.js';
export type { Barrier, Reason, ReasonCode } from './progress/reason.js';
export { progressOf, type SkillStanding, type Standing } from './progress/standing.js';
export type { Barred } from './questions/barred.js';
export type { Closed } from './questions/closed.js';
export { compare, type GradeChange, type SkillChange } from './questions/compare.js';
export { explain, type GradeExplanation, type SkillExplanation } from './questions/explain.js';
export { groups, type SkillGroup } from './questions/groups.js';
export { hypotheticalsOf, type Need } from './questions/need.js';
export { type Goal, lettersOf, type Obstacle, type Outlook, outlook } from './questions/outlook.js';
export { type LearnerPace, type Pace, type PlannedSkill, pace } from './questions/pace.js';
export { queue, type Waiting } from './questions/queue.js';
export { type CourseWhatIf, type Hypothetical, type WhatIf, whatIf } from './questions/what-if.js';
export { combiningText } from './source/combining-words.js';
export { DEFAULTS } from './source/defaults.js';
export {
  defineCourse,
  defineUnit,
  type KnownKeys,
  type SkillIds,
  UnitError,
} from './source/define-unit.js';
export { percentNumber, percentText } from './source/percent.js';
export { resolveCourse, resolveUnit } from './source/resolve-unit.js';
export { SCALES } from './source/scales.js';
export type {
  ChecklistSource,
  CheckSource,
  ConditionSource,
  CourseSource,
  CreditSource,
  CriterionSource,
  DefaultsSource,
  EntrySource,
  FormSource,
  GradingSource,
  LateSource,
  MasterySource,
  Named,
  PastVersionSource,
  PracticeSource,
  ProportionSource,
  ReassessSource,
  RubricSource,
  ScaleSource,
  SetSource,
  SkillSource,
  SummativeSource,
  TaskSource,
  UnitSource,
} from './source/source.js';
export type { Instant } from './time/moment.js';
export { instantOf, localDay } from './time/time-zone.js';

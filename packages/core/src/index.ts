export { type AttemptAnswer, canAttempt } from './can-attempt.js';
export type { Check, ChecklistLine, Evidence, Form, Measure, PastVersion } from './check.js';
export { checkUnit } from './check-unit.js';
export { compare, type GradeChange, type SkillChange } from './compare.js';
export { defineCourse, defineUnit, type UnitError } from './define-unit.js';
export { type EvaluateOptions, evaluate } from './evaluate.js';
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
} from './event.js';
export { explain, type GradeExplanation, type SkillExplanation } from './explain.js';
export type { Figure } from './figure.js';
export type { Severity, UnitFinding, UnitFindingCode } from './finding.js';
export { type GradeOptions, grade } from './grade.js';
export type {
  Column,
  ColumnKind,
  ColumnStatus,
  CourseGrade,
  Grade,
  LearnerCourseGrade,
  LearnerGrade,
  Range,
} from './gradebook.js';
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
} from './grading.js';
export { groups, type SkillGroup } from './groups.js';
export type { Json, Metadata } from './metadata.js';
export { type LearnerPace, type Pace, type PlannedSkill, pace } from './pace.js';
export type { Path } from './path.js';
export type { Calendar, LateRule, Reassess, Wait, Weekday, Window } from './policy.js';
export type { Practice, PracticeDone, Task } from './practice.js';
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
} from './progress.js';
export { queue, type Waiting } from './queue.js';
export type { Barrier, Reason, ReasonCode } from './reason.js';
export { resolveCourse, resolveUnit } from './resolve-unit.js';
export type { Criterion, Level, Rubric } from './rubric.js';
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
} from './source.js';
export { type Bound, type Combining, lasts, type Threshold } from './threshold.js';
export { type Instant, instantOf, localDay } from './time-zone.js';
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
} from './unit.js';
export { type Hypothetical, type WhatIf, whatIf } from './what-if.js';

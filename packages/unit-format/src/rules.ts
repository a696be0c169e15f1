import type { FindingCode } from './finding.js';
import type { Rule } from './rule.js';
import { rule as afterWithoutCourse } from './rules/after-without-course.js';
import { rule as aliasCircular } from './rules/alias-circular.js';
import { rule as aliasExplodes } from './rules/alias-explodes.js';
import { rule as aliasUnknown } from './rules/alias-unknown.js';
import { rule as ambiguousNumber } from './rules/ambiguous-number.js';
import { rule as attemptsTooFew } from './rules/attempts-too-few.js';
import { rule as bidiControl } from './rules/bidi-control.js';
import { rule as brokenLink } from './rules/broken-link.js';
import { rule as bundleUnreachable } from './rules/bundle-unreachable.js';
import { rule as bundlesNotMonotone } from './rules/bundles-not-monotone.js';
import { rule as capBelowThreshold } from './rules/cap-below-threshold.js';
import { rule as closedReversed } from './rules/closed-reversed.js';
import { rule as combiningImpossible } from './rules/combining-impossible.js';
import { rule as configPath } from './rules/config-path.js';
import { rule as courseIdTwice } from './rules/course-id-twice.js';
import { rule as courseNotGiven } from './rules/course-not-given.js';
import { rule as creditNotIncreasing } from './rules/credit-not-increasing.js';
import { rule as curlyQuotes } from './rules/curly-quotes.js';
import { rule as cycle } from './rules/cycle.js';
import { rule as daysExceedWindow } from './rules/days-exceed-window.js';
import { rule as deadEnd } from './rules/dead-end.js';
import { rule as decimalId } from './rules/decimal-id.js';
import { rule as dueOutOfOrder } from './rules/due-out-of-order.js';
import { rule as dueOutsideWindow } from './rules/due-outside-window.js';
import { rule as duplicateId } from './rules/duplicate-id.js';
import { rule as duplicateKey } from './rules/duplicate-key.js';
import { rule as emptyFile } from './rules/empty-file.js';
import { rule as emptyList } from './rules/empty-list.js';
import { rule as formsRunOut } from './rules/forms-run-out.js';
import { rule as historyGap } from './rules/history-gap.js';
import { rule as historyNotEarlier } from './rules/history-not-earlier.js';
import { rule as historyOutOfOrder } from './rules/history-out-of-order.js';
import { rule as historyTwice } from './rules/history-twice.js';
import { rule as ignoreIncomplete } from './rules/ignore-incomplete.js';
import { rule as ignoreUnknownCode } from './rules/ignore-unknown-code.js';
import { rule as ignoreUnused } from './rules/ignore-unused.js';
import { rule as keyNotText } from './rules/key-not-text.js';
import { rule as keyWithoutEffect } from './rules/key-without-effect.js';
import { rule as levelNameReadsAsScore } from './rules/level-name-reads-as-score.js';
import { rule as levelsBestFirst } from './rules/levels-best-first.js';
import { rule as levelsNotIncreasing } from './rules/levels-not-increasing.js';
import { rule as malformedId } from './rules/malformed-id.js';
import { rule as mergeKey } from './rules/merge-key.js';
import { rule as metadataMismatch } from './rules/metadata-mismatch.js';
import { rule as missingAltText } from './rules/missing-alt-text.js';
import { rule as missingKey } from './rules/missing-key.js';
import { rule as missingValue } from './rules/missing-value.js';
import { rule as noCourseGrade } from './rules/no-course-grade.js';
import { rule as noFormLeft } from './rules/no-form-left.js';
import { rule as noMeasurableVerb } from './rules/no-measurable-verb.js';
import { rule as notAllowedValue } from './rules/not-allowed-value.js';
import { rule as notThisKindOfFile } from './rules/not-this-kind-of-file.js';
import { rule as numberAboveMaximum } from './rules/number-above-maximum.js';
import { rule as numberNotExact } from './rules/number-not-exact.js';
import { rule as oneAttemptBlocks } from './rules/one-attempt-blocks.js';
import { rule as onlyTopReaches } from './rules/only-top-reaches.js';
import { rule as outOfRange } from './rules/out-of-range.js';
import { rule as pointsMissing } from './rules/points-missing.js';
import { rule as prerequisiteOnLowerTier } from './rules/prerequisite-on-lower-tier.js';
import { rule as prerequisiteRetired } from './rules/prerequisite-retired.js';
import { rule as redundantPrerequisite } from './rules/redundant-prerequisite.js';
import { rule as requireNeedsAnyOrder } from './rules/require-needs-any-order.js';
import { rule as requireTooMany } from './rules/require-too-many.js';
import { rule as ruleNotOptional } from './rules/rule-not-optional.js';
import { rule as scaleNotDescending } from './rules/scale-not-descending.js';
import { rule as scaleWithoutFloor } from './rules/scale-without-floor.js';
import { rule as selfReference } from './rules/self-reference.js';
import { rule as setRequiresNothing } from './rules/set-requires-nothing.js';
import { rule as severalDocuments } from './rules/several-documents.js';
import { rule as severalSchemes } from './rules/several-schemes.js';
import { rule as skillInTwoUnits } from './rules/skill-in-two-units.js';
import { rule as skillWithoutStandard } from './rules/skill-without-standard.js';
import { rule as standardsNotGiven } from './rules/standards-not-given.js';
import { rule as summativeLikeSkill } from './rules/summative-like-skill.js';
import { rule as tabIndent } from './rules/tab-indent.js';
import { rule as textLost } from './rules/text-lost.js';
import { rule as thresholdMissing } from './rules/threshold-missing.js';
import { rule as thresholdUnreachable } from './rules/threshold-unreachable.js';
import { rule as tiersIgnoreSummatives } from './rules/tiers-ignore-summatives.js';
import { rule as tiersNotIncreasing } from './rules/tiers-not-increasing.js';
import { rule as timeZoneMissing } from './rules/time-zone-missing.js';
import { rule as tooDeep } from './rules/too-deep.js';
import { rule as tooLarge } from './rules/too-large.js';
import { rule as tooManyLevels } from './rules/too-many-levels.js';
import { rule as unitIdTwice } from './rules/unit-id-twice.js';
import { rule as unitInNoCourse } from './rules/unit-in-no-course.js';
import { rule as unitInTwoCourses } from './rules/unit-in-two-courses.js';
import { rule as unitNotGiven } from './rules/unit-not-given.js';
import { rule as unitOutsideCourse } from './rules/unit-outside-course.js';
import { rule as unknownCriterion } from './rules/unknown-criterion.js';
import { rule as unknownKey } from './rules/unknown-key.js';
import { rule as unknownLevel } from './rules/unknown-level.js';
import { rule as unknownPart } from './rules/unknown-part.js';
import { rule as unknownReference } from './rules/unknown-reference.js';
import { rule as unknownRubric } from './rules/unknown-rubric.js';
import { rule as unknownScale } from './rules/unknown-scale.js';
import { rule as unknownStandard } from './rules/unknown-standard.js';
import { rule as unknownTag } from './rules/unknown-tag.js';
import { rule as unknownTimeZone } from './rules/unknown-time-zone.js';
import { rule as unreachableGrade } from './rules/unreachable-grade.js';
import { rule as unreadableCharacter } from './rules/unreadable-character.js';
import { rule as unreadableCombining } from './rules/unreadable-combining.js';
import { rule as unreadableCondition } from './rules/unreadable-condition.js';
import { rule as unreadableDate } from './rules/unreadable-date.js';
import { rule as unreadableDuration } from './rules/unreadable-duration.js';
import { rule as unreadableProportion } from './rules/unreadable-proportion.js';
import { rule as unreadableThreshold } from './rules/unreadable-threshold.js';
import { rule as unsafeKey } from './rules/unsafe-key.js';
import { rule as unusedRubric } from './rules/unused-rubric.js';
import { rule as waitExceedsWindow } from './rules/wait-exceeds-window.js';
import { rule as weightOfNothing } from './rules/weight-of-nothing.js';
import { rule as weightsNotWhole } from './rules/weights-not-whole.js';
import { rule as windowReversed } from './rules/window-reversed.js';
import { rule as wrongType } from './rules/wrong-type.js';
import { rule as yamlBoolean } from './rules/yaml-boolean.js';
import { rule as yamlDate } from './rules/yaml-date.js';
import { rule as yamlSyntax } from './rules/yaml-syntax.js';
import { rule as yamlVersion } from './rules/yaml-version.js';
import { LOG_RULES } from './rules-log.js';

export type { Rule, RuleFamily, RuleSeverity } from './rule.js';

/**
 * What there is to know of every code: one file each in `rules/`, under its code. Reading a file needs none of it, so it
 * has a door of its own.
 *
 * @example
 * ```ts
 * RULES['tab-indent'].summary // → 'A line is indented with a tab'
 * ```
 */
export const RULES = {
  // file
  'empty-file': emptyFile,
  'too-large': tooLarge,
  'too-deep': tooDeep,
  'several-documents': severalDocuments,
  'not-this-kind-of-file': notThisKindOfFile,
  'unreadable-character': unreadableCharacter,
  // yaml
  'yaml-syntax': yamlSyntax,
  'yaml-version': yamlVersion,
  'tab-indent': tabIndent,
  'text-lost': textLost,
  'duplicate-key': duplicateKey,
  'unsafe-key': unsafeKey,
  'key-not-text': keyNotText,
  'merge-key': mergeKey,
  'unknown-tag': unknownTag,
  'alias-unknown': aliasUnknown,
  'alias-circular': aliasCircular,
  'alias-explodes': aliasExplodes,
  'number-not-exact': numberNotExact,
  'bidi-control': bidiControl,
  'curly-quotes': curlyQuotes,
  'yaml-date': yamlDate,
  // structure
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'missing-value': missingValue,
  'wrong-type': wrongType,
  'not-allowed-value': notAllowedValue,
  'out-of-range': outOfRange,
  'empty-list': emptyList,
  'decimal-id': decimalId,
  'key-without-effect': keyWithoutEffect,
  'yaml-boolean': yamlBoolean,
  // identity
  'malformed-id': malformedId,
  'duplicate-id': duplicateId,
  'summative-like-skill': summativeLikeSkill,
  // graph
  'unknown-reference': unknownReference,
  'self-reference': selfReference,
  cycle,
  'dead-end': deadEnd,
  'require-too-many': requireTooMany,
  'require-needs-any-order': requireNeedsAnyOrder,
  'prerequisite-on-lower-tier': prerequisiteOnLowerTier,
  'set-requires-nothing': setRequiresNothing,
  'prerequisite-retired': prerequisiteRetired,
  'redundant-prerequisite': redundantPrerequisite,
  // checks
  'threshold-unreachable': thresholdUnreachable,
  'forms-run-out': formsRunOut,
  'no-form-left': noFormLeft,
  'only-top-reaches': onlyTopReaches,
  // versions
  'history-gap': historyGap,
  'history-not-earlier': historyNotEarlier,
  'history-twice': historyTwice,
  'history-out-of-order': historyOutOfOrder,
  // rubrics
  'level-name-reads-as-score': levelNameReadsAsScore,
  'unknown-rubric': unknownRubric,
  'unknown-level': unknownLevel,
  'unknown-criterion': unknownCriterion,
  'threshold-missing': thresholdMissing,
  'levels-not-increasing': levelsNotIncreasing,
  'levels-best-first': levelsBestFirst,
  'too-many-levels': tooManyLevels,
  'unused-rubric': unusedRubric,
  // policy
  'unreadable-threshold': unreadableThreshold,
  'unreadable-combining': unreadableCombining,
  'unreadable-proportion': unreadableProportion,
  'unreadable-duration': unreadableDuration,
  'ambiguous-number': ambiguousNumber,
  'number-above-maximum': numberAboveMaximum,
  'cap-below-threshold': capBelowThreshold,
  'combining-impossible': combiningImpossible,
  'attempts-too-few': attemptsTooFew,
  'one-attempt-blocks': oneAttemptBlocks,
  'wait-exceeds-window': waitExceedsWindow,
  // grades
  'unreadable-condition': unreadableCondition,
  'unknown-scale': unknownScale,
  'unknown-part': unknownPart,
  'points-missing': pointsMissing,
  'scale-not-descending': scaleNotDescending,
  'scale-without-floor': scaleWithoutFloor,
  'weights-not-whole': weightsNotWhole,
  'tiers-not-increasing': tiersNotIncreasing,
  'tiers-ignore-summatives': tiersIgnoreSummatives,
  'bundle-unreachable': bundleUnreachable,
  'bundles-not-monotone': bundlesNotMonotone,
  'several-schemes': severalSchemes,
  'credit-not-increasing': creditNotIncreasing,
  'unreachable-grade': unreachableGrade,
  'weight-of-nothing': weightOfNothing,
  // pacing
  'unreadable-date': unreadableDate,
  'window-reversed': windowReversed,
  'due-outside-window': dueOutsideWindow,
  'days-exceed-window': daysExceedWindow,
  'due-out-of-order': dueOutOfOrder,
  // time
  'unknown-time-zone': unknownTimeZone,
  'time-zone-missing': timeZoneMissing,
  // course
  'unit-not-given': unitNotGiven,
  'unit-id-twice': unitIdTwice,
  'unit-in-no-course': unitInNoCourse,
  'unit-in-two-courses': unitInTwoCourses,
  'unit-outside-course': unitOutsideCourse,
  'course-id-twice': courseIdTwice,
  'after-without-course': afterWithoutCourse,
  'course-not-given': courseNotGiven,
  'skill-in-two-units': skillInTwoUnits,
  'no-course-grade': noCourseGrade,
  'closed-reversed': closedReversed,
  'standards-not-given': standardsNotGiven,
  // config
  'ignore-incomplete': ignoreIncomplete,
  'ignore-unknown-code': ignoreUnknownCode,
  'ignore-unused': ignoreUnused,
  'metadata-mismatch': metadataMismatch,
  'config-path': configPath,
  'rule-not-optional': ruleNotOptional,
  // alignment
  'skill-without-standard': skillWithoutStandard,
  'unknown-standard': unknownStandard,
  // text
  'no-measurable-verb': noMeasurableVerb,
  'missing-alt-text': missingAltText,
  'broken-link': brokenLink,
  // log
  ...LOG_RULES,
} as const satisfies { readonly [Code in FindingCode]: Rule & { readonly code: Code } };

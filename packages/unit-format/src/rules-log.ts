import type { LogFindingCode } from './finding.js';
import type { Rule } from './rule.js';
import { rule as columnLearnerUnclear } from './rules/column-learner-unclear.js';
import { rule as columnMissing } from './rules/column-missing.js';
import { rule as columnTwice } from './rules/column-twice.js';
import { rule as columnUnknown } from './rules/column-unknown.js';
import { rule as eventBeforeOpening } from './rules/event-before-opening.js';
import { rule as eventDateFar } from './rules/event-date-far.js';
import { rule as eventFormUnknown } from './rules/event-form-unknown.js';
import { rule as eventIdConflict } from './rules/event-id-conflict.js';
import { rule as eventLearnerUnlisted } from './rules/event-learner-unlisted.js';
import { rule as eventMalformed } from './rules/event-malformed.js';
import { rule as eventMasteryUnreadable } from './rules/event-mastery-unreadable.js';
import { rule as eventOfLater } from './rules/event-of-later.js';
import { rule as eventOfMismatch } from './rules/event-of-mismatch.js';
import { rule as eventOfUnknown } from './rules/event-of-unknown.js';
import { rule as eventReasonMissing } from './rules/event-reason-missing.js';
import { rule as eventScoreAboveMaximum } from './rules/event-score-above-maximum.js';
import { rule as eventScoreSmall } from './rules/event-score-small.js';
import { rule as eventScoreUnreadable } from './rules/event-score-unreadable.js';
import { rule as eventStepUnknown } from './rules/event-step-unknown.js';
import { rule as eventUnitNeeded } from './rules/event-unit-needed.js';
import { rule as eventUnknownSkill } from './rules/event-unknown-skill.js';
import { rule as eventUnknownSummative } from './rules/event-unknown-summative.js';
import { rule as eventUnknownTask } from './rules/event-unknown-task.js';
import { rule as eventUnknownUnit } from './rules/event-unknown-unit.js';
import { rule as eventVersionUnknown } from './rules/event-version-unknown.js';
import { rule as logEmpty } from './rules/log-empty.js';
import { rule as logNotJson } from './rules/log-not-json.js';
import { rule as logTooLarge } from './rules/log-too-large.js';
import { rule as rowDateOrder } from './rules/row-date-order.js';
import { rule as rowDateUnclear } from './rules/row-date-unclear.js';
import { rule as rowLearnerTwice } from './rules/row-learner-twice.js';
import { rule as rowMissing } from './rules/row-missing.js';
import { rule as rowNotADate } from './rules/row-not-a-date.js';
import { rule as rowNotANumber } from './rules/row-not-a-number.js';
import { rule as rowNotAnEvent } from './rules/row-not-an-event.js';
import { rule as rowNotJson } from './rules/row-not-json.js';
import { rule as rowNotYesOrNo } from './rules/row-not-yes-or-no.js';
import { rule as rowNumberUnclear } from './rules/row-number-unclear.js';
import { rule as rowOfSums } from './rules/row-of-sums.js';
import { rule as rowQuote } from './rules/row-quote.js';
import { rule as rowScoreIsADate } from './rules/row-score-is-a-date.js';
import { rule as rowScoreTwice } from './rules/row-score-twice.js';
import { rule as rowTooLong } from './rules/row-too-long.js';
import { rule as rowUnknownType } from './rules/row-unknown-type.js';
import { rule as rowUnused } from './rules/row-unused.js';
import { rule as rowWrongType } from './rules/row-wrong-type.js';

/** What there is to know of the codes of logs and rosters. */
export const LOG_RULES = {
  'log-empty': logEmpty,
  'log-too-large': logTooLarge,
  'log-not-json': logNotJson,
  'column-missing': columnMissing,
  'column-unknown': columnUnknown,
  'column-twice': columnTwice,
  'column-learner-unclear': columnLearnerUnclear,
  'row-quote': rowQuote,
  'row-too-long': rowTooLong,
  'row-not-json': rowNotJson,
  'row-not-an-event': rowNotAnEvent,
  'row-unknown-type': rowUnknownType,
  'row-missing': rowMissing,
  'row-unused': rowUnused,
  'row-wrong-type': rowWrongType,
  'row-not-a-date': rowNotADate,
  'row-date-unclear': rowDateUnclear,
  'row-date-order': rowDateOrder,
  'row-number-unclear': rowNumberUnclear,
  'row-not-a-number': rowNotANumber,
  'row-not-yes-or-no': rowNotYesOrNo,
  'row-score-is-a-date': rowScoreIsADate,
  'row-score-twice': rowScoreTwice,
  'row-learner-twice': rowLearnerTwice,
  'row-of-sums': rowOfSums,
  'event-malformed': eventMalformed,
  'event-id-conflict': eventIdConflict,
  'event-unknown-skill': eventUnknownSkill,
  'event-unknown-task': eventUnknownTask,
  'event-unknown-summative': eventUnknownSummative,
  'event-unknown-unit': eventUnknownUnit,
  'event-unit-needed': eventUnitNeeded,
  'event-version-unknown': eventVersionUnknown,
  'event-of-unknown': eventOfUnknown,
  'event-of-mismatch': eventOfMismatch,
  'event-of-later': eventOfLater,
  'event-score-unreadable': eventScoreUnreadable,
  'event-mastery-unreadable': eventMasteryUnreadable,
  'event-score-above-maximum': eventScoreAboveMaximum,
  'event-score-small': eventScoreSmall,
  'event-form-unknown': eventFormUnknown,
  'event-step-unknown': eventStepUnknown,
  'event-before-opening': eventBeforeOpening,
  'event-date-far': eventDateFar,
  'event-reason-missing': eventReasonMissing,
  'event-learner-unlisted': eventLearnerUnlisted,
} as const satisfies { readonly [Code in LogFindingCode]: Rule & { readonly code: Code } };

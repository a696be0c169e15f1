import type { Statement, StatementCode, StatementData } from './description/statement.js';
import type { StatementSentences } from './sentences/statement-words.js';
import { STATEMENTS_ENGLISH } from './sentences/statements-english.js';
import { STATEMENTS_SPANISH } from './sentences/statements-spanish.js';
import type { Language, Words } from './sentences/words.js';

export { type CourseDescription, describeCourse } from './description/describe-course.js';
export {
  describeUnit,
  type SetDescription,
  type SkillDescription,
  type SkillTopic,
  type UnitDescription,
} from './description/describe-unit.js';
export {
  firstsOf,
  type Prerequisites,
  prerequisitesOf,
  type Requirement,
  requirementsOf,
} from './description/prerequisites.js';
export type {
  Amount,
  Bar,
  ColumnSum,
  Condition,
  CriterionBar,
  ScaleLine,
  Statement,
  StatementCode,
  StatementData,
  Subject,
} from './description/statement.js';

export { EXAMPLE_LEARNER, type WorkedExample, workExample } from './description/worked-example.js';

const LANGUAGES: { readonly [L in Language]: StatementSentences } = {
  en: STATEMENTS_ENGLISH,
  es: STATEMENTS_SPANISH,
};

/**
 * A rule of a unit as a sentence, or a few, to the learner and the family.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'U', check: { points: 5 }, mastery: '4/5', skills: ['add'] });
 * const [rule] = describeUnit(unit).usual.mastery;
 * statementSentence(rule, wordsOf(unit)) // → 'You master this skill when you get at least 4 of 5 points (80%) on the check.'
 * ```
 */
export function statementSentence(statement: Statement, words: Words): string {
  const say = LANGUAGES[words.language][statement.code];
  return (say as (data: StatementData<StatementCode>, words: Words) => string)(statement.data, words);
}

/** What a format cannot hold, or had to be changed for it. Permanent; docs/outputs.md says what each means. */
export type LossCode =
  /** Fractions were rounded; `cells` of them. */
  | 'rounded'
  /** Scores that are not in the sum (pending, extra, retired) were left blank. */
  | 'left-blank'
  /** For `learners`, a total of earned over possible differs from the grade here. */
  | 'total-differs'
  /** Grades and letters have no place. */
  | 'grade-left-out'
  /** Excused columns have no sign of their own and were left out. */
  | 'excused-left-out'
  /** Attempts, reasons and next steps have no place. */
  | 'evidence-left-out'
  /** Names or ids that start like a formula got an apostrophe. */
  | 'defused'
  /** Identifiers that the receiving system has to know were not given; `ids` names them. */
  | 'ids-made-up'
  /** Columns without dates got the day of the gradebook. */
  | 'dates-made-up'
  /** Statements without a moment. */
  | 'undated'
  /** Practice and summatives have no place. */
  | 'columns-left-out'
  /** A letter scale with fractions or letters that the format cannot write. */
  | 'scale-left-out';

/** One loss, with how often. */
export interface Loss {
  readonly code: LossCode;
  readonly data: { readonly [name: string]: string | number };
}

/** What was made, and what it lost. */
export interface Output<Content> {
  readonly content: Content;
  readonly losses: readonly Loss[];
}

/** The losses that happened: those whose count is above 0. */
export function lossesOf(counted: readonly (readonly [LossCode, string, number])[]): readonly Loss[] {
  return counted.flatMap(([code, name, count]) => (count > 0 ? [{ code, data: { [name]: count } }] : []));
}

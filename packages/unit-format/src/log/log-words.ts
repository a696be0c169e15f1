/** What teachers call the columns of a log. */
const WORDS_FOR: { readonly [field: string]: string } = {
  learner: 'name student pupil students names learners id child',
  score: 'points point mark marks grade grades result results level levels percent percentage rating',
  skill: 'standard objective outcome target lesson topic competency goal skills',
  summative: 'test exam quiz assessment final',
  at: 'day when time due',
  note: 'comment comments remark remarks notes',
  form: 'version paper sheet',
  reason: 'why because',
  type: 'kind event action',
};

const MEANT = new Map<string, string[]>();
for (const [field, words] of Object.entries(WORDS_FOR)) {
  for (const word of words.split(' ')) MEANT.set(word, [...(MEANT.get(word) ?? []), field]);
}

/** The fields that are called like this in a class list or gradebook, of these. */
export function fieldsCalled(column: string, fields: readonly string[]): readonly string[] {
  return (MEANT.get(column.trim().toLowerCase()) ?? []).filter((field) => fields.includes(field));
}

/** Which type of event has a field that others have not. */
export const TYPE_OF_FIELD: { readonly [field: string]: string } = {
  step: 'step',
  mastered: 'override',
  excused: 'excuse',
  extraDays: 'adjust',
  extraAttempts: 'adjust',
  mastery: 'adjust',
};

/** Whether this stands for no score at all. */
export function saysAbsent(score: string): boolean {
  return /^(?:absent|abs|ab|n\/?a|excused|exc?|missing|ausente|justificad[oa]|-+|–|—)$/i.test(score.trim());
}

/** Whether this stands for a learner who is excused. */
export function saysExcused(score: string): boolean {
  return /^(?:excused|exc?|justificad[oa])$/i.test(score.trim());
}

/** Whether a row with this in the place of a learner has what a spreadsheet made of the rows of others. */
export function saysSum(learner: string): boolean {
  return /^(?:(?:class|group|course) )?(?:averages?|avg|mean|median|totals?|sums?|minimum|maximum|std\.? ?dev\.?|standard deviation)(?: (?:score|points|marks?|of class))?$|^(?:max|min)\.? (?:score|points|marks?)$|^(?:points|marks|score) possible$|^out of$|^(?:promedio|media|mediana|suma|m[aá]ximo|m[ií]nimo)(?: de(?: la)? clase| del curso| del grupo)?$/i.test(
    learner.trim(),
  );
}

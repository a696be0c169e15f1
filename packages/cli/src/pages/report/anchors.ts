// One letter or none: a class of thirty by twelve has hundreds of these.

/** The row of a learner in the class tracker; learners are counted from 0, in the order of the class list. */
export function rowAnchor(learner: number): string {
  return `r${learner}`;
}

/** The sheet of a learner. */
export function sheetAnchor(learner: number): string {
  return `${learner}`;
}

/** A skill on the sheet of a learner; skills are counted from 0, in the order of the file. */
export function skillAnchor(learner: number, skill: number): string {
  return `${learner}-${skill}`;
}

/** How the grade is made, on the sheet of a learner. */
export function gradeAnchor(learner: number): string {
  return `g${learner}`;
}

/** Who can be brought together for a skill. */
export function groupAnchor(skill: number): string {
  return `s${skill}`;
}

/**
 * Where something stands in a unit: keys and indexes from its top, as in the file
 * (`["skills", 2, "mastery", "atLeast"]`). What a skill inherited has the skill's own path; a reader that knows
 * the file looks for it there first and then in the sets around it, the unit and the course.
 */
export type Path = readonly (string | number)[];

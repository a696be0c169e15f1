import { formatsOf } from './formats.js';

// Spanish as it is written in the Americas, with the space before the sign that the academies ask for.
/** How Spanish writes numbers, dates and lists; made once. */
export const FORMATS = formatsOf('es-419', '\u00a0%');

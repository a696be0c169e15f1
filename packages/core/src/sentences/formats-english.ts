import { formatsOf } from './formats.js';

/** How English writes numbers, dates and lists; made once. */
export const FORMATS = formatsOf('en', '%');

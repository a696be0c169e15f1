import type { Status } from '@openmastery/core';

/** What a status is called in the source of a page, where it stands hundreds of times: a class and a symbol. */
export const STATUS_CODES: { readonly [S in Status]: string } = {
  mastered: 'm',
  submitted: 's',
  notYet: 'n',
  ready: 'r',
  practicing: 'p',
  open: 'o',
  locked: 'l',
  excused: 'e',
};

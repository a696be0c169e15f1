import type { Language } from '@openmastery/core/sentences';
import { REPORT_ENGLISH, type ReportWords } from './words-english.js';
import { REPORT_SPANISH } from './words-spanish.js';

/** What the page of a class says, by language. */
export const REPORT_WORDS: { readonly [L in Language]: ReportWords } = {
  en: REPORT_ENGLISH,
  es: REPORT_SPANISH,
};

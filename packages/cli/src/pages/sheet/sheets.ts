import type { ReportSource } from '../report/source.js';
import { html, type Markup } from '../shell/markup.js';
import { layOutSheet } from './layout.js';
import { sheetMarkup } from './markup.js';
import { rulesMarkup } from './rules.js';

/** The rules of the unit, once, and a sheet for each learner; nothing on a public page, where no score may stand. */
export function sheetsPart(source: ReportSource): Markup | null {
  if (source.public || source.classmates.length === 0) return null;
  const sheets = source.classmates.map((classmate) =>
    sheetMarkup(layOutSheet(source, classmate), source.words.language, 'inReport'),
  );
  return html`${rulesMarkup(source)}${sheets}`;
}

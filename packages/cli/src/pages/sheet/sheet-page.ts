import { type Event, ownEvents, type Unit } from '@openmastery/core';
import { type ReportOptions, reportSource } from '../report/source.js';
import { documentOf } from '../shell/document.js';
import { html } from '../shell/markup.js';
import { layOutSheet } from './layout.js';
import { sheetMarkup } from './markup.js';
import { rulesMarkup } from './rules.js';
import { SHEET_STYLES } from './styles.js';
import { SHEET_WORDS } from './words.js';

/** How a sheet is made. */
export type SheetOptions = Omit<ReportOptions, 'public' | 'compare'>;

/**
 * The sheet of one learner, to be sent home: where they are, what comes next, how their grade is made and what may still
 * change, and the rules of the unit in plain words. The text of one HTML file; nothing of any other learner stands in it.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'Adding', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: 1 }] as const;
 * sheetPage(unit, log, 'ana', { now: '2026-09-11T00:00:00Z' }).includes('1 of 1 skill mastered') // → true
 * ```
 */
export function sheetPage(
  unit: Unit,
  events: readonly Event[],
  learner: string,
  { roster = [], ...options }: SheetOptions,
): string {
  const own = ownEvents(events, [learner]);
  const listed = roster.filter((one) => one.learner === learner);
  const source = reportSource(unit, own, {
    ...options,
    roster: listed.length > 0 ? listed : [{ learner, name: null, group: null }],
  });
  const [classmate = { learner, name: learner, group: null }] = source.classmates;
  const { language } = source.words;
  return documentOf({
    kind: 'sheet',
    language,
    title: SHEET_WORDS[language].title(classmate.name, unit.title),
    styles: [SHEET_STYLES],
    script: null,
    main: html`${sheetMarkup(layOutSheet(source, classmate), language, 'alone')}${rulesMarkup(source)}`,
    remark: null,
  });
}

import type { Event, Unit } from '@openmastery/core';
import { documentOf } from '../shell/document.js';
import { html } from '../shell/markup.js';
import { layOutTracker } from './layout.js';
import { legend } from './legend.js';
import { type ReportOptions, reportSource } from './source.js';
import { REPORT_STYLES } from './styles.js';
import { trackerTable } from './table.js';
import { waitingList } from './waiting.js';

/**
 * The report on a class, as the text of one HTML file that asks for nothing.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'Adding', skills: ['add'] });
 * const log = [{ id: '1', learner: 'ana', at: '2026-09-10T15:00:00Z', type: 'attempt', skill: 'add', score: 1 }] as const;
 * reportPage(unit, log, { now: '2026-09-11T00:00:00Z', language: 'es' }).includes('<html lang="es-419">') // → true
 * ```
 */
export function reportPage(unit: Unit, events: readonly Event[], options: ReportOptions): string {
  const source = reportSource(unit, events, options);
  const tracker = layOutTracker(source);
  const { title, description, window, asOf, rows, complete, waiting } = tracker;
  const main = html`<header>
<h1>${title}</h1>
${description === null ? null : html`<p class="quiet">${description}</p>`}
<ul class="facts">
<li><b>${complete} of ${rows.length}</b> have completed the unit</li>
${waiting.length === 0 ? null : html`<li><b>${waiting.length}</b> ${waiting.length === 1 ? 'attempt waits' : 'attempts wait'} to be graded</li>`}
${window === null ? null : html`<li class="quiet">Class time ${window}</li>`}
<li class="quiet">As of ${asOf}</li>
</ul>
</header>
${legend(tracker)}
${trackerTable(tracker)}
${waitingList(tracker)}`;
  return documentOf({
    language: source.words.language,
    title: `${title}: class tracker`,
    styles: [REPORT_STYLES],
    script: null,
    main,
    remark: tracker.public ? 'This page shows progress, never a score.' : null,
  });
}

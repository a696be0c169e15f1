import { type Event, queue, type Unit } from '@openmastery/core';
import { attemptsAgainstPolicy } from '../../against-policy.js';
import { sheetsPart } from '../sheet/sheets.js';
import { SHEET_STYLES } from '../sheet/styles.js';
import { SHEET_WORDS } from '../sheet/words.js';
import { documentOf } from '../shell/document.js';
import { html, type Markup } from '../shell/markup.js';
import { againstSection } from './against.js';
import { controls } from './controls.js';
import { gradesSection } from './grades.js';
import { legend } from './legend.js';
import { pacedLearners, paceSection } from './pace.js';
import { queueSection } from './queue.js';
import { type ReportOptions, type ReportSource, reportSource } from './source.js';
import { REPORT_STYLES } from './styles.js';
import { groupsShown, togetherSection } from './together.js';
import { layOutTracker } from './tracker-layout.js';
import script from './tracker-script.json';
import { trackerTable } from './tracker-table.js';
import { REPORT_WORDS } from './words.js';

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
  const says = REPORT_WORDS[source.words.language];
  return documentOf({
    kind: 'report',
    language: source.words.language,
    title: says.tab(unit.title),
    styles: source.public ? [REPORT_STYLES] : [REPORT_STYLES, SHEET_STYLES],
    script,
    main: html`${classPart(source)}${sheetsPart(source)}`,
    remark: source.public ? says.facts.publicly : null,
  });
}

function classPart(source: ReportSource): Markup {
  const { unit, progress, words, formats } = source;
  const says = REPORT_WORDS[words.language];
  const { facts, sections } = says;
  const tracker = layOutTracker(source);
  const waiting = queue(unit, progress);
  const grouped = groupsShown(source);
  // Nobody is put on the wall for this either.
  const learners = source.public ? [] : source.classmates.map(({ learner }) => learner);
  const against = attemptsAgainstPolicy(progress, learners);
  // Whoever is behind is not put on the wall for it.
  const paced = source.public ? [] : pacedLearners(source);
  const behind = paced.filter(({ pace }) => pace.pace === 'behind').length;
  const fact = (number: string, rest: string, href: string) =>
    html`<li><a href="#${href}"><b>${number}</b> ${rest}</a></li>
`;
  const parts: readonly (readonly [id: string, title: string, section: Markup | null])[] = [
    ['together', sections.together, togetherSection(grouped, source)],
    ['queue', sections.queue, queueSection(waiting, source)],
    ['against', sections.against, against.length === 0 ? null : againstSection(against, source)],
    ['pace', sections.pace, paced.length === 0 ? null : paceSection(paced, source)],
    ['grades', sections.grades, source.grade === null ? null : gradesSection(source.grade, source)],
  ];
  const shown = parts.filter(([, , section]) => section !== null);
  const sheets =
    source.public || source.classmates.length === 0
      ? []
      : [['sheets', SHEET_WORDS[words.language].sheets] as const];
  return html`<div class="report">
<header>
<h1>${unit.title}</h1>
${unit.description === undefined ? null : html`<p class="quiet">${unit.description}</p>`}
<ul class="facts">
${fact(says.of(formats.number(tracker.complete), formats.number(tracker.rows.length)), facts.completed, 'class')}${waiting.length === 0 ? null : fact(formats.number(waiting.length), formats.noun(waiting.length, facts.waiting), 'queue')}${behind === 0 ? null : fact(formats.number(behind), formats.noun(behind, facts.behind), 'pace')}${windowInWords(source)}<li class="quiet">${facts.asOf(tracker.asOf)}</li>
</ul>
<nav aria-label="${says.onThisPage}"><ul>
${[['class', sections.tracker] as const, ...shown, ...sheets].map(
  ([id, title]) => html`<li><a href="#${id}">${title}</a></li>
`,
)}</ul></nav>
</header>
<section id="class">
<h2>${sections.tracker}</h2>
${controls(tracker, says)}
${legend(tracker, says.table)}
${trackerTable(tracker, new Set(grouped.map(({ skill }) => skill)), says)}
</section>
${shown.map(([, , section]) => section)}
</div>`;
}

function windowInWords({ unit: { window }, words, formats }: ReportSource): Markup | null {
  const { facts } = REPORT_WORDS[words.language];
  const { opens, closes } = window;
  const text =
    opens !== undefined && closes !== undefined
      ? facts.classTime(formats.span(opens, closes))
      : closes !== undefined
        ? facts.until(formats.day(closes))
        : opens === undefined
          ? null
          : facts.from(formats.day(opens));
  return text === null
    ? null
    : html`<li class="quiet">${text}</li>
`;
}

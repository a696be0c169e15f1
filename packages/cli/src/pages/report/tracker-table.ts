import { html, type Markup, raw } from '../shell/markup.js';
import { STATUS_CODES } from '../shell/status-code.js';
import { mark } from '../shell/symbols.js';
import { gradeAnchor, groupAnchor, rowAnchor, sheetAnchor, skillAnchor } from './anchors.js';
import { toSheet } from './links.js';
import type { Tracker, TrackerCell, TrackerColumn, TrackerRow } from './tracker.js';
import type { ReportWords } from './words-english.js';

/** From this many columns on one is as narrow as its symbol, and its head stands upright. */
const MANY = 8;

/** From this many on the table scrolls inside its own frame in every window. */
const WIDE = 16;

/** The class as a table: learners down, skills across, one tile for each, which leads to the learner's sheet. */
export function trackerTable(tracker: Tracker, grouped: ReadonlySet<string>, says: ReportWords): Markup {
  const { table } = says;
  const columns = tracker.columns.length + tracker.summatives.length;
  const size = columns < MANY ? 'few' : columns < WIDE ? 'many' : 'wide';
  return html`<div class="scroll ${size}" tabindex="0" role="region" aria-label="${says.sections.tracker}">
<table class="tracker">
<caption class="unseen">${table.caption(tracker.asOf)}</caption>
<thead>
${setRow(tracker)}<tr>
<th scope="col" class="learner">${table.learner}</th>
${tracker.columns.map(columnHead)}${tracker.summatives.map(
  (title) => html`<th scope="col" class="number">${title}</th>
`,
)}${
  tracker.public
    ? null
    : html`<th scope="col" class="number grade">${table.grade}</th>
`
}<th scope="col" class="next">${table.next}</th>
</tr>
</thead>
<tbody>
<tr class="class"><th scope="row">${table.wholeClass}</th>
${tracker.columns.map((column, at) => columnSummary(column, grouped.has(column.id) ? groupAnchor(at) : null, says))}${tracker.summatives.map(() => raw('<td></td>\n'))}${tracker.public ? null : raw('<td></td>\n')}<td class="next">${says.of(`${tracker.complete}`, `${tracker.rows.length}`)} ${table.allDone}</td></tr>
${tracker.rows.map((row, at) => learnerRow(row, at, tracker, says))}</tbody>
</table>
</div>`;
}

// Sets and tiers stand above the skills that they hold.
function setRow({ columns, public: isPublic, summatives }: Tracker): Markup | null {
  if (columns.every(({ above }) => above === '')) return null;
  const spans: { readonly above: string; readonly span: number }[] = [];
  for (const { above } of columns) {
    const last = spans.at(-1);
    if (last?.above === above) spans[spans.length - 1] = { above, span: last.span + 1 };
    else spans.push({ above, span: 1 });
  }
  const rest = summatives.length + (isPublic ? 1 : 2);
  return html`<tr class="sets"><td></td>
${spans.map(({ above, span }) => (above === '' ? html`<td colspan="${span}"></td>` : html`<th scope="colgroup" colspan="${span}"><span>${above}</span></th>`))}<td colspan="${rest}"></td></tr>
`;
}

function columnHead({ id, title }: TrackerColumn): Markup {
  const named = title === id ? null : html`<span class="title">${title}</span>`;
  return html`<th scope="col" class="skill" title="${title}"><span class="id">${id}</span>${named}</th>
`;
}

function columnSummary(
  { counts, mastered, of }: TrackerColumn,
  anchor: string | null,
  says: ReportWords,
): Markup {
  const parts = counts.map(({ status, count }) => html`<i class="${status}" style="flex:${count}"></i>`);
  const words = counts.map(({ word, count }) => `${word}: ${count}`).join(', ');
  const said = html`<span class="bar" aria-hidden="true">${parts}</span>${says.of(`${mastered}`, `${of}`)}<span class="unseen"> – ${words}</span>`;
  return anchor === null
    ? html`<td>${said}</td>
`
    : html`<td><a href="#${anchor}">${said}</a></td>
`;
}

function learnerRow(row: TrackerRow, at: number, tracker: Tracker, says: ReportWords): Markup {
  const group = row.group === null ? null : html`<span class="group">${row.group}</span>`;
  const rank = row.grade === null ? null : html` data-rank="${row.grade.rank}"`;
  return html`<tr id="${rowAnchor(at)}"${rank}><th scope="row">${toSheet(tracker, sheetAnchor(at), row.name)}${group}</th>
${row.cells.map((state, skill) => cell(state, skillAnchor(at, skill), tracker, says.table))}
${row.summatives.map(
  (score) => html`<td class=number><a href=#${gradeAnchor(at)}>${score}</a></td>
`,
)}${
  tracker.public
    ? null
    : html`<td class=number>${gradeText(row, at)}</td>
`
}<td class=next>${nextText(row, says)}</td></tr>
`;
}

function cell(
  state: TrackerCell | null,
  anchor: string,
  tracker: Tracker,
  says: ReportWords['table'],
): Markup {
  if (state === null) return html`<td><i>${says.nothingYet}</i>`;
  const { status, words, figure, modified } = state;
  const tile = html`${mark(status)}<i>${words}</i>${figure === null ? null : html`<b>${figure}</b>`}${
    modified ? raw('<b aria-hidden="true">*</b>') : null
  }`;
  return html`<td>${toSheet(tracker, anchor, tile, STATUS_CODES[status])}`;
}

function gradeText({ grade }: TrackerRow, at: number): Markup {
  if (grade === null) return html`<span class="quiet">–</span>`;
  const letter = grade.letter === null ? null : html` <b>${grade.letter}</b>`;
  return html`<a href=#${gradeAnchor(at)}>${grade.percent}${letter}</a>`;
}

/** How many other skills are named that a learner might take up as well. */
const MOST_OTHERS = 2;

function nextText({ next, complete }: TrackerRow, says: ReportWords): Markup {
  if (complete) return html`<span class="quiet">${says.table.allDone}</span>`;
  const [first, ...others] = next;
  if (first === undefined) return html`<span class="quiet">–</span>`;
  const rest = others.slice(0, MOST_OTHERS).map(({ skill }) => skill);
  const more = others.length - rest.length;
  const named = [rest.join(', '), more > 0 ? says.together.more(`${more}`) : ''].filter(Boolean).join(' ');
  return html`<b>${first.skill}</b>: ${first.words}${named === '' ? null : html` <span class="quiet">${says.table.or(named)}</span>`}`;
}

import { html, type Markup, raw } from '../shell/markup.js';
import { symbol } from '../shell/symbols.js';
import type { Tracker, TrackerCell, TrackerColumn, TrackerRow } from './tracker.js';

/** The class as a table: learners down, skills across, one tile for each. */
export function trackerTable(tracker: Tracker): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Class tracker">
<table>
<caption class="unseen">Where each learner stands with each skill, as of ${tracker.asOf}</caption>
<thead><tr>
<th scope="col">Learner</th>
${tracker.columns.map(columnHead)}
${tracker.summatives.map((title) => html`<th scope="col" class="number">${title}</th>`)}
${tracker.public ? null : html`<th scope="col" class="number">Grade</th>`}
<th scope="col" class="next">Next step</th>
</tr></thead>
<tbody>
<tr class="class"><th scope="row">Mastered</th>
${tracker.columns.map(columnSummary)}
${tracker.summatives.map(() => html`<td></td>`)}
${tracker.public ? null : html`<td></td>`}
<td class="next">${tracker.complete} of ${tracker.rows.length} all done</td></tr>
${tracker.rows.map((row) => learnerRow(row, tracker))}
</tbody>
</table>
</div>`;
}

function columnHead({ id, title, set, tier }: TrackerColumn): Markup {
  const above = [set, tier].filter((word) => word !== null).join(' · ');
  return html`<th scope="col" class="skill">${above === '' ? null : html`<span class="tier">${above}</span>`}
<span class="id">${id}</span>${title === id ? null : html`<span class="title">${title}</span>`}</th>
`;
}

function columnSummary({ counts, mastered, of }: TrackerColumn): Markup {
  const parts = counts.map(({ status, count }) => html`<i class="${status}" style="flex:${count}"></i>`);
  const words = counts.map(({ word, count }) => `${count} ${word}`).join(', ');
  return html`<td class="skill"><div class="bar" aria-hidden="true">${parts}</div>
<span aria-hidden="true">${mastered} of ${of}</span><span class="unseen">${words}</span></td>
`;
}

function learnerRow(row: TrackerRow, tracker: Tracker): Markup {
  return html`<tr><th scope="row"><bdi>${row.name}</bdi>${row.group === null ? null : html`<span class="group">${row.group}</span>`}</th>
${row.cells.map(cell)}
${row.summatives.map((score) => html`<td class="number">${score}</td>`)}
${tracker.public ? null : html`<td class="number">${gradeText(row)}</td>`}
<td class="next">${nextText(row)}</td></tr>
`;
}

function cell(state: TrackerCell | null): Markup {
  if (state === null) return html`<td class="skill"><span class="unseen">nothing yet</span></td>`;
  const { status, word, figure, modified, since } = state;
  const words = [word, since && `on ${since}`, modified && '(target changed)'].filter(Boolean).join(' ');
  return html`<td class="skill"><div class="tile ${status}" title="${words}">${symbol(status)}<span class="unseen">${words}</span>${
    figure === null ? null : html`<span>${figure}</span>`
  }${modified ? raw('<span aria-hidden="true">*</span>') : null}</div></td>
`;
}

function gradeText({ grade }: TrackerRow): Markup {
  if (grade === null) return html`<span class="quiet">–</span>`;
  return html`${grade.percent}${grade.letter === null ? null : html`<span class="letter">${grade.letter}</span>`}`;
}

function nextText({ next, complete }: TrackerRow): Markup {
  if (complete) return html`<span class="quiet">all done</span>`;
  const [first, ...others] = next;
  if (first === undefined) return html`<span class="quiet">–</span>`;
  const rest = others.map(({ skill }) => skill).join(', ');
  return html`<b>${first.skill}</b>: ${first.words}${rest === '' ? null : html` <span class="quiet">or ${rest}</span>`}`;
}

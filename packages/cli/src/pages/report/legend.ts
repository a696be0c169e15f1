import { html, type Markup } from '../shell/markup.js';
import { symbol } from '../shell/symbols.js';
import type { Tracker } from './tracker.js';
import type { ReportWords } from './words-english.js';

/** What the symbols of this page mean: those that stand in it. */
export function legend({ statuses, rows }: Tracker, says: ReportWords['table']): Markup {
  const modified = rows.some(({ cells }) => cells.some((cell) => cell?.modified));
  return html`<ul class="legend" aria-label="${says.legend}">
${statuses.map(
  ({ status, word }) =>
    html`<li><span class="${status}">${symbol(status)}</span>${word}</li>
`,
)}${modified ? html`<li class="quiet">* ${says.changedTargets}</li>` : null}
</ul>`;
}

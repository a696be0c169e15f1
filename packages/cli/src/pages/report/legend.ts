import { html, type Markup } from '../shell/markup.js';
import { symbol } from '../shell/symbols.js';
import type { Tracker } from './tracker.js';

/** What the symbols of this page mean: those that stand in it. */
export function legend({ statuses, rows }: Tracker): Markup {
  const modified = rows.some(({ cells }) => cells.some((cell) => cell?.modified));
  return html`<ul class="legend" aria-label="Legend">
${statuses.map(
  ({ status, word }) =>
    html`<li><span class="tile ${status}">${symbol(status)}</span>${word}</li>
`,
)}
${modified ? html`<li class="quiet">* the target was changed for this learner</li>` : null}
</ul>`;
}

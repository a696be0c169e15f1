import { html, type Markup } from '../shell/markup.js';
import type { Tracker } from './tracker.js';

/** What waits to be graded, oldest first; nothing where nothing does. */
export function waitingList({ waiting }: Tracker): Markup | null {
  if (waiting.length === 0) return null;
  return html`<section class="waiting">
<h2>Waiting to be graded</h2>
<ul>
${waiting.map(
  ({ name, about, form, day }) =>
    html`<li><bdi>${name}</bdi>: ${about}${form === null ? null : `, form ${form}`}${day === null ? null : html` <span class="quiet">since ${day}</span>`}</li>
`,
)}
</ul>
</section>`;
}

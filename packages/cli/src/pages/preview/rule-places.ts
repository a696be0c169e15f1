import type { Statement } from '@openmastery/core/description';
import { html, type Markup } from '../shell/markup.js';
import type { PreviewSource } from './preview-source.js';

/** For who looks after the unit: every rule of the page with the line of the file that says it. Not printed. */
export function rulePlaces({ description, say, placeOf, text }: PreviewSource): Markup | null {
  const { time, order, late, grade, usual, skills, sets } = description;
  const all: readonly Statement[] = [
    ...order,
    ...sets.flatMap((set) => set.order),
    ...usual.mastery,
    ...usual.practice,
    ...usual.again,
    ...skills.flatMap(({ apart }) => [...apart.mastery, ...apart.practice, ...apart.again]),
    ...grade,
    ...time,
    ...late,
  ];
  const rows = all.flatMap((statement) => {
    const place = placeOf(statement.path);
    return place === null ? [] : [{ at: `${place.file}:${place.line}`, rule: say(statement) }];
  });
  if (rows.length === 0) return null;
  const seen = new Set<string>();
  return html`<details class="places"><summary>${text.places}</summary>
<p class="quiet">${text.placesNote}</p>
<dl>${rows.map(({ at, rule }) => {
    if (seen.has(`${at} ${rule}`)) return null;
    seen.add(`${at} ${rule}`);
    return html`<dt>${at}</dt><dd>${rule}</dd>
`;
  })}</dl></details>`;
}

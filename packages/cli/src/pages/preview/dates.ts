import { skillsOf } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import type { PreviewSource } from './preview-source.js';
import { sentences } from './rules.js';

interface Dated {
  readonly date: string;
  readonly what: string;
  readonly strong: boolean;
}

/** The time of a unit: its window, its plan day by day, and what holds after the end. */
export function dates(source: PreviewSource): Markup {
  const { text, description, unit, formats } = source;
  const titles = new Map(skillsOf(unit).map(({ skill }) => [skill.id, skill.title]));
  const rows: Dated[] = description.skills.flatMap(({ skill, planned }) =>
    planned?.code === 'planned'
      ? [{ date: planned.data.due, what: titles.get(skill) ?? skill, strong: false }]
      : [],
  );
  for (const { title, date } of unit.summatives)
    if (date !== undefined) rows.push({ date, what: title, strong: true });
  if (unit.window.closes !== undefined && rows.length > 0)
    rows.push({ date: unit.window.closes.slice(0, 10), what: text.end, strong: true });
  rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return html`<section><h2>${text.dates}</h2>
${sentences([...description.time, ...description.late], source)}
${
  rows.length === 0
    ? null
    : html`<table class="dates"><thead><tr><th scope="col">${text.date}</th><th scope="col">${text.what}</th></tr></thead>
<tbody>${rows.map(
        ({
          date,
          what,
          strong,
        }) => html`<tr><td>${formats.dayAndMonth(date)}</td><td>${strong ? html`<b>${what}</b>` : what}</td></tr>
`,
      )}</tbody></table>`
}</section>`;
}

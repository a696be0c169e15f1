import type { Rubric } from '@openmastery/core';
import type { Statement } from '@openmastery/core/description';
import { html, type Markup } from '../shell/markup.js';
import type { PreviewSource } from './preview-source.js';

/** Statements as a list of sentences; nothing where there are none. */
export function sentences(statements: readonly Statement[], { say }: PreviewSource): Markup | null {
  if (statements.length === 0) return null;
  return html`<ul class="rules">
${statements.map(
  (each) => html`<li>${say(each)}</li>
`,
)}</ul>`;
}

/** What counts as mastery, what comes before the check and how to try again, as it is for most skills. */
export function usualRules(source: PreviewSource): Markup {
  const { text, description } = source;
  const { mastery, practice, again } = description.usual;
  const part = (title: string, statements: readonly Statement[]) =>
    statements.length === 0
      ? null
      : html`<section><h2>${title}</h2>${sentences(statements, source)}</section>
`;
  return html`${part(text.mastery, mastery)}${levelTables(source)}<div class="pair">
${part(text.practice, practice)}${part(text.again, again)}</div>`;
}

/** The rubrics whose levels are described, each as a table: a row for each criterion. */
function levelTables({ unit, text, description }: PreviewSource): Markup | null {
  const rubrics = new Map<string, Rubric>();
  const skills = new Set(description.skills.map(({ skill }) => skill));
  const visit = (entries: typeof unit.skills): void => {
    for (const entry of entries) {
      if ('skills' in entry) visit(entry.skills);
      else if (skills.has(entry.id) && entry.check.measure.type === 'rubric') {
        const { rubric } = entry.check.measure;
        rubrics.set(JSON.stringify(rubric), rubric);
      }
    }
  };
  visit(unit.skills);
  const described = [...rubrics.values()].filter(({ criteria }) =>
    criteria.some(({ descriptors }) => descriptors.length > 0),
  );
  if (described.length === 0) return null;
  return html`<section><h3>${text.levels}</h3>
${described.map(({ levels, criteria }) => {
  const shown = levels.filter(({ name }) =>
    criteria.some(({ descriptors }) => descriptors.some(({ level }) => level === name)),
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${text.levels}"><table>
<thead><tr><th scope="col">${text.criterion}</th>${shown.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${criteria.map(
    ({ title, descriptors }) => html`<tr><th scope="row">${title}</th>${shown.map(
      ({ name }) => html`<td>${descriptors.find(({ level }) => level === name)?.text ?? '–'}</td>`,
    )}</tr>
`,
  )}</tbody></table></div>`;
})}</section>
`;
}

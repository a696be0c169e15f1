import { html, type Markup } from '../shell/markup.js';
import { STATUS_CODES } from '../shell/status-code.js';
import type { Tracker } from './tracker.js';
import type { ReportWords } from './words-english.js';

/** Sorting and filtering; hidden until the script that does it has taken hold. */
export function controls(tracker: Tracker, { controls: says }: ReportWords): Markup {
  const groups = [...new Set(tracker.rows.flatMap(({ group }) => group ?? []))];
  const skills = tracker.columns.map(
    ({ id, title }, at) => html`<option value="${at}">${title === id ? id : `${id}: ${title}`}</option>`,
  );
  const sorts = [
    ['', says.classList],
    ['name', says.name],
    ...(groups.length > 0 ? [['group', says.group]] : []),
    ['mastered', says.mastered],
    ...(tracker.public ? [] : [['grade', says.grade]]),
  ];
  return html`<form class="controls" hidden aria-label="${says.label}" data-shown="${says.shown}" data-sorted="${says.sortedBy}" data-sheet="${says.printSheet}">
<label>${says.sort} <select name="sort">${sorts.map(([value = '', word = '']) => html`<option value="${value}">${word}</option>`)}<optgroup label="${says.bySkill}">${skills}</optgroup></select></label>
<label class="check"><input type="checkbox" name="reverse">${says.reverse}</label>
${
  groups.length === 0
    ? null
    : html`<label>${says.groupLabel} <select name="group"><option value="">${says.allGroups}</option>${groups.map((group) => html`<option value="${group}">${group}</option>`)}</select></label>
`
}<label>${says.status} <select name="status"><option value="">${says.anyStatus}</option>${tracker.statuses.map(({ status, word }) => html`<option value="${STATUS_CODES[status]}">${word}</option>`)}</select></label>
<label>${says.skill} <select name="skill"><option value="">${says.anySkill}</option>${skills}</select></label>
<label>${says.find} <input type="search" name="find" autocomplete="off"></label>
<button type="reset">${says.showAll}</button>
${
  tracker.public || tracker.rows.length === 0
    ? null
    : html`<span class="push"><button type="button" name="class">${says.printClass}</button><button type="button" name="sheets">${says.printSheets}</button></span>
`
}<output class="quiet"></output>
</form>`;
}

import type { Course, Unit } from '@openmastery/core';
import { documentOf } from '../shell/document.js';
import { html } from '../shell/markup.js';
import { coursePage } from './course-page.js';
import { dates } from './dates.js';
import { gradeSection } from './grade-example.js';
import { type PreviewOptions, type PreviewSource, previewSource } from './preview-source.js';
import { rulePlaces } from './rule-places.js';
import { sentences, usualRules } from './rules.js';
import { skillList } from './skill-list.js';
import { skillMap } from './skill-map.js';
import { PREVIEW_STYLES } from './styles.js';

/**
 * What learners and families should know of a unit before it starts, as the text of one HTML file that asks for nothing:
 * the map of its skills, what counts as mastery, how to try again, and how the grade is made, with an example. Of a course:
 * its units, what waits for what, and how its grade is made.
 *
 * @example
 * ```ts
 * const unit = defineUnit({ id: 'u', title: 'Adding', skills: ['add'] });
 * previewPage(unit, { language: 'es' }).includes('<h2>Qué cuenta como dominio</h2>') // → true
 * ```
 */
export function previewPage(about: Unit | Course, options: PreviewOptions = {}): string {
  return 'units' in about ? coursePage(about, options) : unitPage(about, options);
}

function unitPage(unit: Unit, options: PreviewOptions): string {
  const source = previewSource(unit, options);
  const { text, words, description } = source;
  const ways =
    // Of retired skills nothing is told.
    description.skills.length === 0
      ? null
      : html`<section><h2>${text.way}</h2>
${sentences(description.order, source)}
${skillMap(source)}</section>
${usualRules(source)}
${skillList(source)}
`;
  return documentOf({
    kind: 'preview',
    language: words.language,
    title: `${unit.title}: ${text.tab}`,
    styles: [PREVIEW_STYLES],
    script: null,
    main: html`${heading(source)}
${ways}${gradeSection(source)}
${dates(source)}
${rulePlaces(source)}`,
    remark: text.remark,
  });
}

function heading({ unit, text, formats, description }: PreviewSource) {
  const { opens, closes } = unit.window;
  const days = [opens, closes].flatMap((day) => (day === undefined ? [] : formats.day(day)));
  return html`<header>
<h1>${unit.title}</h1>
${unit.description === undefined ? null : html`<p>${unit.description}</p>`}
<ul class="facts quiet">
<li>${formats.count(description.skills.length, text.skills)}</li>
${unit.summatives.map(({ title }) => html`<li>${title}</li>`)}
${days.length === 0 ? null : html`<li>${days.join(' – ')}</li>`}
</ul>
</header>`;
}

import { type Course, resolveUnit, type Unit } from '@openmastery/core';
import { describeCourse, type Statement, statementSentence } from '@openmastery/core/description';
import { type Words, wordsOf } from '@openmastery/core/sentences';
import { documentOf } from '../shell/document.js';
import { formatsOf } from '../shell/formats.js';
import { html } from '../shell/markup.js';
import { drawMap } from './map/map-drawing.js';
import { layOutMap } from './map/map-layout.js';
import { type PreviewOptions, skillAnchor } from './preview-source.js';
import { PREVIEW_STYLES } from './styles.js';
import { PREVIEW_WORDS } from './words.js';

/** What learners and families should know of a course: its units, what waits for what, and how its grade is made. */
export function coursePage(course: Course, { language = 'en' }: PreviewOptions): string {
  const own = wordsOf(course, { language });
  const ids = new Set(course.units.map(({ id }) => id));
  // Of skills this page gives the titles alone: an id that a unit has means the unit.
  const words: Words = { ...own, titleOf: (id) => (ids.has(id) ? own.unitOf(id) : own.titleOf(id)) };
  const text = PREVIEW_WORDS[language];
  const formats = formatsOf(language);
  const { units, grade } = describeCourse(course);
  const say = (statement: Statement) => statementSentence(statement, words);
  const asUnit = unitsAsSkills(course);
  const map = (columns: number, width: number) =>
    drawMap(layOutMap(asUnit, { columns, width, noteOf: () => '' }), {
      hrefOf: ({ number }) => `#${skillAnchor(number)}`,
      labelOf: ({ number, skill }) => {
        const opens = units[number - 1]?.opens;
        return `${number}. ${skill.title}. ${opens === undefined ? '' : say(opens)}`;
      },
      tierOf: () => null,
    });
  return documentOf({
    kind: 'preview',
    language,
    title: `${course.title}: ${text.tab}`,
    styles: [PREVIEW_STYLES],
    script: null,
    main: html`<header>
<h1>${course.title}</h1>
<ul class="facts quiet"><li>${formats.count(course.units.length, text.units)}</li>${course.summatives.map(({ title }) => html`<li>${title}</li>`)}</ul>
</header>
<section><h2>${text.waits}</h2>
<nav class="map" aria-label="${text.waits}"><div class="wide">${map(3, 720)}</div><div class="narrow">${map(1, 326)}</div></nav>
${course.units.map((unit, at) => {
  const told = units[at];
  const skills = describedSkills(unit);
  return html`<article class="one" id="${skillAnchor(at + 1)}" tabindex="-1">
<h3><span class="quiet">${at + 1}</span> <bdi>${unit.title}</bdi></h3>
${unit.description === undefined ? null : html`<p>${unit.description}</p>`}
<p class="quiet">${told === undefined ? null : [told.opens, ...told.time].map(say).join(' ')}</p>
<ol class="rules">${skills.map((title) => html`<li>${title}</li>`)}</ol>
</article>
`;
})}</section>
<section><h2>${text.courseGrade}</h2>
<ul class="rules">${grade.map(
      (each) => html`<li>${say(each)}</li>
`,
    )}</ul>
${
  course.summatives.length === 0
    ? null
    : html`<table class="dates"><tbody>${course.summatives.map(
        ({
          title,
          date,
        }) => html`<tr><td>${date === undefined ? '–' : formats.day(date)}</td><td>${title}</td></tr>
`,
      )}</tbody></table>`
}</section>`,
    remark: text.courseRemark,
  });
}

function describedSkills(unit: Unit): readonly string[] {
  const titles = (entries: Unit['skills']): readonly string[] =>
    entries.flatMap((entry) =>
      'skills' in entry ? titles(entry.skills) : entry.retired ? [] : [entry.title],
    );
  return titles(unit.skills);
}

/** A course as a unit whose skills are its units, so that one map draws both. */
function unitsAsSkills({ id, title, units }: Course): Unit {
  const known = new Set(units.map((unit) => unit.id));
  return resolveUnit({
    openmastery: 'unit/1',
    id,
    title,
    order: 'any',
    skills: units.map((unit) => ({
      id: unit.id,
      title: unit.title,
      after: unit.after.filter((first) => known.has(first)),
    })),
  }).unit;
}

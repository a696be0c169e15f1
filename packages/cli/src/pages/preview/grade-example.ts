import type { LearnerGrade, Reason } from '@openmastery/core';
import { workExample } from '@openmastery/core/description';
import { sentence } from '@openmastery/core/sentences';
import { skillsOf } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import { exampleTable, pointsOf, titleOf } from './example-table.js';
import type { PreviewSource } from './preview-source.js';
import { sentences } from './rules.js';

/** How the grade is made: its rules, and an example that the engine works out. */
export function gradeSection(source: PreviewSource): Markup {
  const { text, description } = source;
  const isGraded = description.grade.some(({ code }) => code !== 'nothing-graded');
  return html`<section><h2>${text.graded}</h2>
${sentences(description.grade, source)}
${isGraded ? example(source) : null}</section>`;
}

function example(source: PreviewSource): Markup | null {
  const { text, unit, words } = source;
  const worked = workExample(unit);
  const { grade, progress, retake } = worked;
  if (worked.events.length === 0) return null;
  const skills = skillsOf(unit).filter(({ skill }) => !skill.retired);
  const mastered = skills.filter(({ skill }) => progress.skills[skill.id]?.via != null).length;
  const titled = (id: string | null) => (id === null ? null : words.titleOf(id));
  const summatives = grade.columns.flatMap((column) =>
    column.kind === 'summative' && column.status === 'counted'
      ? [`${titleOf(column, source)}: ${pointsOf([column], source)}`]
      : [],
  );
  const story = text.story({
    mastered,
    of: skills.length,
    retried: titled(worked.retried),
    open: titled(worked.open),
    summatives,
  });
  const after = retake?.grade;
  const told = grade.because.filter(isTold);
  return html`<div class="example"><h3>${text.example}</h3>
<p>${story}</p>
${exampleTable(source, worked, skills)}
${
  told.length === 0
    ? null
    : html`<ul class="rules">${told.map(
        (reason) => html`<li>${sentence(reason, words)}</li>
`,
      )}</ul>`
}
<p class="makes">${text.makes} <b>${gradeText(grade, source)}</b></p>
${
  after === undefined || worked.open === null
    ? null
    : html`<p class="makes">${text.retake(words.titleOf(worked.open))} <b>${gradeText(after, source)}</b></p>`
}</div>`;
}

/** What is said of the scheme stands above, and that the lowest letter begins at 0 goes without saying. */
function isTold(reason: Reason): boolean {
  return reason.code !== 'scheme' && !(reason.code === 'letter' && reason.data.from.exact === '0');
}

function gradeText({ percent, letter }: LearnerGrade, { formats }: PreviewSource): string {
  return (
    [letter, percent === null ? null : formats.percent(percent)]
      .filter((each) => each !== null)
      .join(' · ') || '–'
  );
}

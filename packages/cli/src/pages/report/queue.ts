import type { Waiting } from '@openmastery/core';
import { html, type Markup } from '../shell/markup.js';
import { gradeAnchor, skillAnchor } from './anchors.js';
import { toSheet } from './links.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** What waits to be graded and since when, oldest first. */
export function queueSection(waiting: readonly Waiting[], source: ReportSource): Markup {
  const { sections, queue: says } = REPORT_WORDS[source.words.language];
  return html`<section id="queue">
<h2>${sections.queue}</h2>
${
  waiting.length === 0
    ? html`<p class="quiet">${says.nothing}</p>`
    : html`<table class="list">
<thead><tr><th scope="col">${says.learner}</th><th scope="col">${says.what}</th><th scope="col">${says.since}</th></tr></thead>
<tbody>
${waiting.map((one) => row(one, source))}</tbody>
</table>`
}
</section>`;
}

function row({ learner, kind, about, form, since }: Waiting, source: ReportSource): Markup {
  const { words, formats, dayOf, progress, skills } = source;
  const { queue: says, form: formed } = REPORT_WORDS[words.language];
  const number = source.numberOf(learner);
  const skill = skills.findIndex((one) => one.skill.id === about);
  const anchor = kind === 'summative' || skill < 0 ? gradeAnchor(number) : skillAnchor(number, skill);
  const day = since === null ? null : dayOf(since);
  const when =
    day === null
      ? html`${says.undated}`
      : html`${formats.dayAndMonth(day)} <span class="quiet">${formats.ago(day, dayOf(progress.at))}</span>`;
  return html`<tr><th scope="row">${toSheet(source, anchor, source.nameOf(learner))}</th><td>${words.titleOf(about)}${form === null ? null : `, ${formed(form)}`}</td><td>${when}</td></tr>
`;
}

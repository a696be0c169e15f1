import { sentence } from '@openmastery/core/sentences';
import type { AgainstPolicy } from '../../against-policy.js';
import { html, type Markup } from '../shell/markup.js';
import { skillAnchor } from './anchors.js';
import { toSheet } from './links.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** So many are listed; `openmastery class` lists all. */
const MOST = 20;

/** Which attempts were started against the rules, the newest first, and which rule that was. Sheets do not tell it. */
export function againstSection(taken: readonly AgainstPolicy[], source: ReportSource): Markup {
  const { sections, queue, against: says } = REPORT_WORDS[source.words.language];
  const more = Math.max(0, taken.length - MOST);
  return html`<section id="against">
<h2>${sections.against}</h2>
<table class="list">
<thead><tr><th scope="col">${queue.learner}</th><th scope="col">${queue.what}</th><th scope="col">${says.rule}</th></tr></thead>
<tbody>
${taken.slice(0, MOST).map((one) => row(one, source))}</tbody>
</table>${
    more === 0
      ? null
      : html`
<p class="quiet">${says.more(source.formats.number(more))}</p>`
  }
</section>`;
}

function row({ learner, skill, attempt: { form, at }, reason }: AgainstPolicy, source: ReportSource): Markup {
  const { words, formats, dayOf, skills } = source;
  const { queue, form: formed } = REPORT_WORDS[words.language];
  const number = source.numberOf(learner);
  const anchor = skillAnchor(
    number,
    skills.findIndex((one) => one.skill.id === skill),
  );
  const day = at === null ? queue.undated : formats.dayAndMonth(dayOf(at));
  return html`<tr><th scope="row">${toSheet(source, anchor, source.nameOf(learner))}</th><td>${words.titleOf(skill)}${form === null ? null : `, ${formed(form)}`} <span class="quiet">${day}</span></td><td>${sentence(reason, words)}</td></tr>
`;
}

import type { Grade } from '@openmastery/core';
import { html, type Markup, raw } from '../shell/markup.js';
import { gradeAnchor } from './anchors.js';
import { comparison } from './comparison.js';
import { type Band, distribution } from './distribution.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** How the grades of a class are spread, and beside it, where two are compared, the traditional gradebook. */
export function gradesSection(mastery: Grade, source: ReportSource): Markup {
  const { sections, grades: says } = REPORT_WORDS[source.words.language];
  const { traditional } = source;
  const books = traditional === null ? [mastery] : [mastery, traditional];
  const bands = distribution(books, source);
  const most = Math.max(1, ...bands.flatMap(({ learners }) => learners.map((one) => one.length)));
  const heads = traditional === null ? [says.learners] : [says.mastery, says.traditional];
  return html`<section id="grades">
<h2>${sections.grades}</h2>
<table class="list spread">
<caption class="unseen">${says.caption}</caption>
<thead><tr><th scope="col">${says.band}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${bands.map((band) => bandRow(band, most, source))}</tbody>
</table>
${traditional === null ? null : comparison(mastery, traditional, source)}
</section>`;
}

function bandRow({ label, learners }: Band, most: number, source: ReportSource): Markup {
  return html`<tr><th scope="row">${label}</th>${learners.map(
    (own, book) =>
      html`<td>${bar(own.length / most, book)}<b>${own.length}</b>${learners.length > 1 || own.length === 0 ? null : html` <span class="names">${named(own, source)}</span>`}</td>`,
  )}</tr>
`;
}

// The bars of the other gradebook are striped, so that they differ without colour.
function bar(share: number, book: number): Markup {
  const fill = book === 0 ? raw('') : raw(' fill="url(#stripes)"');
  return html`<svg class="book" width="100%" height="16" aria-hidden="true"><rect${fill} width="${Math.round(share * 1000) / 10}%" height="16" rx="3"/></svg>`;
}

function named(learners: readonly string[], source: ReportSource): readonly Markup[] {
  return learners.map(
    (learner, at) =>
      html`${at === 0 ? '' : ', '}<a href=#${gradeAnchor(source.numberOf(learner))}>${source.nameOf(learner)}</a>`,
  );
}

import { type LearnerPace, type Pace, pace } from '@openmastery/core';
import { paceSentence } from '@openmastery/core/sentences';
import { html, type Markup } from '../shell/markup.js';
import { sheetAnchor } from './anchors.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** A learner for whom something is planned, and how they stand against it. */
export interface Paced {
  readonly learner: string;
  readonly pace: LearnerPace;
}

/** The learners for whom something is planned, the one furthest behind first. */
export function pacedLearners({ unit, progress, classmates }: ReportSource): readonly Paced[] {
  const { learners }: Pace = pace(unit, progress);
  return classmates
    .flatMap(({ learner }) => {
      const own = learners[learner];
      return own == null ? [] : [{ learner, pace: own }];
    })
    .sort((a, b) => a.pace.days - b.pace.days || a.pace.skills - b.pace.skills);
}

/** Who is behind and who is ahead, with bars in school days; those on pace in one line. */
export function paceSection(paced: readonly Paced[], source: ReportSource): Markup {
  const { sections, pace: says } = REPORT_WORDS[source.words.language];
  const onPace = paced.filter((one) => one.pace.pace === 'onPace');
  const away = paced.filter((one) => one.pace.pace !== 'onPace');
  const days = away.map((one) => one.pace.days);
  const scale = { behind: 0 - Math.min(0, ...days), ahead: Math.max(0, ...days) };
  return html`<section id="pace">
<h2>${sections.pace}</h2>
${
  away.length === 0
    ? null
    : html`<table class="list">
<thead><tr><th scope="col">${says.learner}</th><th scope="col" class="unseen">${says.scale}</th><th scope="col">${says.pace}</th></tr></thead>
<tbody>
${away.map((one) => row(one, scale, source))}</tbody>
</table>`
}
${onPace.length === 0 ? null : html`<p><b>${says.onPace}:</b> ${onPace.map(({ learner }, at) => html`${at === 0 ? '' : ', '}${linked(learner, source)}`)}</p>`}
</section>`;
}

/** The most school days that anybody is behind and ahead. */
interface Scale {
  readonly behind: number;
  readonly ahead: number;
}

function row({ learner, pace: own }: Paced, { behind, ahead }: Scale, source: ReportSource): Markup {
  const percent = (days: number) => `${Math.round((1000 * days) / (behind + ahead)) / 10}%`;
  const zero = percent(behind);
  const from = own.days < 0 ? percent(behind + own.days) : zero;
  return html`<tr><th scope="row">${linked(learner, source)}</th><td class="away" aria-hidden="true"><svg width="100%" height="14"><rect class="${own.pace}" x="${from}" y="2" width="${percent(Math.abs(own.days))}" height="10"/><line x1="${zero}" x2="${zero}" y1="0" y2="14"/></svg></td><td>${paceSentence(own, source.words)}</td></tr>
`;
}

function linked(learner: string, source: ReportSource): Markup {
  return html`<a href="#${sheetAnchor(source.numberOf(learner))}" dir="auto">${source.nameOf(learner)}</a>`;
}

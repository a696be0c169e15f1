import { type LearnerPace, type Pace, pace } from '@openmastery/core';
import { paceSentence } from '@openmastery/core/sentences';
import { betweenNames } from '../../names.js';
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

/** Who is behind and who is ahead, with bars in school days; whoever stands the same stands together. */
export function paceSection(paced: readonly Paced[], source: ReportSource): Markup {
  const { sections, pace: says } = REPORT_WORDS[source.words.language];
  const alike = new Map<string, Paced[]>();
  for (const one of paced) {
    const key = `${one.pace.days} ${one.pace.skills}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const days = paced.map((one) => one.pace.days);
  const scale = { behind: 0 - Math.min(0, ...days), ahead: Math.max(0, ...days) };
  return html`<section id="pace">
<h2>${sections.pace}</h2>
<table class="list">
<thead><tr><th scope="col">${says.pace}</th><td></td><th scope="col">${says.learners}</th></tr></thead>
<tbody>
${[...alike.values()].map((group) => row(group, scale, source))}</tbody>
</table>
</section>`;
}

/** The most school days that anybody is behind and ahead. */
interface Scale {
  readonly behind: number;
  readonly ahead: number;
}

function row(group: readonly Paced[], scale: Scale, source: ReportSource): Markup | null {
  const [first] = group;
  if (first === undefined) return null;
  const between = betweenNames(group.map(({ learner }) => source.nameOf(learner)));
  const names = group.map(
    ({ learner }, at) =>
      html`${at === 0 ? '' : between}<a href="#${sheetAnchor(source.numberOf(learner))}">${source.nameOf(learner)}</a>`,
  );
  return html`<tr><th scope="row">${paceSentence(first.pace, source.words)}</th><td class="away" aria-hidden="true">${bar(first.pace, scale)}</td><td>${names}</td></tr>
`;
}

function bar({ pace: standing, days }: LearnerPace, { behind, ahead }: Scale): Markup {
  const percent = (part: number) => `${Math.round((1000 * part) / Math.max(1, behind + ahead)) / 10}%`;
  const zero = percent(behind);
  return html`<svg width="100%" height="14"><rect class="${standing}" x="${percent(behind + Math.min(0, days))}" y="2" width="${percent(Math.abs(days))}" height="10"/><line x1="${zero}" x2="${zero}" y1="0" y2="14"/></svg>`;
}

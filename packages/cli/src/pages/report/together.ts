import { groups, type SkillGroup } from '@openmastery/core';
import { betweenNames, byName } from '../../names.js';
import { helpersFor, isUnderWay } from '../../who-could-help.js';
import { html, type Markup } from '../shell/markup.js';
import { groupAnchor, skillAnchor } from './anchors.js';
import { toSheet } from './links.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

/** The skills that somebody is in the middle of, each with whom it holds, who is ready, who is stuck and who could help. */
export function groupsShown(source: ReportSource): readonly SkillGroup[] {
  return groups(source.unit, source.progress)
    .map((group) => (source.public ? publicly(group, source) : group))
    .filter(isUnderWay);
}

/** Who can be brought together for each of these skills. */
export function togetherSection(shown: readonly SkillGroup[], source: ReportSource): Markup {
  const { skills, words } = source;
  const { sections, together: says } = REPORT_WORDS[words.language];
  const numbers = new Map(skills.map(({ skill }, at) => [skill.id, at]));
  return html`<section id="together">
<h2>${sections.together}</h2>
${
  shown.length === 0
    ? html`<p class="quiet">${says.nobody}</p>`
    : html`<div class="blocks">
${shown.map((group) => block(group, numbers.get(group.skill) ?? 0, source))}</div>`
}
</section>`;
}

function block(group: SkillGroup, number: number, source: ReportSource): Markup {
  const says = REPORT_WORDS[source.words.language].together;
  const { at, ready, stuck } = group;
  const inOrder = (learners: readonly string[]) => byName(learners, source.nameOf, source.formats.locale);
  const helpers = helpersFor(group, inOrder);
  const line = (term: string, learners: readonly string[], end: string | null = null) =>
    learners.length === 0
      ? null
      : html`<dt>${term}</dt><dd>${named(inOrder(learners), number, source)}${end === null ? null : html` <span class="quiet">${end}</span>`}</dd>
`;
  return html`<div><h3 id="${groupAnchor(number)}">${source.words.titleOf(group.skill)}</h3>
<dl>
${line(says.at, at)}${line(says.ready, ready)}${line(says.stuck, stuck)}${line(
  says.canHelp,
  helpers.named,
  helpers.more > 0 ? says.more(source.formats.number(helpers.more)) : null,
)}</dl></div>
`;
}

// Nobody is named for what went wrong; and how it was mastered may tell of a score.
function publicly(group: SkillGroup, { progress }: ReportSource): SkillGroup {
  const mastered = Object.entries(progress.learners).flatMap(([learner, { skills }]) =>
    skills[group.skill]?.status === 'mastered' ? [learner] : [],
  );
  return { ...group, stuck: [], canHelp: mastered };
}

function named(learners: readonly string[], skill: number, source: ReportSource): readonly Markup[] {
  const between = betweenNames(learners.map(source.nameOf));
  return learners.map(
    (learner, at) =>
      html`${at === 0 ? '' : between}${toSheet(source, skillAnchor(source.numberOf(learner), skill), source.nameOf(learner))}`,
  );
}

import type { Skill } from '@openmastery/core';
import type { SkillDescription } from '@openmastery/core/description';
import { skillsOf } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import { type PreviewSource, skillAnchor } from './preview-source.js';
import { sentences } from './rules.js';

/** Every skill: when it opens, until when it is planned, what is special about it, and what to learn from. */
export function skillList(source: PreviewSource): Markup {
  const { unit, text, description } = source;
  const described = new Map(description.skills.map((each) => [each.skill, each]));
  const setsSaid = new Map(description.sets.map(({ set, order }) => [set, order]));
  let number = 0;
  let around = '';
  const tiers = new Set(skillsOf(unit).flatMap(({ skill }) => (skill.retired ? [] : [skill.tier])));
  return html`<section><h2>${text.each}</h2>
${skillsOf(unit).map(({ skill, sets }) => {
  const own = described.get(skill.id);
  if (own === undefined) return null;
  number += 1;
  const heading = sets.join(' › ');
  const changes = heading !== around;
  around = heading;
  return html`${changes && heading !== '' ? html`<h3 class="set">${heading}</h3>${sentences(setsSaid.get(setAround(source, skill.id)) ?? [], source)}` : null}${changes && heading === '' ? html`<hr>` : null}${one(source, skill, own, number, { tiered: tiers.size > 1, inSet: heading !== '' })}`;
})}</section>`;
}

/** The innermost set around a skill. */
function setAround({ unit }: PreviewSource, id: string): string {
  const find = (entries: typeof unit.skills, around: string): string | null => {
    for (const entry of entries) {
      const found = 'skills' in entry ? find(entry.skills, entry.id) : entry.id === id ? around : null;
      if (found !== null) return found;
    }
    return null;
  };
  return find(unit.skills, '') ?? '';
}

function one(
  source: PreviewSource,
  skill: Skill,
  { opens, planned, apart }: SkillDescription,
  number: number,
  { tiered, inSet }: { readonly tiered: boolean; readonly inSet: boolean },
): Markup {
  const { say, text, words } = source;
  const special = [...apart.mastery, ...apart.practice, ...apart.again];
  const title = html`<span class="quiet">${number}</span> <bdi>${skill.title}</bdi>`;
  return html`<article class="one" id="${skillAnchor(number)}" tabindex="-1">
${inSet ? html`<h4 class="title">${title}</h4>` : html`<h3 class="title">${title}</h3>`}
<p class="quiet">${tiered ? html`<b>${headed(words.titleOf(skill.tier))}.</b> ` : null}${say(opens)}${planned === null ? null : ` ${say(planned)}`}</p>
${special.length === 0 ? null : html`<p class="here">${text.here}</p>${sentences(special, source)}`}${links(skill, source)}</article>
`;
}

function links({ materials, practice, check, standards }: Skill, { text }: PreviewSource): Markup {
  const tasks = (practice?.tasks ?? []).filter(({ link }) => link !== undefined);
  const part = (label: string, all: readonly { readonly title: string; readonly link?: string }[]) =>
    all.length === 0
      ? null
      : html`<p class="links">${label} ${all.map(({ title, link }, at) => html`${at === 0 ? null : ' · '}${linked(title, link)}`)}</p>
`;
  return html`${part(text.materials, materials)}${part(text.tasks, tasks)}${
    check.link === undefined
      ? null
      : html`<p class="links check">${linked(text.check, check.link)}</p>
`
  }${
    standards.length === 0
      ? null
      : html`<p class="quiet small">${text.standards} ${standards.join(', ')}</p>
`
  }`;
}

/** A link where it leads to a page, and not to something that would run. */
function linked(title: string, link: string | undefined): Markup {
  return link !== undefined && /^(https?:|mailto:|[^:]*$)/i.test(link.trim())
    ? html`<a href="${link.trim()}" rel="noreferrer">${title}</a>`
    : html`${title}`;
}

/** With a capital: what stands at the head of a sentence. */
function headed(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

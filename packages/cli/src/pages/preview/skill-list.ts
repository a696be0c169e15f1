import type { Entry, Skill, Tier, Unit } from '@openmastery/core';
import type { SkillDescription } from '@openmastery/core/description';
import { skillsOf } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import { type PreviewSource, skillAnchor } from './preview-source.js';
import { sentences } from './rules.js';

/** Every skill: when it opens, until when it is planned, what is special about it, and what to learn from. */
export function skillList(source: PreviewSource): Markup {
  const { unit, text, description } = source;
  const skills = new Map(description.skills.map((each, at) => [each.skill, { ...each, number: at + 1 }]));
  const sets = new Map(description.sets.map(({ set, order }) => [set, order]));
  const tiered = tiersOf(unit).size > 1;
  const list = (entries: readonly Entry[], around: readonly string[]): readonly (Markup | null)[] =>
    entries.map((entry, at) => {
      if ('skills' in entry) {
        const order = sets.get(entry.id);
        const path = [...around, entry.title];
        return order === undefined
          ? null
          : html`<h3 class="set">${path.join(' › ')}</h3>${sentences(order, source)}${list(entry.skills, path)}`;
      }
      const own = skills.get(entry.id);
      const before = entries[at - 1];
      const ends = around.length === 0 && before !== undefined && 'skills' in before;
      return own === undefined
        ? null
        : html`${ends ? html`<hr>` : null}${one(source, entry, own, { tiered, inSet: around.length > 0 })}`;
    });
  return html`<section><h2>${text.each}</h2>
${list(unit.skills, [])}</section>`;
}

function tiersOf(unit: Unit): ReadonlySet<Tier> {
  return new Set(skillsOf(unit).flatMap(({ skill }) => (skill.retired ? [] : [skill.tier])));
}

function one(
  source: PreviewSource,
  skill: Skill,
  { opens, planned, apart, number }: SkillDescription & { readonly number: number },
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

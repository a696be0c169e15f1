import type { Tier } from '@openmastery/core';
import { requirementsOf } from '@openmastery/core/description';
import { html, type Markup } from '../shell/markup.js';
import { drawMap, type MapText } from './map/map-drawing.js';
import type { MapSet } from './map/map-graph.js';
import { layOutMap, type MapLayout } from './map/map-layout.js';
import { type PreviewSource, skillAnchor } from './preview-source.js';

const TIERS: readonly Tier[] = ['must', 'should', 'aspire'];

/** The skills of a unit as a picture: one for wide pages and paper, one for narrow pages. */
export function skillMap(source: PreviewSource): Markup {
  const { unit, text, description, words, say } = source;
  const requirements = new Map(requirementsOf(unit).map((each) => [each.set, each]));
  const noteOf = ({ set }: MapSet): string => {
    const { n = 0, of = [] } = requirements.get(set.id) ?? {};
    if (n < of.length) return text.anyOf(n, of.length);
    return set.order === 'any' && set.skills.length > 1 ? text.anyOrder : '';
  };
  const wide = layOutMap(unit, { columns: 3, width: 720, noteOf });
  const narrow = layOutMap(unit, { columns: 1, width: 326, noteOf });
  const used = TIERS.filter((tier) => wide.nodes.some(({ skill }) => skill.tier === tier));
  const tierOf = (tier: Tier): string | null => (used.length > 1 ? words.titleOf(tier) : null);
  const drawn: MapText = {
    hrefOf: ({ number }) => `#${skillAnchor(number)}`,
    labelOf: ({ number, skill }) => {
      const opens = description.skills.find((each) => each.skill === skill.id)?.opens;
      // What is to be seen comes first, and word for word.
      const seen = [number, tierOf(skill.tier), skill.title].filter((part) => part !== null);
      return `${seen.join('. ')}. ${opens === undefined ? '' : say(opens)}`;
    },
    tierOf,
  };
  return html`<nav class="map" aria-label="${text.map}">
${only('wide', wide, drawn)}${only('narrow', narrow, drawn)}</nav>
${used.length > 1 ? html`<p class="quiet shapes">${used.map((tier) => html`<span><svg width="26" height="16" aria-hidden="true"><rect class="${tier}" x="1" y="1" width="24" height="14" rx="${tier === 'should' ? 7 : 2}"/></svg>${words.titleOf(tier)}<span class="unseen"> (${text.shapes[tier]})</span></span> `)}</p>` : null}`;
}

function only(kind: string, layout: MapLayout, text: MapText): Markup {
  return html`<div class="${kind}">${drawMap(layout, text)}</div>
`;
}

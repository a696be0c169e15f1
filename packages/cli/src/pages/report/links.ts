import { html, type Markup, type Part } from '../shell/markup.js';
import type { ReportSource } from './source.js';

/**
 * Leads to a place on a learner's sheet, where the page has sheets: a page for the wall has none. What it leads from stays
 * an element of its own, with the class. There are hundreds of them, so the attributes, which are of our own making, have
 * no quotes.
 */
export function toSheet(
  { public: isPublic }: Pick<ReportSource, 'public'>,
  anchor: string,
  part: Part,
  code = '',
): Markup {
  const named = code === '' ? null : html` class=${code}`;
  return isPublic ? html`<span${named}>${part}</span>` : html`<a href=#${anchor}${named}>${part}</a>`;
}

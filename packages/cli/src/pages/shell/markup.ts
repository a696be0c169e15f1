/** HTML that is ready for a page: everything that came from outside has been escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text and numbers are escaped, markup stays, nothing is left out. */
export type Part = string | number | null | false | Markup | readonly Part[];

/**
 * Builds HTML; every part is escaped unless it is markup already.
 *
 * @example
 * ```ts
 * html`<b>${'<script>'}</b>`.markup // → '<b>&lt;script&gt;</b>'
 * ```
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = literals.map((literal, at) => literal + render(parts[at] ?? null)).join('');
  return { markup };
}

/** Text that is HTML, CSS or SVG by our own hand. */
export function raw(markup: string): Markup {
  return { markup };
}

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if (isMarkup(part)) return part.markup;
  return part.map(render).join('');
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'markup' in part;
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Direction marks are isolated by the styles of names; lone control characters are not text.
function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
      .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
  );
}

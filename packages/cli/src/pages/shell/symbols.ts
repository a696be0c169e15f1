import type { Status } from '@openmastery/core';
import { html, type Markup, raw } from './markup.js';
import { STATUS_CODES } from './status-code.js';

// Drawn on 20 × 20 in the current colour, each with an outline of its own, so that they differ without colour.
const DRAWINGS: { readonly [Key in Status]: string } = {
  mastered:
    '<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.8 10.4l2.9 2.9 5.5-6" class="ink"/>',
  notYet: '<circle cx="10" cy="10" r="8" class="line"/><path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor"/>',
  submitted:
    '<rect x="2" y="4" width="16" height="12" rx="2" class="line"/><path d="M2.8 5.6L10 11l7.2-5.4" class="line"/>',
  ready:
    '<path d="M5.5 3.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L6.7 2.5a.8.8 0 0 0-1.2.7z" fill="currentColor"/>',
  practicing:
    '<path d="M3 17l1-4L13.5 3.5a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2L7 16z" class="line"/><path d="M11.5 5.5l3 3" class="line"/>',
  open: '<circle cx="10" cy="10" r="8" class="line"/>',
  locked:
    '<rect x="4.5" y="9" width="11" height="8" rx="1.8" fill="currentColor"/><path d="M7 9V6.4a3 3 0 0 1 6 0V9" class="line"/>',
  excused: '<path d="M4 10h12" class="line"/>',
};

// What is told from a plain ground without colour.
const STRIPES =
  '<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1.5 0v6" class="stripe"/></pattern>';

/** The symbols of a page, drawn once and referred to from every cell. */
export function symbolSheet(): Markup {
  const symbols = (Object.keys(DRAWINGS) as Status[]).map(
    (status) =>
      html`<symbol id="${STATUS_CODES[status]}" viewBox="0 0 20 20">${raw(DRAWINGS[status])}</symbol>`,
  );
  return html`<svg width="0" height="0" class="defs" aria-hidden="true">${symbols}${raw(STRIPES)}</svg>`;
}

/** The symbol of a status; the word for it stands beside it, seen or for screen readers. */
export function symbol(status: Status): Markup {
  return html`<svg class="symbol" aria-hidden="true"><use href="#${STATUS_CODES[status]}"/></svg>`;
}

/** The same without a class of its own, where hundreds stand in one table. */
export function mark(status: Status): Markup {
  return html`<svg aria-hidden=true><use href=#${STATUS_CODES[status]} /></svg>`;
}

/** The same on the ground of its status. */
export function symbolTile(status: Status): Markup {
  const code = STATUS_CODES[status];
  return html`<svg class="symbol ${code}" aria-hidden=true><use href=#${code} /></svg>`;
}

/**
 * The colours of the page, by light and by dark. Every text on its ground, and every symbol on its tile, reaches
 * the contrast of WCAG AA (4.5 to 1 for text, 3 to 1 for symbols); a test computes it.
 */
export const PALETTE = {
  light: {
    ground: '#fbfaf7',
    sheet: '#ffffff',
    text: '#23262b',
    quiet: '#5c626b',
    rule: '#e4e2db',
    // of what can be pressed or chosen
    edge: '#8d8f8a',
    accent: '#0f6a55',
    mastered: '#0f6a55',
    'mastered-tile': '#d3ece2',
    submitted: '#2b5fa8',
    'submitted-tile': '#dde9f8',
    notYet: '#9a5a00',
    'notYet-tile': '#fbead0',
    ready: '#6a4bb0',
    'ready-tile': '#ece6f8',
    practicing: '#6a4bb0',
    'practicing-tile': '#f4f1fa',
    open: '#5c626b',
    'open-tile': '#f2f1ed',
    locked: '#7c8189',
    'locked-tile': '#ffffff',
    excused: '#6b7079',
    'excused-tile': '#ffffff',
  },
  dark: {
    ground: '#15171a',
    sheet: '#1c1f23',
    text: '#e8e6e1',
    quiet: '#a3a9b2',
    rule: '#31353b',
    edge: '#747a83',
    accent: '#7fd1b5',
    mastered: '#7fd1b5',
    'mastered-tile': '#1d3d34',
    submitted: '#94bdf2',
    'submitted-tile': '#213349',
    notYet: '#f0b968',
    'notYet-tile': '#3f3017',
    ready: '#c3aef0',
    'ready-tile': '#332b4a',
    practicing: '#c3aef0',
    'practicing-tile': '#26232f',
    open: '#a3a9b2',
    'open-tile': '#272a2f',
    locked: '#7d838c',
    'locked-tile': '#1c1f23',
    excused: '#8b919a',
    'excused-tile': '#1c1f23',
  },
} as const;

/** The palette as custom properties, dark where the reader's system is. Paper is always light. */
export function paletteStyles(): string {
  return `:root{color-scheme:light dark;${properties(PALETTE.light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(PALETTE.dark)}}}`;
}

function properties(colours: { readonly [name: string]: string }): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

import { paletteStyles } from './palette.js';
import { STATUS_CODES } from './status-code.js';

/** What takes a thing out of sight and leaves it to screen readers. */
export const UNSEEN =
  '{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

const BASE = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.45 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main,footer{max-width:84rem;margin:0 auto;padding:0 2rem}
main{padding-top:2.5rem}
main:focus{outline:none}
footer{padding-top:2.5rem;padding-bottom:3rem;font-size:.85rem}
h1{margin:0;font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;text-wrap:balance;overflow-wrap:anywhere}
h2{margin:2.25rem 0 .6rem;font-size:1.05rem;font-weight:650}
p{margin:.4rem 0}
p,li,dd{overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.quiet{color:var(--quiet)}
.unseen${UNSEEN}
.skip{position:absolute;left:1rem;top:-4rem;z-index:9;padding:.5rem .9rem;border-radius:8px;background:var(--sheet)}
.skip:focus{top:.6rem}
.defs{position:absolute}
.symbol{flex:none;width:1.2rem;height:1.2rem;vertical-align:-.25rem}
.line,.ink{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.ink{stroke:var(--mastered-tile)}
.stripe{stroke:var(--quiet);stroke-width:3}
@media screen and (max-width:1023px){main,footer{padding-left:1rem;padding-right:1rem}main{padding-top:1.5rem}}
@media screen and (max-width:719px){body{font-size:14px}h1{font-size:1.4rem}}
@media print{
html{font-size:11px}
body{background:none;font-size:8.5pt;line-height:1.3;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,footer{max-width:none;padding:0}
h1{font-size:14pt}
footer{margin-top:.6rem}
.skip{display:none}
}
`;

/** The styles that all pages share: colours, text, and the ground of each status. */
export function shellStyles(): string {
  return [paletteStyles(), BASE, tiles()].join('');
}

// By the name of the status, and by the code that stands for it in large tables.
function tiles(): string {
  return Object.entries(STATUS_CODES)
    .map(
      ([name, code]) =>
        `.${name},.${code}{background:var(--${name}-tile);color:var(--${name})}.bar .${name}{background:var(--${name})}`,
    )
    .join('\n');
}

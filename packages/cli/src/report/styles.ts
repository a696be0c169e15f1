import { PALETTE, paletteStyles } from './palette.js';

// Out of sight, and still read aloud.
const UNSEEN =
  '{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}';

const PAGE = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.45 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main{max-width:84rem;margin:0 auto;padding:2.5rem 2rem 3rem}
h1{margin:0;font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;text-wrap:balance}
h2{margin:2.25rem 0 .6rem;font-size:1.05rem;font-weight:650}
p{margin:.4rem 0}
.quiet{color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.9rem 0 1.4rem;padding:0;list-style:none}
.facts b{font-weight:650}
.unseen${UNSEEN}
.sheet{position:absolute}
.symbol{flex:none;width:1.2rem;height:1.2rem;vertical-align:-.25rem}
.line,.ink{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.ink{stroke:var(--mastered-tile)}
footer{margin-top:2.5rem;font-size:.85rem}
`;

const LEGEND = `
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.9rem}
.legend li{display:flex;align-items:center;gap:.5rem}
.legend .tile{width:2rem;height:1.6rem}
`;

const TABLE = `
.scroll{position:relative;border:1px solid var(--rule);border-radius:12px;background:var(--sheet)}
table{width:100%;border-collapse:separate;border-spacing:0}
caption{text-align:left}
th,td{padding:.2rem .3rem;border-bottom:1px solid var(--rule);text-align:left;font-weight:400;vertical-align:middle}
tbody tr:last-child>*{border-bottom:0}
tbody tr:last-child>:first-child{border-bottom-left-radius:12px}
thead th{position:sticky;top:0;z-index:2;padding:.85rem .4rem .7rem;background:var(--sheet);vertical-align:bottom;line-height:1.3}
thead tr:first-child th:first-child{border-top-left-radius:12px}
thead tr:first-child th:last-child{border-top-right-radius:12px}
thead .id{display:block;font-weight:650}
thead .title{display:block;font-size:.8rem;color:var(--quiet);text-wrap:balance}
thead .tier{display:inline-block;margin-bottom:.15rem;font-size:.75rem;color:var(--quiet);text-transform:lowercase}
tr>:first-child{position:sticky;left:0;z-index:1;padding-left:1.1rem;background:var(--sheet);white-space:nowrap}
tr>:last-child{padding-right:1.1rem}
thead tr>:first-child{z-index:3}
tbody th .group{display:block;margin-top:-.1rem;font-size:.78rem;color:var(--quiet)}
.skill{width:9rem}
td.skill{padding:.2rem}
.tile{display:flex;align-items:center;justify-content:center;gap:.4rem;height:2.1rem;border-radius:7px;font-size:.82rem;white-space:nowrap}
.number{padding-left:.9rem;text-align:right;white-space:nowrap}
th.number{vertical-align:bottom}
.letter{display:inline-block;min-width:1.4em;margin-left:.5rem;text-align:center;font-weight:650}
.next{padding-left:1.1rem;font-size:.88rem;line-height:1.3;text-wrap:pretty}
.class>*{white-space:nowrap;padding-top:.5rem;padding-bottom:.6rem;border-bottom:1px solid var(--rule);font-size:.82rem;color:var(--quiet)}
.bar{display:flex;gap:1px;height:6px;margin-bottom:.3rem;border-radius:3px;overflow:hidden}
.bar i{display:block;min-width:2px}
`;

// Below this width the table scrolls inside its own frame, so that both its edges stay in view.
const NARROW = `
@media screen and (max-width:1023px){
main{padding:1.5rem 1rem 2rem}
.scroll{max-height:92vh;overflow:auto;overscroll-behavior-x:contain}
.skill{width:auto;min-width:4.6rem}
.next{min-width:11rem}
thead .title${UNSEEN}
}
@media screen and (max-width:719px){
body{font-size:14px}
h1{font-size:1.4rem}
.skill{min-width:3.4rem}
.tile{flex-direction:column;gap:0;font-size:.68rem;line-height:1}
tr>:first-child{padding-left:.7rem}
thead .id{font-size:.8rem}
}
`;

// A class of thirty fits on one sheet, A4 or Letter.
const PRINT = `
@page{size:landscape;margin:9mm}
@media print{
html{font-size:11px}
body{background:none;font-size:8.5pt;line-height:1.3;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
h1{font-size:14pt}
.facts,.legend{margin:.3rem 0 .5rem}
.scroll{border:0;border-radius:0}
thead{display:table-header-group}
thead th{padding:.2rem .4rem}
thead th,tr>:first-child{position:static}
tbody th,tbody td,td.skill{padding-top:.08rem;padding-bottom:.08rem}
tbody th .group{display:inline;margin-left:.6em}
tr,.waiting li{break-inside:avoid}
.tile{height:1.3rem;border:1px solid var(--rule)}
.symbol{width:1rem;height:1rem}
.skill{width:auto}
.next{font-size:8pt;white-space:nowrap}
.waiting{columns:2}
.waiting h2{column-span:all;margin:.8rem 0 .2rem}
.waiting ul{margin:0}
footer{margin-top:.6rem}
}
`;

/** The one style sheet of a page. */
export function styles(): string {
  return [paletteStyles(), PAGE, LEGEND, TABLE, tiles(), NARROW, PRINT].join('').replace(/\n+/g, '\n');
}

function tiles(): string {
  const tiled = Object.keys(PALETTE.light).filter((name) => `${name}-tile` in PALETTE.light);
  return tiled
    .map(
      (name) =>
        `.${name}{background:var(--${name}-tile);color:var(--${name})}.bar .${name}{background:var(--${name})}`,
    )
    .join('\n');
}

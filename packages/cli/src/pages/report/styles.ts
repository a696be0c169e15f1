import { UNSEEN } from '../shell/styles.js';

const FACTS = `
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.9rem 0 1.4rem;padding:0;list-style:none}
.facts b{font-weight:650}
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
thead .id,thead .title,tr>:first-child{overflow-wrap:anywhere}
thead .id{display:block;font-weight:650}
thead .title{display:block;font-size:.8rem;color:var(--quiet);text-wrap:balance}
thead .tier{display:inline-block;margin-bottom:.15rem;font-size:.75rem;color:var(--quiet);text-transform:lowercase}
tr>:first-child{position:sticky;left:0;z-index:1;padding-left:1.1rem;background:var(--sheet);min-width:8rem;max-width:16rem}
tr>:last-child{padding-right:1.1rem}
thead tr>:first-child{z-index:3}
tbody th .group{display:block;margin-top:-.1rem;font-size:.78rem;color:var(--quiet)}
.skill{width:9rem;min-width:4.6rem}
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
.scroll{max-height:92vh;overflow:auto;overscroll-behavior-x:contain}
.skill{width:auto}
.next{min-width:11rem}
thead .title${UNSEEN}
}
@media screen and (max-width:719px){
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
.skill{width:auto;min-width:0}
tr>:first-child{min-width:7rem}
.next{font-size:8pt}
.waiting{columns:2}
.waiting h2{column-span:all;margin:.8rem 0 .2rem}
.waiting ul{margin:0}
}
`;

/** The styles of the class page. */
export const REPORT_STYLES = [FACTS, LEGEND, TABLE, NARROW, PRINT].join('');

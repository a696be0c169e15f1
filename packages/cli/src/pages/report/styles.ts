import { STATUS_CODES } from '../shell/status-code.js';
import { UNSEEN } from '../shell/styles.js';

const TILE = `:is(${Object.values(STATUS_CODES)
  .map((code) => `.${code}`)
  .join()})`;

const HEAD = `
main,footer{max-width:96rem}
.facts,.report nav ul,.legend,.told{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.9rem 0;padding:0;list-style:none}
.facts a{text-decoration:none}
.facts a:hover{text-decoration:underline}
.facts b{font-weight:650}
.report nav a{display:inline-block;padding:.15rem 0;color:var(--accent)}
.report section{scroll-margin-top:1rem}
.report a,.report th>span{unicode-bidi:plaintext}
`;

const CONTROLS = `
.controls{display:flex;flex-wrap:wrap;align-items:end;gap:.6rem 1rem;margin:.6rem 0 1rem;font-size:.85rem}
.controls[hidden]{display:none}
.controls label{display:flex;flex-direction:column;gap:.15rem;color:var(--quiet)}
.controls .check{flex-direction:row;align-items:center;gap:.4rem;height:2rem}
.controls select,.controls [type=search],button{height:2rem;padding:0 .6rem;border:1px solid var(--edge);border-radius:7px;background:var(--sheet);color:var(--text);font:inherit;max-width:14rem}
button{max-width:none;white-space:nowrap}
.controls [type=checkbox]{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
button{cursor:pointer}
button:hover{border-color:var(--quiet)}
.controls output{flex-basis:100%}
.controls .push{display:flex;gap:.6rem;margin-left:auto}
`;

const LEGEND = `
.legend{gap:.35rem 1.25rem;margin:0 0 .9rem;font-size:.9rem}
.legend li{display:flex;align-items:center;gap:.5rem}
.legend li>span{display:flex;align-items:center;justify-content:center;width:2rem;height:1.6rem;border-radius:7px}
`;

const TABLE = `
.scroll{position:relative;border:1px solid var(--rule);border-radius:12px;background:var(--sheet)}
.wide{max-height:92vh;overflow:auto;overscroll-behavior-x:contain}
table{border-collapse:separate;border-spacing:0}
caption{text-align:left}
th,td{padding:.2rem .3rem;border-bottom:1px solid var(--rule);text-align:left;font-weight:400;vertical-align:middle}
.tracker{width:100%}
.tracker tbody tr:last-child>*{border-bottom:0}
.tracker tbody tr:last-child>:first-child{border-bottom-left-radius:12px}
.tracker thead{position:sticky;top:0;z-index:2}
.tracker thead th,.tracker thead td{background:var(--sheet)}
.tracker thead th{padding:.85rem .4rem .7rem;vertical-align:bottom;line-height:1.3}
.tracker thead tr:first-child>:first-child{border-top-left-radius:12px}
.tracker thead tr:first-child>:last-child{border-top-right-radius:12px}
.tracker .sets>*{padding:.7rem .4rem 0;border:0;font-size:.8rem;color:var(--quiet)}
.tracker .sets span{display:block;padding-bottom:.3rem;border-bottom:2px solid var(--rule)}
.id{font-weight:650}
.id button{height:auto;min-height:1.6rem;padding:0;border:0;background:none;font-weight:650;text-align:inherit;color:inherit}
.id button:hover{text-decoration:underline}
[aria-sort] .id button::after,[aria-sort].learner::after,[aria-sort].grade::after{content:" ↑"}
[aria-sort=descending] .id button::after,[aria-sort=descending].learner::after,[aria-sort=descending].grade::after{content:" ↓"}
.id,.title{overflow-wrap:anywhere}
.title{display:block;font-size:.8rem;color:var(--quiet);text-wrap:balance}
.tracker tr>:first-child{position:sticky;left:0;z-index:1;padding-left:1.1rem;background:var(--sheet);min-width:9rem;max-width:16rem;overflow-wrap:anywhere}
.tracker tr>:last-child{padding-right:1.1rem}
.tracker thead tr>:first-child{z-index:3}
.tracker th a{text-decoration:none}
.tracker a:hover{text-decoration:underline}
.group{display:block;margin-top:-.1rem;font-size:.78rem;color:var(--quiet)}
.few .skill{width:9rem;min-width:4.6rem}
.tracker tbody td>${TILE}{display:flex;align-items:center;justify-content:center;gap:.4rem;height:2.1rem;border-radius:7px;font-size:.82rem;white-space:nowrap;text-decoration:none}
.tracker td>a${TILE}:hover{outline:1px solid currentColor}
.tracker i:not([class])${UNSEEN}
.tracker td svg{flex:none;width:1.2rem;height:1.2rem}
.tracker b{font-weight:400}
.number{padding-left:.9rem;text-align:right;white-space:nowrap}
.number a{text-decoration:none}
.tracker .number b{display:inline-block;min-width:1.4em;margin-left:.3rem;text-align:center;font-weight:650}
.next{padding-left:1.1rem;min-width:11rem;font-size:.88rem;line-height:1.3;text-wrap:pretty}
.tracker .next b{font-weight:650}
.class>*{white-space:nowrap;padding-top:.5rem;padding-bottom:.6rem;font-size:.82rem;color:var(--quiet)}
.class a{display:block;text-decoration:none}
.bar{display:flex;gap:1px;height:6px;margin-bottom:.3rem;border-radius:3px;overflow:hidden}
.bar i{display:block;min-width:2px}
:is(.many,.wide) td{text-align:center}
:is(.many,.wide) .next,.books td{text-align:left}
:is(.many,.wide) .tracker thead .skill{min-width:2.9rem;padding:.6rem .2rem;text-align:center}
.wide .next{min-width:18rem}
:is(.many,.wide) .tracker .id{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;max-height:10rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
:is(.many,.wide) .title${UNSEEN}
:is(.many,.wide) .tracker tbody td>${TILE}{flex-direction:column;gap:0;font-size:.68rem;line-height:1}
`;

const PARTS = `
.report h2{margin-top:3rem;padding-top:.2rem;font-size:1.3rem;letter-spacing:-.01em}
#class h2{margin-top:1.8rem}
@media print,(min-width:720px){.list tbody th{white-space:nowrap}}
.list th,.list td{padding:.4rem 1.2rem .4rem 0}
.list thead th{font-size:.82rem;color:var(--quiet);vertical-align:bottom}
.list .number{text-align:right}
h3{margin:0 0 .4rem;font-size:1rem;text-wrap:balance;font-weight:650;scroll-margin-top:1rem}
.blocks{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1.4rem 2.5rem}
.blocks>div{border-top:1px solid var(--rule);padding-top:.7rem}
.blocks dl{display:grid;grid-template-columns:9rem 1fr;gap:.25rem 1rem;margin:0;font-size:.9rem}
.blocks dt{color:var(--quiet)}
.blocks dd{margin:0}
.blocks a,.list a,#pace a{text-decoration-color:var(--rule);text-decoration-thickness:1px}
.report a:hover{text-decoration-color:currentColor}
.away{width:12rem}
.away svg{display:block}
.away line{stroke:var(--edge)}
.behind{fill:var(--notYet)}
.ahead{fill:var(--mastered)}
.spread tr>:first-child{width:1%;white-space:nowrap}
.spread td b{display:inline-block;min-width:1.6rem;font-weight:650}
.book{display:inline-block;width:11rem;height:16px;margin-right:.6rem;vertical-align:-.2rem}
.book rect{fill:var(--accent)}
.book rect[fill]{fill:url(#stripes)}
.told{flex-direction:column}
.books{width:100%;font-size:.9rem}
.books th,.books td{padding:.35rem .8rem}
`;

// Below this width the table scrolls inside its own frame, so that both its edges stay in view.
const NARROW = `
@media screen and (max-width:1199px){.many{max-height:92vh;overflow:auto;overscroll-behavior-x:contain}}
@media screen and (max-width:1023px){
.scroll{max-height:92vh;overflow:auto;overscroll-behavior-x:contain}
.few .skill{width:auto}
.few .title${UNSEEN}
}
@media screen and (max-width:719px){
.few .skill{min-width:3.4rem}
.tracker tbody td>${TILE}{flex-direction:column;gap:0;font-size:.68rem;line-height:1}
.tracker tr>:first-child{padding-left:.7rem}
.id{font-size:.8rem}
.blocks dl{grid-template-columns:1fr;gap:0}
.blocks dd{margin-bottom:.4rem}
.book{width:4.5rem}
.away{width:5rem}
}
`;

// A class of thirty fits on one sheet, A4 or Letter; each learner's sheet starts a page of its own.
const PRINT = `
@page{size:landscape;margin:9mm}
@media print{
.controls{display:block;margin:0}
.controls>:not(output),.report nav,button.print{display:none!important}
.facts,.legend{margin:.3rem 0 .5rem}
.scroll{max-height:none!important;overflow:visible!important;border:0;border-radius:0}
thead{display:table-header-group}
.tracker thead,.tracker thead>tr>:first-child,.tracker tr>:first-child{position:static}
.tracker thead th{padding:.2rem .4rem}
.tracker tbody th,.tracker tbody td{padding-top:.08rem;padding-bottom:.08rem}
.group{display:inline-block;margin-left:.6em}
tr,.blocks>div,#queue,#pace,.spread{break-inside:avoid}
.tracker tbody td>${TILE}{flex-direction:row;gap:.3rem;height:1.3rem;border:1px solid var(--rule)}
.tracker td svg{width:1rem;height:1rem}
.few .skill{width:auto;min-width:0}
.tracker tr>:first-child{min-width:15rem}
.next{min-width:0;font-size:8pt}
.tracker b~.quiet,:is(.many,.wide) td i+b,.wide .next{display:none}
.wide .tracker td{padding:.05rem}
.wide .tracker tbody td>${TILE}{border:0}
:is(.many,.wide) .tracker thead .skill{min-width:0;padding:.2rem 0}
:is(.many,.wide) .class td{font-size:6pt}
.wide .class td,.wide .class td a{font-size:0}
.id button::after{content:none!important}
.report h2{margin:1rem 0 .3rem;font-size:12pt}
#together{break-before:page}
.sheet{page:sheet;break-before:page}
[data-print=class] .sheet,[data-print=sheets] .report,[data-print=sheet] .report,[data-print=sheet] .sheet:not(.printed){display:none}
[data-print=sheets] .report+.sheet,[data-print=sheet] .sheet.printed{break-before:auto}
}
`;

/** The styles of the class page. */
export const REPORT_STYLES = [HEAD, CONTROLS, LEGEND, TABLE, PARTS, NARROW, PRINT].join('');

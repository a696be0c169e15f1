const SHEET = `
.sheet,.how{max-width:46rem;margin:0 auto}
.sheet.more,.how,.how+.sheet{margin-top:3.5rem;padding-top:3rem;border-top:1px solid var(--rule)}
.sheet header h1,.sheet header h2{margin:.2rem 0 0;font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;overflow-wrap:anywhere}
.sheet>h2,.sheet>h3,.how h3{margin:2rem 0 .5rem;font-size:1.05rem;font-weight:650}
.sheet small{font-size:1rem;font-weight:400;letter-spacing:0;color:var(--quiet)}
.over{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:0;color:var(--quiet);font-size:.9rem}
.over a{margin-left:auto;min-height:24px}
.sheet>.print{float:right;margin-left:1.25rem}
.lead{display:flex;flex-wrap:wrap;gap:.2rem 1.75rem;margin:.6rem 0 0;font-size:1.05rem}
.sheet b{font-weight:650}
.where{margin:0;padding:0;list-style:none}
.where>li{display:grid;grid-template:auto 1fr/2.4rem 1fr auto;padding:.55rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
.where>li:first-child{border-top:0}
.where>li:target{background:var(--open-tile)}
.where b{font-weight:500}
.where .symbol{width:1.6rem;height:1.6rem;padding:.3rem;border-radius:6px}
.where em,.where p,.where details{font-size:.9em;font-style:normal;color:var(--quiet)}
.where em{grid-row:1/3;grid-column:3;padding-left:1rem;text-align:right;max-width:21em;text-wrap:balance}
.where p,.where details{grid-column:2;margin:.1rem 0 0}
summary{position:relative;min-height:24px;padding-right:1.5rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:after{content:"";position:absolute;right:.3rem;top:.4rem;width:.42rem;height:.42rem;border:solid;border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}
[open]>summary:after{transform:rotate(225deg);top:.6rem}
.sheet ol,.sheet>ul:not(.where){margin:.3rem 0;padding-left:1.4rem}
.sheet ol>li{margin:.25rem 0}
.sheet table{width:100%;max-width:26rem;border-collapse:collapse}
.sheet th,.sheet td{position:static;padding:.35rem .8rem .35rem 0;border:0;border-top:1px solid var(--rule);background:none;text-align:left;font-weight:400;vertical-align:top;overflow-wrap:anywhere}
.sheet tr>:last-child{padding-right:0;text-align:right;white-space:nowrap}
.sheet tfoot th,.sheet tfoot td:last-child{font-weight:650}
.foot{margin-top:1.5rem;font-size:.85rem;color:var(--quiet)}
.how h2{font-size:1.4rem}
.how ul{margin:.3rem 0;padding-left:1.2rem}
@media screen and (max-width:719px){
.where>li{grid-template:none/2.2rem 1fr}
.where em{grid-row:auto;grid-column:2;padding:0;text-align:left;max-width:none}
}
`;

// A sheet stands on its own page, upright whatever the page of the class is.
const PRINT = `
@page sheet{size:portrait;margin:16mm 18mm}
@media print{
.sheet,.how{page:sheet;max-width:none;margin:0;padding:0;border:0;font-size:10pt;line-height:1.4}
.sheet.more,.how,.how+.sheet{break-before:page;margin:0;padding:0;border:0}
.sheet header h1,.sheet header h2{font-size:18pt}
.sheet>h2,.sheet>h3,.how h3{margin:1.1rem 0 .2rem;font-size:11.5pt;break-after:avoid}
.sheet small,.lead{font-size:11pt}
.where>li{padding:.3rem 0}
.where em{max-width:64mm}
.where summary{min-height:0;padding:0}
body:has(.sheet) footer{page:sheet}
[data-print=class] .how,[data-print=sheet] .how,.sheet>.print{display:none}
[data-print=sheets] .how{break-before:auto}
.where>li,.sheet tr,.sheet ol>li,.how li{break-inside:avoid}
.sheet th,.sheet td{padding-top:.15rem;padding-bottom:.15rem}
.over a,summary:after{display:none}
.foot{margin-top:1.2rem;font-size:8pt}
}
`;

/** The styles of sheets. */
export const SHEET_STYLES = SHEET + PRINT;

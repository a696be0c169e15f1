// A letter to a family: one column, wide enough for a line of text, and space between its parts.
export const PREVIEW_STYLES = `
@media screen{main,footer{max-width:50rem}}
main{font-size:1.05rem;line-height:1.55;overflow-wrap:anywhere}
header{margin-bottom:1rem}
header p{max-width:42rem;margin:.5rem 0 0;font-size:1.1rem}
h2{margin:3rem 0 .7rem;font-size:1.35rem;line-height:1.25;letter-spacing:-.01em}
h3{margin:1.8rem 0 .5rem;font-size:1.1rem}
.title{margin:0;font-size:1.05rem;line-height:1.35;font-weight:600;overflow-wrap:anywhere}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.9rem 0 0;padding:0;list-style:none}
.rules{margin:.5rem 0;padding-left:1.15rem}
.rules li{margin:.3rem 0;padding-left:.15rem}
.rules li::marker{color:var(--quiet)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
.small{font-size:.85rem}
.map{margin:1.2rem 0 .6rem}
.map svg{display:block;max-width:100%;height:auto;overflow:hidden}
.map .narrow{display:none}
.map text{font-size:13.5px;fill:var(--text)}
.map .note{font-size:11.5px;fill:var(--quiet)}
.map .set{font-weight:650}
.frame{fill:none;stroke:var(--quiet);stroke-opacity:.45;stroke-width:1.2}
.must,.should,.aspire{fill:var(--sheet);stroke:var(--quiet);stroke-width:1.3}
.must{stroke-width:1.8;stroke:var(--text)}
.aspire{stroke-dasharray:5 4}
.edge{fill:none;stroke:var(--quiet);stroke-width:1.5}
.tip{fill:var(--quiet)}
.map a{text-decoration:none}
.map a:hover rect{fill:var(--open-tile)}
.map a:focus-visible rect{stroke:var(--accent);stroke-width:3;stroke-dasharray:none}
.shapes{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.9rem}
.shapes svg{vertical-align:-.15rem;margin-right:.45rem}
.one{padding:.85rem 0;scroll-margin-top:1rem}
.one+.one{border-top:1px solid var(--rule)}
.one:focus{outline:none}
.one:target .title{color:var(--accent)}
.one p{margin:.25rem 0 0}
.one .here{margin-top:.5rem;font-weight:600}
.one .rules{margin:.15rem 0 0}
.links a,.scroll a,td a{text-decoration-color:var(--quiet)}
.set{margin-top:2rem}
hr{border:0;border-top:1px solid var(--rule);margin:1.2rem 0 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.7rem 0;font-size:.95rem;line-height:1.4}
th,td{padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85rem;color:var(--quiet);vertical-align:bottom}
table{overflow-wrap:break-word}
tbody th{overflow-wrap:anywhere;min-width:8rem}
.dates{overflow-wrap:anywhere}
td.number,th.number{text-align:right;white-space:nowrap}
.stands{white-space:nowrap}
.stands .symbol{width:1.05rem;height:1.05rem;color:var(--text)}
tfoot th,tfoot td{border-bottom:0;font-weight:650}
.dates td:first-child{white-space:nowrap;width:11rem}
.makes b{white-space:nowrap;font-size:1.2rem}
.example>p:first-of-type{max-width:42rem}
.places{margin-top:3rem;font-size:.9rem}
.places summary{cursor:pointer;padding:.3rem 0}
.places dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.2rem;margin:.6rem 0}
.places dt{color:var(--quiet);font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.82rem;line-height:1.7}
.places dd{margin:0}
@media screen and (max-width:767px){
.places dl{grid-template-columns:1fr;gap:0}
.places dd{margin-bottom:.5rem}
.pair{grid-template-columns:1fr}
.map .wide{display:none}
.map .narrow{display:block}
.dates td:first-child{width:auto}
h2{margin-top:2.3rem;font-size:1.2rem}
}
@media print{
.places{display:none}
@page{size:auto;margin:16mm 15mm}
main{font-size:10pt;line-height:1.4}
header p,.example>p:first-of-type{max-width:none}
header p{font-size:10.5pt}
h2{margin:1.4rem 0 .4rem;font-size:13pt;break-after:avoid}
h3,.title,.here,.set+.rules{break-after:avoid}
.check{display:none}
h3{font-size:11pt}
.title{font-size:10.5pt}
.map{margin:.6rem 0}
.map svg{break-inside:avoid}
.one,.rules li,tr,.makes{break-inside:avoid}
.one{padding:.5rem 0}
.pair{gap:0 1.5rem}
table{font-size:9.5pt;margin:.4rem 0}
th,td{padding-top:.22rem;padding-bottom:.22rem}
thead{display:table-header-group}
a{text-decoration:none}
.scroll{overflow:visible}
}
`;

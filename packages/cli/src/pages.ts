// one HTML file in one text, from a unit and a log; no module of Node, so that a browser can make one too
export type { Naming } from './pages/report/naming.js';
export { reportPage } from './pages/report/report-page.js';
export type { ReportOptions, RulePlace } from './pages/report/source.js';

// one HTML file in one text, from a unit and a log; no module of Node, so that a browser can make one too

export { previewPage } from './pages/preview/preview-page.js';
export type { PreviewOptions } from './pages/preview/preview-source.js';
export type { Naming } from './pages/report/naming.js';
export { reportPage } from './pages/report/report-page.js';
export type { ReportOptions, RulePlace } from './pages/report/source.js';
export { type SheetOptions, sheetPage } from './pages/sheet/sheet-page.js';

// a gradebook for other programs

// cells
export { csvLine } from './csv-cell.js';
export { type AgsColumn, type AgsLineItem, type AgsScore, agsScores } from './outputs/ags.js';
export { type CanvasId, type CanvasOptions, canvasCsv } from './outputs/canvas.js';
export {
  type Gradebook,
  type GradebookColumn,
  type GradebookLearner,
  type GradebookRow,
  type GradebookSource,
  gradebookOf,
} from './outputs/gradebook.js';
// two gradebooks
export { type Hidden, type HiddenSkill, type HiddenSource, hiddenOf } from './outputs/hidden.js';
// what a format cannot hold
export type { Loss, LossCode, Output } from './outputs/loss.js';
export { lossSentence } from './outputs/loss-sentences.js';
export { type OneRosterFiles, type OneRosterOptions, oneRosterCsv } from './outputs/oneroster.js';
export { type XapiOptions, type XapiStatement, xapiStatements } from './outputs/xapi.js';

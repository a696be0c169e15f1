export type { Host, Output } from './host.js';
export { run } from './run.js';

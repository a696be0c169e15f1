export { arbLogRecipe, type LogOptions } from './event.js';
export { arbLog, writeLog } from './log.js';
export { arbScenario, type Scenario } from './scenario.js';
export { arbUnit, arbUnitSource, type UnitOptions } from './unit.js';

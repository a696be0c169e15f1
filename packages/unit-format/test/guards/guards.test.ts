import { guardAmbient } from '../../../../.ci/guards/ambient.js';
import { guardExports } from '../../../../.ci/guards/exports.js';
import { guardFiles } from '../../../../.ci/guards/files.js';
import { guardLayers } from '../../../../.ci/guards/layers.js';

guardFiles('unit-format');
guardLayers('unit-format');
// the names of time zones come from the same place as their rules
guardAmbient('unit-format', /^zone-names$/);
guardExports('unit-format');

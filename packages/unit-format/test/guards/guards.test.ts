import { guardAmbient } from '../../../../.ci/guards/ambient.js';
import { guardExports } from '../../../../.ci/guards/exports.js';
import { guardFiles } from '../../../../.ci/guards/files.js';
import { guardLayers } from '../../../../.ci/guards/layers.js';

guardFiles('unit-format');
guardLayers('unit-format');
guardAmbient('unit-format');
guardExports('unit-format');

import { guardAmbient } from '../../../../.ci/guards/ambient.js';
import { guardExports } from '../../../../.ci/guards/exports.js';
import { guardFiles } from '../../../../.ci/guards/files.js';
import { guardLayers } from '../../../../.ci/guards/layers.js';

guardFiles('core');
guardLayers('core');
guardAmbient('core', /^(time\/time-zone|sentences.*)$/);
guardExports('core');

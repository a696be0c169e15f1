import { guardExports } from '../../../../.ci/guards/exports.js';
import { guardFiles } from '../../../../.ci/guards/files.js';
import { guardLayers } from '../../../../.ci/guards/layers.js';

guardFiles('cli');
guardLayers('cli');
guardExports('cli');

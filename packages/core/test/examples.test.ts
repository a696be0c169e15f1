import { guardExamples } from '../../../.ci/guards/examples.js';
import * as description from '../src/description.js';
import * as figure from '../src/exact/figure.js';
import * as ratio from '../src/exact/ratio.js';
import * as core from '../src/index.js';
import * as sentences from '../src/sentences.js';

guardExamples('core', { ...figure, ...ratio, ...core, ...sentences, ...description });

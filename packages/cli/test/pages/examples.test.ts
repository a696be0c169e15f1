import * as core from '@openmastery/core';
import * as pages from 'openmastery/pages';
import { guardExamples } from '../../../../.ci/guards/examples.js';
import * as textLines from '../../src/pages/preview/map/text-lines.js';
import * as naming from '../../src/pages/report/naming.js';
import * as formats from '../../src/pages/shell/formats.js';
import * as markup from '../../src/pages/shell/markup.js';

guardExamples('cli', { ...core, ...pages, ...formats, ...naming, ...markup, ...textLines }, /^pages\//);

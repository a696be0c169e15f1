import * as core from '@openmastery/core';
import * as outputs from '@openmastery/unit-format/outputs';
import { guardExamples } from '../../../.ci/guards/examples.js';
import * as cell from '../src/csv-cell.js';
import * as format from '../src/index.js';
import * as fraction from '../src/outputs/fraction.js';
import * as uuid from '../src/outputs/name-uuid.js';

guardExamples(
  'unit-format',
  { ...core, ...format, ...outputs, ...cell, ...fraction, ...uuid },
  /^(outputs|csv-cell|text-decoding|log\/(log-checking|roster))/,
);

import { resolveUnit } from '@openmastery/core';
import { expect } from 'vitest';
import { arbUnitSource } from '../../../core/test/arbitraries/index.js';
import { holds } from '../../../core/test/laws/law.js';
import { parseUnit, printUnit } from '../../src/index.js';

holds('round-trip', 'a unit written as YAML and read again is the same unit', arbUnitSource(), (source) => {
  const { unit } = resolveUnit(source);
  const text = printUnit(unit);
  const { unit: again, findings } = parseUnit(text);
  expect(
    findings.filter(({ severity }) => severity === 'error'),
    text,
  ).toEqual([]);
  expect(again, text).toEqual(unit);
});

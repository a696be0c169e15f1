import { expect } from 'vitest';
import { checkUnit, resolveUnit } from '../../src/index.js';
import { holds } from '../laws/law.js';
import { arbUnitSource } from './index.js';

holds('generated units', 'every one of them is valid', arbUnitSource(), (source) => {
  const { unit, findings } = resolveUnit(source);
  const errors = [...findings, ...checkUnit(unit)].filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  gradeAnchor,
  groupAnchor,
  rowAnchor,
  sheetAnchor,
  skillAnchor,
} from '../../../src/pages/report/anchors.js';

test('no two places of a page have the same anchor', () => {
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  const anchors = numbers.flatMap((learner) => [
    rowAnchor(learner),
    sheetAnchor(learner),
    gradeAnchor(learner),
    groupAnchor(learner),
    ...numbers.map((skill) => skillAnchor(learner, skill)),
  ]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

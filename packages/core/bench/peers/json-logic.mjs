import jsonLogic from 'json-logic-js';
import { countOf } from '../district.mjs';

const MEETS = { '>=': [{ '*': [{ var: 'points' }, 5] }, { '*': [{ var: 'possible' }, 4] }] };
const OPENS = { var: 'before' };

export const district = {
  name: 'json-logic-js',
  share: 4,
  prepare: (district) => district,
  run: ({ learners, size }) =>
    learners.map(({ settled }) => {
      const mastered = new Array(size.skills).fill(false);
      for (const attempt of settled) if (jsonLogic.apply(MEETS, attempt)) mastered[attempt.skill] = true;
      let before = true;
      let open = 0;
      for (const own of mastered) {
        before = jsonLogic.apply(OPENS, { before });
        if (before) open++;
        before &&= own;
      }
      return { mastered: countOf(mastered).mastered, open };
    }),
};

import jsonRulesEngine from 'json-rules-engine';
import { countOf } from '../district.mjs';

// The best result against the threshold and the gate as rules, run on each attempt and on each skill.

function engineOf(fact, operator, value) {
  const conditions = { all: [{ fact, operator, value }] };
  return new jsonRulesEngine.Engine([{ conditions, event: { type: 'holds' } }]);
}

const meets = () => engineOf('percent', 'greaterThanInclusive', 80);
const opens = () => engineOf('before', 'equal', true);

export const district = {
  name: 'json-rules-engine',
  share: 20,
  prepare: ({ learners, size }) => ({ learners, size, meets: meets(), opens: opens() }),
  run: async ({ learners, size, meets, opens }) => {
    const answers = [];
    for (const { settled } of learners) {
      const mastered = new Array(size.skills).fill(false);
      for (const { skill, points, possible } of settled) {
        const { events } = await meets.run({ percent: (100 * points) / possible });
        if (events.length > 0) mastered[skill] = true;
      }
      let before = true;
      let open = 0;
      for (const own of mastered) {
        before = (await opens.run({ before })).events.length > 0;
        if (before) open++;
        before &&= own;
      }
      answers.push({ mastered: countOf(mastered).mastered, open });
    }
    return answers;
  },
};

export const event = {
  name: 'json-rules-engine, one run',
  // it says whether this attempt meets the threshold, not whether one before it did
  forgets: true,
  prepare: () => ({ meets: meets() }),
  run: async ({ meets }, { score }) => (await meets.run({ percent: score * 20 })).events.length > 0,
};

import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { assertStricter } from './gates.js';
import { holds } from './law.js';
import { mapSkills, raiseSkill } from './raise.js';

const raises = fc.array(fc.record({ by: fc.nat({ max: 6 }), past: fc.boolean() }), {
  minLength: 6,
  maxLength: 6,
});

holds(
  'stricter',
  'raising thresholds never opens, settles or completes anything',
  fc.record({ scenario: arbScenario(), raises }),
  ({ scenario, raises }) => {
    let place = 0;
    const strict = mapSkills(scenario.unit, (skill) => {
      const { by, past } = raises[place++ % raises.length] ?? { by: 0, past: false };
      return raiseSkill(skill, by, past);
    });
    assertStricter(scenario.unit, strict, scenario.events, scenario.now);
  },
);

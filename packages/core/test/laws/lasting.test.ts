import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { arbFurther } from './further.js';
import { assertLasting } from './later.js';
import { holds } from './law.js';
import { mapSkills } from './raise.js';

holds(
  'lasting',
  'where mastery lasts, a later attempt never takes it away',
  fc.record({ scenario: arbScenario({ modifiedBy: [] }), further: arbFurther, always: fc.boolean() }),
  ({ scenario, further, always }) => {
    const unit = mapSkills(scenario.unit, (skill) =>
      always ? { ...skill, mastery: { ...skill.mastery, lasting: true } } : skill,
    );
    assertLasting(unit, scenario.events, further);
  },
);

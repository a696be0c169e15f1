import { assign, createMachine, initialTransition, transition } from 'xstate';
import { countOf } from '../district.mjs';

/** A learner as one machine that keeps which skills are mastered; a state for each skill costs far more. */
function learnerMachine(skills) {
  return createMachine({
    context: { mastered: new Array(skills).fill(false) },
    on: {
      attempt: {
        guard: ({ event }) => event.points * 5 >= event.possible * 4,
        actions: assign({
          mastered: ({ context, event }) => {
            const next = context.mastered.slice();
            next[event.skill] = true;
            return next;
          },
        }),
      },
    },
  });
}

export const district = {
  name: 'xstate, one machine a learner',
  share: 20,
  prepare: ({ learners, size }) => ({ learners, machine: learnerMachine(size.skills) }),
  run: ({ learners, machine }) =>
    learners.map(({ settled }) => {
      let [state] = initialTransition(machine);
      for (const { skill, points, possible } of settled) {
        [state] = transition(machine, state, { type: 'attempt', skill, points, possible });
      }
      return countOf(state.context.mastered);
    }),
};

export const event = {
  name: 'xstate, one transition',
  prepare: ({ settled }, skills) => {
    const machine = learnerMachine(skills);
    let [state] = initialTransition(machine);
    for (const { skill, points, possible } of settled) {
      [state] = transition(machine, state, { type: 'attempt', skill, points, possible });
    }
    return { machine, state };
  },
  run: ({ machine, state }, { skill, score }) => {
    const own = Number(skill.slice(-4));
    const [next] = transition(machine, state, { type: 'attempt', skill: own, points: score, possible: 5 });
    return next.context.mastered[own];
  },
};

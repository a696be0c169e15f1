import { NOW, unitSource } from './district.mjs';

// What of core is measured. To measure something else of it, add one entry.

/** Of a learner's progress: how many skills are mastered, and how many are open. */
function countSkills(progress) {
  let mastered = 0;
  let open = 0;
  for (const id in progress.skills) {
    const skill = progress.skills[id];
    if (skill.via !== null) mastered++;
    if (skill.open) open++;
  }
  return { mastered, open };
}

/** The same of a standing, with every figure read. */
function countStandings({ skill }, ids) {
  let mastered = 0;
  let open = 0;
  for (const id of ids) {
    const standing = skill(id);
    if (standing.status === 'mastered') mastered++;
    if (standing.open) open++;
  }
  return { mastered, open };
}

/** A district's log in; each learner's counts out. `share`: measured on one learner in so many, and multiplied. */
export function districtCandidates(core, name) {
  const ready = ({ learners, size }) => ({
    unit: core.defineUnit(unitSource(size.skills)),
    events: learners.flatMap((learner) => learner.events),
  });
  const readyEach = (own) => ({ ...ready(own), ids: unitSource(own.size.skills).skills.map(({ id }) => id) });
  return [
    {
      name: `${name}, evaluateEach: every status, figure and gate read`,
      prepare: readyEach,
      run: ({ unit, events, ids }) =>
        Array.from(core.evaluateEach(unit, events, { now: NOW }), (standing) =>
          countStandings(standing, ids),
        ),
      keep: ({ unit, events }) => Array.from(core.evaluateEach(unit, events, { now: NOW })),
    },
    {
      name: `${name}, evaluate: every reason made`,
      share: 4,
      prepare: ready,
      run: ({ unit, events }) =>
        Object.values(core.evaluate(unit, events, { now: NOW }).learners).map(countSkills),
      keep: ({ unit, events }) => core.evaluate(unit, events, { now: NOW }),
    },
    {
      name: `${name}, evaluate and grade`,
      share: 4,
      prepare: ready,
      run: ({ unit, events }) => {
        const progress = core.evaluate(unit, events, { now: NOW });
        core.grade(unit, progress);
        return Object.values(progress.learners).map(countSkills);
      },
    },
  ];
}

/** A learner's state, and an event that comes in; the changed skill's status out. */
export function eventCandidates(core, name) {
  return [
    {
      // goes on from its own answer, as an app does, and after as many events as there are skills from the start
      name: `${name}, record and standingOf: the skill's status`,
      prepare: ({ learner, events }, skills) => {
        const unit = core.defineUnit(unitSource(skills));
        const base = events.reduce(core.record, core.start(unit, learner));
        core.standingOf(unit, base, { now: NOW });
        return { unit, base, state: base, left: skills, most: skills, last: '' };
      },
      run: (input, event) => {
        if (input.left === 0 || event.at <= input.last)
          Object.assign(input, { state: input.base, left: input.most });
        input.state = core.record(input.state, event);
        input.left--;
        input.last = event.at;
        return (
          core.standingOf(input.unit, input.state, { now: NOW }).skill(event.skill).status === 'mastered'
        );
      },
    },
    {
      name: `${name}, record and the skill's status`,
      prepare: ({ learner, events }, skills) => {
        const unit = core.defineUnit(unitSource(skills));
        return { unit, state: events.reduce(core.record, core.start(unit, learner)) };
      },
      run: ({ unit, state }, event) => {
        const { events } = core.record(state, event);
        return (
          core.evaluate(unit, events, { now: NOW }).learners[event.learner].skills[event.skill].via !== null
        );
      },
    },
  ];
}

/** What is kept alive beside the log, for each learner. */
export function memoryCandidates(core, name) {
  return [
    ...districtCandidates(core, name).filter(({ keep }) => keep !== undefined),
    {
      name: `${name}, evaluateEach half way through the log`,
      prepare: ({ learners, size }) => ({
        unit: core.defineUnit(unitSource(size.skills)),
        events: learners.flatMap((learner) => learner.events),
        half: learners.length >> 1,
      }),
      keep: ({ unit, events, half }) => {
        const district = core.evaluateEach(unit, events, { now: NOW });
        let standing;
        for (let learner = 0; learner <= half; learner++) standing = district.next();
        return { district, standing };
      },
    },
    {
      name: `${name}, a record of each learner`,
      share: 4,
      prepare: ({ learners, size }) => ({ unit: core.defineUnit(unitSource(size.skills)), learners }),
      keep: ({ unit, learners }) =>
        learners.map(({ learner, events }) => events.reduce(core.record, core.start(unit, learner))),
    },
  ];
}

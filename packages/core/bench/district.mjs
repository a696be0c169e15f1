// A made-up district: a unit of a hundred skills in order, and the log of everyone in it, the same for the same sizes.

const DAY = 86_400_000;
const START = Date.parse('2026-09-07T14:00:00Z');

/** What the questions are asked at: after everything. */
export const NOW = '2099-01-01T00:00:00Z';

/** Numbers from 0 up to 1 that look random (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const number = (index) => String(index).padStart(4, '0');

/** The unit as a curriculum team would write it: mastery at 4 of 5 on the best attempt, one skill after the other. */
export function unitSource(skills) {
  return {
    id: 'district',
    title: 'District',
    order: 'linear',
    timeZone: 'America/Chicago',
    window: { opens: '2026-09-07', closes: '2027-06-04' },
    mastery: '4/5',
    practice: { points: 10 },
    check: { points: 5, forms: ['A', 'B', 'C', 'D', 'E', 'F'] },
    reassess: { form: 'rotate', steps: ['revision'], wait: '1 day' },
    skills: Array.from({ length: skills }, (_, skill) => ({ id: `skill-${number(skill)}`, days: 2 })),
    summatives: [{ id: 'test', points: 50 }],
    grading: { scale: 'letters' },
  };
}

/**
 * The log of one learner, oldest first: attempts with forms and scores as people write them, half of the skills
 * practised, revisions between attempts, one attempt in fifty graded later, one in a hundred voided.
 * Beside it what the attempts come to once grades and voids are applied, for those that know neither. A plain log has
 * attempts with their scores alone.
 */
export function learnerLog(index, { skills, attempts, plain = false }) {
  const random = randomOf(index + 1);
  const learner = `learner-${number(index)}`;
  const ability = 0.35 + 0.5 * random();
  const events = [];
  const settled = [];
  let at = START + Math.floor(random() * DAY);
  const add = (fields) => {
    at += Math.floor((0.2 + random()) * (DAY / 4));
    const event = { id: `${learner}-${events.length}`, learner, at: new Date(at).toISOString(), ...fields };
    events.push(event);
    return event.id;
  };
  for (let skill = 0; skill < skills; skill++) {
    const id = `skill-${number(skill)}`;
    if (random() < 0.5 && !plain) add({ type: 'practice', skill: id, score: Math.floor(random() * 11) });
    for (let sitting = 0; sitting < attempts; sitting++) {
      if (sitting > 0 && random() < 0.5 && !plain) add({ type: 'step', skill: id, step: 'revision' });
      // each attempt goes a little better than the one before
      const chance = ability + (0.25 * sitting) / attempts;
      let points = 0;
      for (let item = 0; item < 5; item++) if (random() < chance) points++;
      const score = written(points, random());
      const fields = { type: 'attempt', skill: id, form: 'ABCDEF'[sitting % 6] };
      const fate = sitting === 0 || plain ? 1 : random();
      if (fate < 0.02) add({ type: 'grade', of: add(fields), score });
      else {
        const attempt = add({ ...fields, score });
        if (fate < 0.03) add({ type: 'void', of: attempt, reason: 'another check was meant' });
      }
      if (fate >= 0.03 || fate < 0.02) settled.push({ skill, id, points, possible: 5, at });
    }
  }
  if (!plain) add({ type: 'summative', summative: 'test', score: Math.floor(random() * 51) });
  return { learner, events, settled };
}

function written(points, chance) {
  if (chance < 0.6) return `${points}/5`;
  return chance < 0.85 ? points : `${points * 20}%`;
}

/** The whole district, grouped by learner, and what a correct answer is. */
export function makeDistrict(size) {
  const learners = Array.from({ length: size.learners }, (_, index) => learnerLog(index, size));
  return { size, learners, expected: learners.map(({ settled }) => plainAnswer(settled, size.skills)) };
}

/** Of one learner: how many skills are mastered, and how many are open, by the plainest means. */
export function plainAnswer(settled, skills) {
  const mastered = new Array(skills).fill(false);
  for (const { skill, points, possible } of settled) if (points * 5 >= possible * 4) mastered[skill] = true;
  return countOf(mastered);
}

/** How many are mastered, and how many are open: each behind mastered ones alone. */
export function countOf(mastered) {
  const first = mastered.indexOf(false);
  return {
    mastered: mastered.filter(Boolean).length,
    open: first === -1 ? mastered.length : first + 1,
  };
}

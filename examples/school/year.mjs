import { SCHOOL_DAYS, schoolDay, TERMS } from './calendar.mjs';
import { chanceOf } from './chance.mjs';
import { revisionOf, STYLES, summativeDay } from './styles.mjs';

const EXCUSES = ['long illness', 'music camp', 'moved to another group', 'family trip, agreed'];
const VOIDS = ['entered for the wrong learner', 'fire drill', 'the same sheet was entered twice'];
const OVERRIDES = ['shown at the board', 'shown in another course', 'seen in the project'];

/** What a learner did in a unit of a course, oldest first. */
export function recordOf(learner, course, unit, term, seed) {
  const style = STYLES[course.style];
  const chance = chanceOf(seed, learner.id, unit.id);
  const { opens, closes } = TERMS[term];
  const [first, last] = [schoolDay(opens), schoolDay(closes)];
  const events = [];
  let ids = 0;
  const at = (day) => {
    const time = `${String(chance.between(8, 14)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`;
    return { day: SCHOOL_DAYS[Math.min(Math.max(0, day), SCHOOL_DAYS.length - 1)], time };
  };
  const add = (day, event) => events.push({ ...at(day), learner: learner.id, unit: unit.id, ...event });
  const newId = () => `${unit.id}-${learner.id}-${++ids}`;

  const start = Math.max(first, learner.from) + chance.between(0, 2);
  if (learner.from > last) {
    add(learner.from, { type: 'excuse', excused: true, reason: 'came to the school later' });
    return events;
  }
  if (learner.plan !== null) {
    add(first, {
      type: 'adjust',
      extraDays: 5,
      extraAttempts: 1,
      reason: 'learning plan: more time and one more try',
    });
  }
  if (learner.plan === 'target' && course.style === 'points') {
    add(first, { type: 'adjust', mastery: '60%', reason: 'learning plan: another target' });
  }

  // Some hand in after the term; nobody goes on for ever.
  const end = last + (chance.happens(0.15) ? 8 : 0);
  let today = start;
  for (const skill of chosen(unit, learner, chance)) {
    if (today > end) break;
    if (chance.happens(0.008)) {
      add(today, { type: 'excuse', skill: skill.id, excused: true, reason: chance.pick(EXCUSES) });
      continue;
    }
    const hard = skill.tier === 'aspire' ? 0.18 : skill.tier === 'should' ? 0.06 : 0;
    if (style.practice !== null) {
      for (let sheet = chance.between(1, 2); sheet > 0; sheet--) {
        add(today, {
          type: 'practice',
          skill: skill.id,
          score: Math.round(Math.min(1, Math.max(0.2, chance.around(learner.ability, 0.3))) * style.practice),
        });
        today += chance.between(0, 1);
      }
    }
    const most = style.tries + (learner.plan === null ? 0 : 1);
    for (let tried = 0; tried < Math.min(most, style.forms.length || most) && today <= end; tried++) {
      if (tried > 0) {
        today += style.wait;
        for (const step of style.steps) add(today++, { type: 'step', skill: skill.id, step });
      }
      // Whoever revises knows more than before.
      const quality = Math.min(
        1,
        Math.max(0, chance.around(learner.ability + 0.1 + tried * 0.12 - hard, 0.35)),
      );
      const revision = revisionOf(course, unit, skill, term);
      const points = revision !== null && SCHOOL_DAYS[today] < revision.before ? revision.points : undefined;
      const attempt = {
        type: 'attempt',
        skill: skill.id,
        ...(style.forms.length === 0 ? {} : { form: style.forms[tried % style.forms.length] }),
      };
      const score = style.score(quality, chance, points);
      const isLater = chance.happens(0.1);
      const isGraded = !isLater || chance.happens(0.85) || today < last - 5;
      if (isLater) {
        const id = newId();
        add(today, { ...attempt, id });
        if (isGraded) add(today + chance.between(1, 3), { type: 'grade', of: id, score });
      } else if (chance.happens(0.012)) {
        const id = newId();
        add(today, { ...attempt, score, id });
        // A mistake, corrected: entered again, or gone.
        if (chance.happens(0.5))
          add(today + 1, {
            type: 'grade',
            of: id,
            score: style.score(Math.min(1, quality + 0.1), chance, points),
          });
        else add(today + 1, { type: 'void', of: id, reason: chance.pick(VOIDS) });
      } else add(today, { ...attempt, score });
      today += Math.max(1, Math.round(chance.between(1, 3) / learner.speed));
      const isShown = quality >= 0.78;
      if (isShown && course.style !== 'talk') break;
      if (isShown && tried >= 1) break;
      if (!isShown && chance.happens(0.12)) {
        // Leaves it at that; a teacher may have seen enough elsewhere.
        if (chance.happens(0.1))
          add(today, { type: 'override', skill: skill.id, mastered: true, reason: chance.pick(OVERRIDES) });
        break;
      }
    }
  }
  if (style.summative !== null) takeSummative(style.summative, learner, term, chance, add);
  return events;
}

function takeSummative({ id, points }, learner, term, chance, add) {
  const day = schoolDay(summativeDay(term));
  const result = (more) =>
    Math.round(Math.min(1, Math.max(0.15, chance.around(learner.ability + 0.08 + more, 0.2))) * points);
  if (chance.happens(0.03)) {
    if (chance.happens(0.5))
      add(day, { type: 'excuse', summative: id, excused: true, reason: chance.pick(EXCUSES) });
    else add(day + 6, { type: 'summative', summative: id, score: result(0) });
    return;
  }
  add(day, { type: 'summative', summative: id, score: result(0) });
  // Taken again.
  if (chance.happens(0.07))
    add(day + chance.between(4, 8), { type: 'summative', summative: id, score: result(0.1) });
}

// Of a set some are enough, and an `aspire` skill is for who wants it.
function chosen({ skills }, learner, chance) {
  const skipped = new Set();
  for (const set of new Set(skills.flatMap(({ set }) => set ?? []))) {
    const inSet = skills.filter((skill) => skill.set === set);
    for (let left = inSet.length - 2; left > 0; left--) {
      if (chance.happens(0.7)) skipped.add(chance.pick(inSet));
    }
  }
  return skills.filter(
    (skill) => !skipped.has(skill) && (skill.tier !== 'aspire' || chance.happens(learner.ability - 0.25)),
  );
}

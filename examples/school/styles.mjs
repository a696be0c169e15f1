// How each kind of course writes its units and scores its checks.

import { SCHOOL_DAYS, schoolDay, TERMS, TIME_ZONE } from './calendar.mjs';

const LAB = {
  levels: ['Beginning', 'Developing', 'Proficient', 'Advanced'],
  criteria: {
    claim: 'The claim answers the question',
    evidence: 'Data supports the claim',
    reasoning: 'Science connects the two',
  },
};
const TALK = {
  levels: ['Not yet', 'With help', 'On my own', 'With ease'],
  criteria: { understood: 'Others understand me', accuracy: 'Words and endings are right' },
};
const WRITING = { levels: ['Not yet', 'Approaching', 'Meets', 'Exceeds'] };

/** A result of `quality`, from 0 to 1, as the course writes it down. */
const SCORES = {
  points: (quality, points = 10) => Math.round(quality * points),
  criteria: (quality, chance) => byCriterion(LAB, quality, chance),
  talk: (quality, chance) => byCriterion(TALK, quality, chance),
  levels: (quality) => levelOf(WRITING, quality),
  tiers: (quality) => Math.round(quality * 5),
  passFail: (quality) => (quality >= 0.75 ? 'pass' : 'fail'),
};

/** What a course says besides its skills, by its style. */
export const STYLES = {
  points: {
    tries: 4,
    forms: ['A', 'B', 'C', 'D'],
    steps: ['revision'],
    wait: 1,
    score: (quality, _chance, points) => SCORES.points(quality, points),
    practice: 10,
    summative: { id: 'test', title: 'Unit test', points: 40 },
    unit: {
      late: [{ within: '14 days', cap: '90%' }],
      mastery: '80%',
      reassess: { form: 'new', steps: ['revision'], wait: '1 day' },
      practice: { points: 10 },
      check: { points: 10, forms: ['A', 'B', 'C', 'D'] },
      grading: { weights: { practice: 15, check: 55, summative: 30 }, scale: 'letters' },
    },
  },
  criteria: {
    tries: 3,
    forms: ['A', 'B', 'C'],
    steps: ['revision'],
    wait: 0,
    score: SCORES.criteria,
    practice: null,
    summative: { id: 'project', title: 'Project', points: 20 },
    unit: {
      order: 'any',
      rubrics: { lab: LAB },
      mastery: { each: 'Proficient', together: false },
      reassess: { form: 'rotate', steps: ['revision'] },
      check: { points: 4, rubric: 'lab', forms: ['A', 'B', 'C'] },
      grading: { credit: { check: 'score' }, weights: { check: 70, summative: 30 }, scale: 'plusMinus' },
    },
  },
  levels: {
    tries: 4,
    forms: ['text-1', 'text-2', 'text-3', 'text-4'],
    steps: ['conference'],
    wait: 2,
    score: SCORES.levels,
    practice: null,
    summative: { id: 'portfolio', title: 'Portfolio', points: 30 },
    unit: {
      order: 'any',
      rubrics: { writing: WRITING },
      mastery: { atLeast: 'Meets', by: 'latest' },
      reassess: { form: 'rotate', steps: ['conference'], wait: '2 days' },
      check: { points: 4, rubric: 'writing', forms: ['text-1', 'text-2', 'text-3', 'text-4'] },
      grading: { scale: 'letters', floor: '50%' },
    },
  },
  talk: {
    tries: 5,
    forms: ['partner', 'teacher', 'recording'],
    steps: [],
    wait: 0,
    score: SCORES.talk,
    practice: 5,
    summative: { id: 'evening', title: 'Spanish evening', points: 20 },
    unit: {
      rubrics: { talk: TALK },
      mastery: { each: 'On my own', together: false, by: '2 of last 3' },
      reassess: { form: 'any' },
      practice: { points: 5, required: false },
      check: { points: 6, rubric: 'talk', forms: ['partner', 'teacher', 'recording'] },
      grading: { weights: { practice: 10, check: 60, summative: 30 }, scale: 'letters' },
    },
  },
  tiers: {
    tries: 3,
    forms: ['A', 'B', 'C'],
    steps: ['revision'],
    wait: 0,
    score: SCORES.tiers,
    practice: null,
    summative: null,
    unit: {
      labels: { must: 'Need to know', should: 'Good to know', aspire: 'Want to know' },
      mastery: '4/5',
      reassess: { attempts: 3, steps: ['revision'] },
      check: { points: 5, forms: ['A', 'B', 'C'] },
      grading: { tiers: { must: 80, should: 90, aspire: 100 }, scale: 'letters' },
    },
  },
  passFail: {
    tries: 5,
    forms: [],
    steps: [],
    wait: 1,
    score: SCORES.passFail,
    practice: null,
    summative: { id: 'exam', title: 'Reading code', points: 40 },
    unit: {
      order: 'any',
      mastery: '100%',
      reassess: { form: 'any', wait: '1 day' },
      check: { link: 'https://example.org/autograder' },
    },
  },
};

/** A unit of a course as `defineUnit` takes it. */
export function unitSource(course, unit, term) {
  const style = STYLES[course.style];
  const window = TERMS[term];
  const taught = unit.skills.filter(({ tier }) => tier !== 'aspire').length;
  const days = Math.floor((schoolDay(window.closes) - schoolDay(window.opens)) / taught);
  const skills = unit.skills.map((skill, at) => ({
    id: skill.id,
    title: skill.title,
    ...(skill.tier === 'must' ? {} : { tier: skill.tier }),
    standards: [`RV.${course.id.toUpperCase()}.${term + 1}.${at + 1}`],
    ...(skill.tier === 'aspire' ? {} : { days }),
    ...revised(course, unit, skill, term),
  }));
  return {
    id: unit.id,
    title: unit.title,
    timeZone: TIME_ZONE,
    window,
    ...style.unit,
    skills: inSets(unit.skills, skills),
    ...(style.summative === null ? {} : { summatives: [{ ...style.summative, date: summativeDay(term) }] }),
    ...(course.style === 'passFail' ? { grading: bundlesOf(unit) } : {}),
  };
}

/** The day of the unit-end assessment: the last but one of the term with school. */
export function summativeDay(term) {
  return SCHOOL_DAYS[schoolDay(TERMS[term].closes) - 1];
}

/** The check that was made anew in the middle of the term: its day, and what it was worth before; null for the others. */
export function revisionOf(course, unit, skill, term) {
  if (course.style !== 'points' || unit.skills[1] !== skill) return null;
  const { opens, closes } = TERMS[term];
  const before = SCHOOL_DAYS[Math.floor((schoolDay(opens) + schoolDay(closes)) / 2)];
  return { before, points: 8, evidence: ['keep', 'count', 'discard', 'keep'][term] };
}

function revised(course, unit, skill, term) {
  const revision = revisionOf(course, unit, skill, term);
  if (revision === null) return {};
  const { before, points, evidence } = revision;
  return { check: { version: 2, history: [{ version: 1, before, points, mastery: '80%', evidence }] } };
}

function inSets(read, skills) {
  const entries = [];
  for (const [at, skill] of skills.entries()) {
    const { set } = read[at];
    if (set === null) entries.push(skill);
    else if (entries.at(-1)?.id === set) entries.at(-1).skills.push(skill);
    else entries.push({ id: set, title: capital(set), order: 'any', require: 2, skills: [skill] });
  }
  return entries;
}

function bundlesOf({ skills }) {
  const should = skills.some(({ tier }) => tier === 'should') ? { should: 'all' } : {};
  const bundles = {
    A: { must: 'all', ...should, aspire: 'all', exam: '80%' },
    B: { must: 'all', ...should, exam: '70%' },
    C: { must: 'all', exam: '60%' },
    D: { must: 2 },
    otherwise: 'F',
  };
  return { bundles };
}

function byCriterion({ levels, criteria }, quality, chance) {
  return Object.fromEntries(
    Object.keys(criteria).map((id) => [id, levelOf({ levels }, chance.around(quality, 0.2))]),
  );
}

function levelOf({ levels }, quality) {
  const at = quality >= 0.92 ? 3 : quality >= 0.72 ? 2 : quality >= 0.4 ? 1 : 0;
  return levels[at];
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

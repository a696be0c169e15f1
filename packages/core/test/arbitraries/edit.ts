import fc from 'fast-check';
import {
  type Bound,
  type ChangeClass,
  type Check,
  type Entry,
  type Form,
  isSet,
  type PastVersion,
  type Practice,
  type Reassess,
  type Skill,
  type SkillSet,
  type Threshold,
  type Unit,
} from '../../src/index.js';
import { arbIndex, choose } from './choice.js';

/** Numbers that an edit chooses with. */
type Ways = readonly number[];

/** A change that an author makes to a unit; the unit itself where there is nothing to make it to. */
type Edit = (unit: Unit, ways: Ways) => Unit;

function mapEntries(entries: readonly Entry[], change: (entry: Entry) => Entry | null): Entry[] {
  return entries.flatMap((entry) => {
    const changed = change(entry);
    if (changed === null) return [];
    const whole: Entry = isSet(changed)
      ? { ...changed, skills: mapEntries(changed.skills, change) }
      : changed;
    return [whole];
  });
}

function listEntries(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => (isSet(entry) ? [entry, ...listEntries(entry.skills)] : [entry]));
}

/** One skill, or with an even first way all of them, as a default would do. */
function onSkill(change: (skill: Skill, ways: Ways, unit: Unit) => Skill): Edit {
  return (unit, ways) => {
    const skills = listEntries(unit.skills).filter((entry) => !isSet(entry));
    const [which = 0, ...rest] = ways;
    const one = which % 4 === 0 ? null : choose(skills, which).id;
    return {
      ...unit,
      skills: mapEntries(unit.skills, (entry) =>
        isSet(entry) || (one !== null && entry.id !== one) ? entry : change(entry, rest, unit),
      ),
    };
  };
}

function onOneSkill(change: (skill: Skill, ways: Ways, unit: Unit) => Skill | null): Edit {
  return (unit, [which = 0, ...ways]) => {
    const skills = listEntries(unit.skills).filter((entry) => !isSet(entry));
    const { id } = choose(skills, which);
    return {
      ...unit,
      skills: mapEntries(unit.skills, (entry) =>
        isSet(entry) || entry.id !== id ? entry : change(entry, ways, unit),
      ),
    };
  };
}

function onSet(change: (set: SkillSet, ways: Ways, unit: Unit) => SkillSet): Edit {
  return (unit, [which = 0, ...ways]) => {
    const sets = listEntries(unit.skills).filter(isSet);
    if (sets.length === 0) return unit;
    const { id } = choose(sets, which);
    return {
      ...unit,
      skills: mapEntries(unit.skills, (entry) =>
        isSet(entry) && entry.id === id ? change(entry, ways, unit) : entry,
      ),
    };
  };
}

/** The unit or one of its sets. */
function onOrdered(change: <Ordered extends Unit | SkillSet>(ordered: Ordered, ways: Ways) => Ordered): Edit {
  return (unit, ways) =>
    (ways[0] ?? 0) % 2 === 0
      ? change(unit, ways.slice(1))
      : onSet((set, rest) => change(set, rest))(unit, ways.slice(1));
}

const onCheck = (change: (check: Check, ways: Ways, skill: Skill) => Check): Edit =>
  onSkill((skill, ways) => ({ ...skill, check: change(skill.check, ways, skill) }));

const onMastery = (change: (mastery: Threshold, ways: Ways) => Threshold): Edit =>
  onSkill((skill, ways) => ({ ...skill, mastery: change(skill.mastery, ways) }));

function onReassess<Key extends keyof Reassess>(key: Key, ...values: readonly Reassess[Key][]): Edit {
  return onSkill((skill, [way = 0]) => ({
    ...skill,
    reassess: { ...skill.reassess, [key]: choose(values, way) },
  }));
}

const onPractice = (change: (practice: Practice, ways: Ways) => Practice): Edit =>
  onSkill((skill, ways) =>
    skill.practice === null ? skill : { ...skill, practice: change(skill.practice, ways) },
  );

/** A form; a check without forms is given some. */
function onForms(change: (forms: readonly Form[], at: number) => readonly Form[]): Edit {
  return onCheck((check, [at = 0]) => ({ ...check, forms: change(check.forms, at) }));
}

function onForm(change: (form: Form) => Form): Edit {
  return onForms((forms, at) =>
    forms.map((form, index) => (index === at % forms.length ? change(form) : form)),
  );
}

function onTask(change: (task: Practice['tasks'][number]) => Practice['tasks'][number]): Edit {
  return onPractice((practice, [at = 0]) => ({
    ...practice,
    tasks: practice.tasks.map((task, index) => (index === at % practice.tasks.length ? change(task) : task)),
  }));
}

function onSummative(
  change: (summative: Unit['summatives'][number], way: number) => Unit['summatives'][number],
): Edit {
  return (unit, [which = 0, way = 0]) => ({
    ...unit,
    summatives: unit.summatives.map((one, index) =>
      index === which % unit.summatives.length ? change(one, way) : one,
    ),
  });
}

function onGrading<Key extends keyof Unit['grading']>(
  key: Key,
  ...values: readonly Unit['grading'][Key][]
): Edit {
  return (unit, [way = 0]) => ({ ...unit, grading: { ...unit.grading, [key]: choose(values, way) } });
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

const proportion = (value: string): Bound => ({ type: 'proportion', value });

/** The check at its next version, measured in other points, with what it was in its history. */
function raised(evidence: PastVersion['evidence'], skill: Skill, way: number): Check {
  const { check, mastery } = skill;
  const { points, measure, version, history } = check;
  const past: PastVersion = { version, before: '2999-01-01', evidence, points, measure, mastery };
  // attempts on a version that the history leaves out are read as today
  const isWhole = history.length === version - 1;
  const next = way % 2 === 0 || !isWhole ? measure : { type: 'points' as const, points: 7 };
  return { ...check, measure: next, version: version + 1, history: [past, ...history] };
}

function onPast(change: (past: PastVersion, way: number) => PastVersion): Edit {
  return onCheck((check, [way = 0]) => ({
    ...check,
    history: check.history.map((past, index) => (index === 0 ? change(past, way) : past)),
  }));
}

/** A unit with one id instead of another, everywhere that the model names it. */
function withId(unit: Unit, from: string, to: string): Unit {
  return JSON.parse(JSON.stringify(unit), (key, value) => {
    const named = key === 'id' || key === 'part' || /^\d+$/.test(key);
    return named && value === from ? to : value;
  }) as Unit;
}

const newSkill = (unit: Unit): Skill => ({
  ...(listEntries(unit.skills).find((entry) => !isSet(entry)) as Skill),
  id: 'new',
  title: 'A new skill',
  after: [],
  standards: [],
  materials: [],
  retired: false,
});

const withCalendar: Edit = (unit) => ({ ...unit, calendar: { days: ['mon', 'wed'], closed: [] } });

function waitsForSchool(unit: Unit): boolean {
  return listEntries(unit.skills).some((entry) => !isSet(entry) && entry.reassess.wait?.of === 'schoolDays');
}

/** What authors do to a unit, by what it does to records: every key of the model is changed by one of them. */
export const EDITS: { readonly [Class in ChangeClass]: { readonly [name: string]: Edit } } = {
  safe: {
    'metadata of the unit': (unit) => ({ ...unit, metadata: { reviewed: true } }),
    'metadata of a skill': onSkill((skill) => ({ ...skill, metadata: { reviewed: [1, null] } })),
    'metadata of a set': onSet((set) => ({ ...set, metadata: { reviewed: 1 } })),
    'metadata of a check': onCheck((check) => ({ ...check, metadata: { reviewed: 1 } })),
    'metadata of a summative': onSummative((one) => ({ ...one, metadata: { reviewed: 1 } })),
    'metadata of a task': onTask((task) => ({ ...task, metadata: { reviewed: 1 } })),
    'metadata of a form': onForm((form) => ({ ...form, metadata: { reviewed: 1 } })),
    standards: onSkill((skill) => ({ ...skill, standards: ['CCSS.MATH.CONTENT.5.NF.A.1'] })),
    materials: onSkill((skill) => ({
      ...skill,
      materials: [{ title: 'Text', link: 'https://example.org/t' }],
    })),
    'link of a check': onCheck((check) => ({ ...check, link: 'https://example.org/c' })),
    'link of a form': onForm((form) => ({ ...form, link: 'https://example.org/f' })),
    'link of a task': onTask((task) => ({ ...task, link: 'https://example.org/k' })),
    due: onSkill(({ days: _days, ...skill }) => ({ ...skill, due: '2026-09-30' })),
    days: onSkill(({ due: _due, ...skill }) => ({ ...skill, days: 9 })),
    'date of a summative': onSummative((one) => ({ ...one, date: '2026-09-30' })),
    'path of the course': (unit) => ({ ...unit, course: '../c.course.yaml' }),
    'name of a rubric': onCheck((check) =>
      check.measure.type === 'rubric'
        ? { ...check, measure: { ...check.measure, rubric: { ...check.measure.rubric, id: 'renamed' } } }
        : check,
    ),
    'name of a rubric of a summative': onSummative((one) =>
      one.rubric === null ? one : { ...one, rubric: { ...one.rubric, id: 'renamed' } },
    ),
    'rubrics that nothing uses': (unit) => ({
      ...unit,
      rubrics: [
        ...unit.rubrics,
        { id: 'spare', levels: [{ name: 'one', points: 1 }], criteria: [], whole: 'mean' },
      ],
    }),
    'a level instead of its share': onSkill((skill) => {
      const { measure } = skill.check;
      const { atLeast } = skill.mastery;
      if (measure.type !== 'points' || atLeast?.type !== 'number') return skill;
      const [n, d] = [atLeast.value * 4, measure.points * 4];
      return { ...skill, mastery: { ...skill.mastery, atLeast: proportion(`${n}/${d}`) } };
    }),
    'lasting as it is anyway': onMastery((mastery) =>
      mastery.lasting === undefined
        ? { ...mastery, lasting: ['highest', 'times', 'inARow', 'ofLast'].includes(mastery.by.type) }
        : mastery,
    ),
    'days of a calendar that no wait counts': (unit, ways) =>
      waitsForSchool(unit) ? unit : withCalendar(unit, ways),
    'late work where nothing closes': (unit) =>
      unit.window.closes === undefined ? { ...unit, late: [{ within: 3, cap: '1/2' }] } : unit,
    'threshold of a version that counts': onPast((past) =>
      past.evidence === 'count' ? { ...past, mastery: { ...past.mastery, by: { type: 'latest' } } } : past,
    ),
  },
  relabels: {
    'title of the unit': (unit) => ({ ...unit, title: 'Another title' }),
    'title of a skill': onOneSkill((skill) => ({ ...skill, title: `Show ${skill.id}` })),
    'title of a set': onSet((set) => ({ ...set, title: `All of ${set.id}` })),
    'title of a summative': onSummative((one) => ({ ...one, title: `Show ${one.id}` })),
    'title of a task': onTask((task) => ({ ...task, title: `Do ${task.id}` })),
    description: (unit) => ({ ...unit, description: 'Another description' }),
    labels: (unit) => ({ ...unit, labels: { ...unit.labels, mastered: 'Got it' } }),
    'words of a rubric': onCheck((check) =>
      check.measure.type === 'rubric'
        ? {
            ...check,
            measure: {
              ...check.measure,
              rubric: {
                ...check.measure.rubric,
                criteria: check.measure.rubric.criteria.map((each) => ({ ...each, title: `New ${each.id}` })),
              },
            },
          }
        : check,
    ),
    'id of a set': (unit, [which = 0]) => {
      const sets = listEntries(unit.skills).filter(isSet);
      return sets.length === 0 ? unit : withId(unit, choose(sets, which).id, 'renamed-set');
    },
    'order of summatives': (unit) => ({ ...unit, summatives: [...unit.summatives].reverse() }),
    'order of tasks': onPractice((practice, [by = 1]) => ({
      ...practice,
      tasks: rotated(practice.tasks, by),
    })),
    'order of entries where any goes': onOrdered((ordered, [by = 1]) =>
      ordered.order === 'any' && typeof ordered.require !== 'number'
        ? { ...ordered, skills: rotated(ordered.skills, by) }
        : ordered,
    ),
  },
  opens: {
    'days of a calendar': withCalendar,
    'order of entries in a linear set': onOrdered((ordered, [by = 1]) =>
      ordered.order === 'linear' ? { ...ordered, skills: rotated(ordered.skills, by) } : ordered,
    ),
    order: onOrdered((ordered) => ({ ...ordered, order: ordered.order === 'any' ? 'linear' : 'any' })),
    'what comes before a skill': onOneSkill((skill, [which = 0], unit) => {
      const first = choose(listEntries(unit.skills), which).id;
      return { ...skill, after: skill.after.includes(first) ? [] : [...skill.after, first] };
    }),
    'nothing before any skill': onSkill((skill) => ({ ...skill, after: [] })),
    'what comes before a set': onSet((set, [which = 0], unit) => {
      const first = choose(listEntries(unit.skills), which).id;
      return { ...set, after: set.after.includes(first) ? [] : [first] };
    }),
    'what comes before the unit': (unit) => ({ ...unit, after: ['another'] }),
    opens: (unit, [way = 0]) => ({
      ...unit,
      window: { ...unit.window, opens: choose(['2026-09-01', '2026-12-01T08:00'], way) },
    }),
    attempts: onReassess('attempts', null, 1, 2, 4),
    wait: onReassess('wait', null, { count: 2, of: 'days' }, { count: 4, of: 'schoolDays' }),
    steps: onReassess('steps', [], ['revision'], ['talk']),
    'form policy': onReassess('form', 'new', 'rotate', 'same', 'any'),
    until: onReassess('until', null, '2026-09-20'),
    when: onReassess('when', 'always', 'notMastered'),
    'when practice is done': onPractice((practice, [way = 0]) => ({
      ...practice,
      done: choose<Practice['done']>(
        [{ type: 'sign-off' }, { type: 'all' }, { type: 'proportion', value: '1/2' }],
        way,
      ),
    })),
    'whether practice is required': onPractice((practice) => ({ ...practice, required: !practice.required })),
    'a form more': onForms((forms) => [...forms, { id: 'Z', retired: false, void: false }]),
    'a form less': onForms((forms, at) =>
      forms.filter((form, index) => form.void || index !== at % forms.length),
    ),
    'forms retired or not': onForms((forms) => forms.map((form) => ({ ...form, retired: !form.retired }))),
    'forms in another order': onForms(rotated),
    'a zone where nothing closes': (unit) =>
      unit.window.closes === undefined &&
      listEntries(unit.skills).every((entry) => isSet(entry) || entry.check.history.length === 0)
        ? { ...unit, timeZone: 'Asia/Tokyo' }
        : unit,
  },
  regrades: {
    'a skill more': onOrdered((ordered, [way = 0]) => {
      if (listEntries(ordered.skills).some(({ id }) => id === 'new')) return ordered;
      const skills = [...ordered.skills];
      const first = listEntries(ordered.skills).find((entry) => !isSet(entry));
      if (first !== undefined) skills.splice(way % (skills.length + 1), 0, newSkill(ordered as Unit));
      return { ...ordered, skills };
    }),
    'a summative more': (unit) => ({
      ...unit,
      summatives: [...unit.summatives, { id: 'essay', title: 'Essay', points: 20, rubric: null }],
    }),
    'a task more': onPractice((practice) => ({
      ...practice,
      tasks: [...practice.tasks, { id: 'more', title: 'More', points: 2, optional: false }],
    })),
    'a set around a skill': (unit, [which = 0]) => {
      const [one, ...others] = rotated(unit.skills, which);
      if (one === undefined) return unit;
      const set: SkillSet = {
        id: 'new-set',
        title: 'New set',
        tier: 'must',
        order: 'any',
        require: 'all',
        after: [],
        skills: [one],
      };
      return { ...unit, skills: [set, ...others] };
    },
    'a set dissolved': (unit) => ({
      ...unit,
      skills: unit.skills.flatMap((entry) => (isSet(entry) ? entry.skills : [entry])),
    }),
    'a skill retired or not': onOneSkill((skill) => ({ ...skill, retired: !skill.retired })),
    'tier of a skill': onSkill((skill, [way = 0]) => ({
      ...skill,
      tier: choose(['must', 'should', 'aspire'] as const, way),
    })),
    'tier of a set': onSet((set, [way = 0]) => ({
      ...set,
      tier: choose(['must', 'should', 'aspire'] as const, way),
    })),
    require: onOrdered((ordered, [way = 0]) => ({
      ...ordered,
      require: choose(
        ordered.order === 'any' ? (['all', 'ownTier', 1, 2] as const) : (['all', 'ownTier'] as const),
        way,
      ),
    })),
    'many choices in another order': (unit, ways) => {
      const [by = 1] = ways;
      const isChoice = ({ require }: Unit | SkillSet) => typeof require === 'number';
      return isChoice(unit)
        ? { ...unit, skills: rotated(unit.skills, by) }
        : onSet((set, [rest = 1]) => (isChoice(set) ? { ...set, skills: rotated(set.skills, rest) } : set))(
            unit,
            ways,
          );
    },
    closes: (unit, [way = 0]) => ({
      ...unit,
      window: { ...unit.window, closes: choose(['2026-09-10', '2026-09-12T12:00', '2026-12-31'], way) },
    }),
    'late work': (unit, [way = 0]) => ({
      ...unit,
      late: choose([[], [{ within: null, cap: null }], [{ within: 2, cap: '3/4' }]], way),
    }),
    'a zone': (unit) =>
      listEntries(unit.skills).every((entry) => isSet(entry) || entry.check.history.length === 0)
        ? { ...unit, timeZone: 'Asia/Tokyo' }
        : unit,
    'whole threshold': onMastery((mastery, [way = 0]) => ({
      ...mastery,
      atLeast: proportion(choose(['1/2', '9/10', '1', '1/10'], way)),
    })),
    'every criterion': onMastery((mastery, [way = 0]) => ({
      ...mastery,
      each: way % 2 === 0 ? null : proportion('3/5'),
    })),
    'named criteria': onMastery((mastery) => ({ ...mastery, criteria: [] })),
    together: onMastery((mastery) => ({ ...mastery, together: !mastery.together })),
    by: onMastery((mastery, [way = 0]) => ({
      ...mastery,
      by: choose<Threshold['by']>(
        [{ type: 'latest' }, { type: 'highest' }, { type: 'average' }, { type: 'times', n: 2 }],
        way,
      ),
    })),
    lasting: onMastery((mastery) => ({ ...mastery, lasting: !(mastery.lasting ?? false) })),
    'cap on retries': onReassess('cap', null, '1/2', '9/10'),
    practice: onSkill((skill, [way = 0]) => ({
      ...skill,
      practice:
        skill.practice === null
          ? { points: way % 2 === 0 ? 5 : null, tasks: [], done: { type: 'all' }, required: true }
          : skill.practice.tasks.length === 0
            ? null
            : skill.practice,
    })),
    'an optional task': onTask((task) => ({ ...task, optional: !task.optional })),
    'what a check is worth': onCheck((check) =>
      check.measure.type === 'points' ? check : { ...check, points: check.points + 3 },
    ),
    'a version that counts': onSkill((skill, [way = 0]) => ({
      ...skill,
      check: raised('count', skill, way),
    })),
    'a version that is kept': onSkill((skill, [way = 0]) => ({
      ...skill,
      check: raised('keep', skill, way),
    })),
    'a version that is kept by another threshold': onSkill((skill, [way = 0]) => {
      const check = raised('keep', skill, way);
      const [past, ...others] = check.history as [PastVersion, ...PastVersion[]];
      const mastery = { ...past.mastery, atLeast: proportion('1/3') };
      return { ...skill, check: { ...check, history: [{ ...past, mastery }, ...others] } };
    }),
    'an earlier version counts again': onPast((past) => ({ ...past, evidence: 'count' })),
    'the threshold of a kept version': onPast((past) => ({
      ...past,
      mastery: { ...past.mastery, atLeast: proportion('1/2') },
    })),
    'worth of a summative with a rubric': onSummative((one) =>
      one.rubric === null ? one : { ...one, points: (one.points ?? 0) + 10 },
    ),
    credit: (unit, [kind = 0, way = 0]) => ({
      ...unit,
      grading: {
        ...unit.grading,
        credit: {
          ...unit.grading.credit,
          [choose(['practice', 'check', 'summative'] as const, kind)]: {
            type: choose(['score', 'mastery', 'completion', 'scoreIfMastered'] as const, way),
          },
        },
      },
    }),
    floor: onGrading('floor', null, '1/2'),
    'least percent': onGrading('atLeast', null, '1/2'),
    missing: onGrading('missing', '0', '1/3'),
    pending: onGrading('pending', 'zero', 'exclude', null),
    scheme: onGrading(
      'scheme',
      { type: 'points' },
      {
        type: 'weights',
        weights: [
          { part: 'check', weight: 70 },
          { part: 'practice', weight: 30 },
        ],
      },
      {
        type: 'weights',
        weights: [
          { part: 'check', weight: 60 },
          { part: 'practice', weight: 40 },
        ],
      },
      { type: 'tiers', must: '4/5', should: '9/10', aspire: '1', partial: 'none' },
      { type: 'tiers', must: '1/2', should: null, aspire: '1', partial: 'proportional' },
      {
        type: 'bundles',
        bundles: [{ letter: 'A', conditions: [{ subject: { type: 'skills' }, need: { type: 'all' } }] }],
        otherwise: 'F',
      },
      {
        type: 'bundles',
        bundles: [
          { letter: 'A', conditions: [{ subject: { type: 'skills' }, need: { type: 'count', n: 1 } }] },
        ],
        otherwise: null,
      },
    ),
    'the same scheme in other numbers': (unit) => {
      const { scheme } = unit.grading;
      const other = {
        points: scheme,
        weights: { type: 'weights', weights: [{ part: 'check', weight: 100 }] },
        tiers: { type: 'tiers', must: '1/3', should: '2/3', aspire: '1', partial: 'none' },
        bundles: { type: 'bundles', bundles: [], otherwise: 'F' },
      } as const;
      return { ...unit, grading: { ...unit.grading, scheme: other[scheme.type] } };
    },
    scale: onGrading('scale', null, [
      { letter: 'P', from: '3/5' },
      { letter: 'N', from: '0' },
    ]),
    rounding: onGrading('roundTo', null, '1/100', '1/10'),
  },
  invalidates: {
    'what a check is measured in': onCheck((check, [way = 0]) => {
      if (way % 3 === 0 || check.measure.type !== 'rubric')
        return { ...check, points: 11, measure: { type: 'points', points: 11 } };
      const { rubric } = check.measure;
      const levels = rubric.levels.map((level) => ({ ...level, name: `${level.name}!` }));
      return { ...check, measure: { type: 'rubric', rubric: { ...rubric, levels } } };
    }),
    'a version that is discarded': onSkill((skill, [way = 0]) => ({
      ...skill,
      check: raised('discard', skill, way),
    })),
    'a version without its history': onCheck((check) => ({
      ...check,
      version: check.version + 1,
      measure: { type: 'points', points: 13 },
    })),
    'a version without a date': onSkill((skill) => {
      const check = raised('keep', skill, 1);
      return {
        ...skill,
        check: { ...check, history: check.history.map(({ before: _before, ...past }) => past) },
      };
    }),
    'an earlier version is discarded': onPast((past) => ({ ...past, evidence: 'discard' })),
    'an earlier version was measured otherwise': onPast((past) => ({
      ...past,
      measure: { type: 'points', points: 17 },
    })),
    'the date of an earlier version': onPast((past) => ({ ...past, before: '2026-09-05' })),
    'a lower version': onCheck((check) => ({
      ...check,
      version: Math.max(1, check.version - 1),
      history: check.history.filter(({ version }) => version < check.version - 1),
    })),
    'a form void or not': onForm((form) => ({ ...form, void: !form.void })),
    'points of practice': onPractice((practice) =>
      practice.tasks.length > 0
        ? { ...practice, tasks: practice.tasks.map((task) => ({ ...task, points: (task.points ?? 0) + 2 })) }
        : { ...practice, points: (practice.points ?? 0) + 2 },
    ),
    'points of a summative': onSummative((one) => ({ ...one, points: (one.points ?? 0) + 7 })),
    'rubric of a summative': onSummative((one) =>
      one.rubric === null
        ? {
            ...one,
            rubric: {
              levels: [
                { name: 'a', points: 1 },
                { name: 'b', points: 2 },
              ],
              criteria: [],
              whole: 'mean',
            },
          }
        : { ...one, rubric: null },
    ),
    'a zone that moves versions': (unit) => ({ ...unit, timeZone: 'Asia/Tokyo' }),
  },
  'breaks-identity': {
    'a skill gone': (unit, ways) =>
      listEntries(unit.skills).filter((entry) => !isSet(entry)).length < 2
        ? unit
        : onOneSkill(() => null)(unit, ways),
    'id of a skill': (unit, [which = 0]) => {
      const skills = listEntries(unit.skills).filter((entry) => !isSet(entry));
      return withId(unit, choose(skills, which).id, 'renamed');
    },
    'two skills under each other’s id': (unit) => {
      const [a, b] = listEntries(unit.skills).filter((entry) => !isSet(entry));
      if (a === undefined || b === undefined) return unit;
      const titles = new Map([
        [a.id, b.title],
        [b.id, a.title],
      ]);
      return {
        ...unit,
        skills: mapEntries(unit.skills, (entry) => ({
          ...entry,
          title: titles.get(entry.id) ?? entry.title,
        })),
      };
    },
    'id of the unit': (unit) => ({ ...unit, id: 'v' }),
    'a summative gone': (unit) => ({ ...unit, summatives: unit.summatives.slice(1) }),
    'id of a summative': (unit, [which = 0]) =>
      unit.summatives.length === 0 ? unit : withId(unit, choose(unit.summatives, which).id, 'exam'),
    'a task gone': onPractice((practice) => ({ ...practice, tasks: practice.tasks.slice(1) })),
    'id of a task': onTask((task) => ({ ...task, id: `${task.id}-b` })),
  },
};

/** The unit with a title of its own for every skill and set. */
export function titled(unit: Unit): Unit {
  return { ...unit, skills: mapEntries(unit.skills, (entry) => ({ ...entry, title: `Know ${entry.id}` })) };
}

/** One edit: which, and the numbers that it chooses with. */
export interface EditRecipe {
  readonly edit: number;
  readonly ways: Ways;
}

/** One to three edits. */
export const arbEdits: fc.Arbitrary<readonly EditRecipe[]> = fc.array(
  fc.record({ edit: fc.nat({ max: 9999 }), ways: fc.array(arbIndex, { minLength: 5, maxLength: 5 }) }),
  { minLength: 1, maxLength: 3 },
);

/** The unit after edits of some classes. */
export function edited(unit: Unit, recipes: readonly EditRecipe[], classes: readonly ChangeClass[]): Unit {
  const edits = classes.flatMap((each) => Object.values(EDITS[each]));
  return recipes.reduce((changed, { edit, ways }) => choose(edits, edit)(changed, ways), unit);
}

import {
  DEFAULTS,
  type Entry,
  isSet,
  type Order,
  type Rubric,
  type Skill,
  type Tier,
} from '@openmastery/core';
import { sayCheck } from './check.js';
import { sayPractice, sayReassess } from './policy.js';
import { isSame, plain, type Said, type SaidMap, say, unless, unlessEmpty } from './said.js';
import { isUsual, sayThreshold } from './threshold.js';

/** What all skills say of themselves, said once for all of them. */
export type Shared = SaidMap;

const FLOWING = ['mastery', 'reassess', 'practice', 'days'] as const;

/** The parts of a skill that can also be said around it. */
function flowing(skill: Skill, rubrics: readonly Rubric[]): SaidMap {
  const check = sayCheck(skill.check, skill.mastery, rubrics);
  const mastery = sayThreshold(skill.mastery);
  return say([
    ['mastery', isUsual(skill.mastery, skill.check.measure.type === 'rubric') ? undefined : mastery],
    ['reassess', sayReassess(skill.reassess)],
    ['check', check.size === 0 ? undefined : check],
    ['practice', sayPractice(skill.practice)],
    ['days', skill.days],
  ]);
}

/** What can be said once for all skills: of a check, key by key. */
export function sharedOf(skills: readonly Skill[], rubrics: readonly Rubric[]): Shared {
  const [first, ...others] = skills.map((skill) => flowing(skill, rubrics));
  if (first === undefined || others.length === 0) return new Map();
  const shared = new Map<string, Said>();
  for (const key of FLOWING) {
    const value = first.get(key);
    // The days of a skill that has a due date are its own.
    const flows = key !== 'days' || skills.every(({ due }) => due === undefined);
    if (value !== undefined && flows && others.every((other) => isSame(other.get(key), value)))
      shared.set(key, value);
  }
  const checks = others.map((other) => checkOf(other));
  const check = [...checkOf(first)].filter(([key, value]) =>
    checks.every((other) => isSame(other.get(key), value)),
  );
  if (check.length > 0) shared.set('check', new Map(check));
  return shared;
}

function checkOf(said: SaidMap): SaidMap {
  return (said.get('check') as SaidMap | undefined) ?? new Map<string, Said>();
}

/** The children of a unit or set as a file says them. */
export function sayEntries(
  entries: readonly Entry[],
  around: { readonly tier: Tier; readonly order: Order },
  shared: Shared,
  rubrics: readonly Rubric[],
): Said[] {
  return entries.map((entry) => {
    const { id, title, tier, after, metadata } = entry;
    const head: [string, Said | undefined][] = [
      ['id', id],
      ['title', unless(title, id)],
      ['tier', unless(tier, around.tier)],
      ['after', unlessEmpty(after)],
    ];
    if (isSet(entry)) {
      return say([
        ...head,
        ['order', unless(entry.order, around.order)],
        ['require', unless(entry.require, DEFAULTS.unit.require)],
        ['skills', sayEntries(entry.skills, entry, shared, rubrics)],
        ['metadata', metadata && plain(metadata)],
      ]);
    }
    const own = [...flowing(entry, rubrics)].flatMap(([key, value]): [string, Said][] => {
      if (key !== 'check') return shared.has(key) ? [] : [[key, value]];
      const rest = [...(value as SaidMap)].filter(([part]) => !checkOf(shared).has(part));
      return rest.length === 0 ? [] : [['check', new Map(rest)]];
    });
    const said = say([
      ...head,
      ['standards', unlessEmpty(entry.standards)],
      ['materials', unlessEmpty(entry.materials.map(plain))],
      ['due', entry.due],
      ['retired', unless(entry.retired, DEFAULTS.skill.retired)],
      ...own,
      ['metadata', metadata && plain(metadata)],
    ]);
    return said.size === 1 ? id : said;
  });
}

import type { AttemptProgress, Course, CourseProgress, Progress, Skill, Unit } from '@openmastery/core';
import { skillsOf } from '../log/unit-lookup.js';
import { lossesOf, type Output } from './loss.js';
import { nameUuid } from './name-uuid.js';

/** How statements are written. */
export interface XapiOptions {
  /** The address of the school or system that learners' ids belong to, and below which activities are named. */
  readonly home?: string;
  /** Whose statements; without it, everyone's. */
  readonly learners?: readonly { readonly learner: string; readonly name?: string | null }[];
}

/** A name by language. */
type LanguageMap = { readonly [language: string]: string };

interface XapiActivity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: { readonly type: string; readonly name: LanguageMap };
}

/** An xAPI statement, version 1.0.3: someone attempted a check, or mastered a skill. */
export interface XapiStatement {
  /** Made of what the statement says: sent twice, it is one. */
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: XapiActivity;
  readonly result: {
    readonly score?: { readonly scaled: number };
    readonly success?: boolean;
    readonly completion: boolean;
  };
  readonly context: {
    readonly contextActivities: {
      readonly parent: readonly XapiActivity[];
      readonly grouping: readonly XapiActivity[];
    };
    readonly extensions: { readonly [iri: string]: string | number };
  };
  readonly timestamp?: string;
}

const VERBS = {
  attempted: {
    id: 'http://adlnet.gov/expapi/verbs/attempted',
    display: { 'en-US': 'attempted', es: 'intentó' },
  },
  mastered: { id: 'http://adlnet.gov/expapi/verbs/mastered', display: { 'en-US': 'mastered', es: 'dominó' } },
} as const;

const TYPES = {
  check: 'http://adlnet.gov/expapi/activities/assessment',
  skill: 'http://adlnet.gov/expapi/activities/objective',
  unit: 'http://adlnet.gov/expapi/activities/module',
  course: 'http://adlnet.gov/expapi/activities/course',
} as const;

/** Where nothing is given: an address that is kept free for examples. */
const NO_HOME = 'https://example.org';

/**
 * Progress as xAPI statements: one for every attempt that was not voided, one for every skill that is mastered. Statement
 * ids depend on what they say alone, so that a store that has them keeps one of each.
 */
export function xapiStatements(
  about: Unit | Course,
  progress: Progress | CourseProgress,
  { home = NO_HOME, learners }: XapiOptions = {},
): Output<readonly XapiStatement[]> {
  const base = home.replace(/\/+$/, '');
  const units = 'units' in about ? about.units : [about];
  const course = 'units' in about ? [activity(`${base}/course/${about.id}`, 'course', about.title)] : [];
  const content = units.flatMap((unit): readonly XapiStatement[] => {
    const state = 'units' in progress ? progress.units[unit.id] : progress;
    const listed =
      learners ??
      Object.keys(state?.learners ?? {})
        .sort()
        .map((learner) => ({ learner }));
    const place = { base, unit, grouping: course };
    return listed.flatMap(({ learner, ...rest }) => {
      const name = ('name' in rest ? rest.name : null) ?? learner;
      const actor = { objectType: 'Agent', name, account: { homePage: base, name: learner } } as const;
      return skillsOf(unit.skills).flatMap((skill) => {
        const mine = state?.learners[learner]?.skills[skill.id];
        if (mine === undefined) return [];
        const attempted = mine.attempts
          .filter(({ why }) => !why.some(({ code }) => code === 'voided'))
          .map((attempt) => attemptStatement(place, actor, skill, attempt));
        const mastered = mine.status === 'mastered' ? [masteredStatement(place, actor, skill, mine)] : [];
        return [...attempted, ...mastered];
      });
    });
  });
  const columns = units.reduce(
    (sum, unit) =>
      sum +
      unit.summatives.length +
      skillsOf(unit.skills).reduce(
        (tasks, { practice }) => tasks + (practice === null ? 0 : practice.tasks.length || 1),
        0,
      ),
    'units' in about ? about.summatives.length : 0,
  );
  const losses = lossesOf([
    ['undated', 'statements', content.filter(({ timestamp }) => timestamp === undefined).length],
    ['columns-left-out', 'columns', columns],
  ]);
  const made = home === NO_HOME ? [{ code: 'ids-made-up', data: { ids: 'home' } } as const] : [];
  return { content, losses: [...losses, ...made, { code: 'grade-left-out', data: {} }] };
}

interface Place {
  readonly base: string;
  readonly unit: Unit;
  readonly grouping: readonly XapiActivity[];
}

function attemptStatement(
  place: Place,
  actor: XapiStatement['actor'],
  skill: Skill,
  attempt: AttemptProgress,
): XapiStatement {
  const { proportion, meets, form, version, id, at } = attempt;
  const score = proportion === null ? {} : { score: { scaled: proportion.percent / 100 } };
  const success = meets === null ? {} : { success: meets };
  return statement(place, actor, 'attempted', activityOf(place, skill, 'check'), at, id, {
    result: { ...score, ...success, completion: true },
    extensions: {
      [`${place.base}/xapi/version`]: version,
      ...(form === null ? {} : { [`${place.base}/xapi/form`]: form }),
    },
  });
}

function masteredStatement(
  place: Place,
  actor: XapiStatement['actor'],
  skill: Skill,
  mine: Progress['learners'][string]['skills'][string],
): XapiStatement {
  const score = mine.figure === null ? {} : { score: { scaled: mine.figure.percent / 100 } };
  return statement(place, actor, 'mastered', activityOf(place, skill, 'skill'), mine.masteredAt, 'mastered', {
    result: { ...score, success: true, completion: true },
    extensions: { [`${place.base}/xapi/via`]: mine.via ?? 'evidence' },
  });
}

function statement(
  { base, unit, grouping }: Place,
  actor: XapiStatement['actor'],
  verb: keyof typeof VERBS,
  object: XapiActivity,
  at: string | null,
  event: string,
  { result, extensions }: Pick<XapiStatement, 'result'> & Pick<XapiStatement['context'], 'extensions'>,
): XapiStatement {
  const parent = [activity(`${base}/unit/${unit.id}`, 'unit', unit.title)];
  const said = [base, actor.account.name, verb, object.id, at, event, result, extensions];
  return {
    id: nameUuid(JSON.stringify(said)),
    actor,
    verb: VERBS[verb],
    object,
    result,
    context: { contextActivities: { parent, grouping }, extensions },
    ...(at === null ? {} : { timestamp: at }),
  };
}

function activityOf({ base, unit }: Place, skill: Skill, type: 'check' | 'skill'): XapiActivity {
  const id = `${base}/unit/${unit.id}/${type}/${skill.id}`;
  return activity(id, type, skill.title);
}

function activity(id: string, type: keyof typeof TYPES, title: string): XapiActivity {
  return { objectType: 'Activity', id, definition: { type: TYPES[type], name: { und: title } } };
}

import { defineUnit, type Event, type Unit } from '@openmastery/core';

/** A class as large as pages are measured by, and all that is said of its learners. */
export interface LargeClass {
  readonly unit: Unit;
  readonly events: readonly Event[];
  readonly roster: readonly { readonly learner: string; readonly name: string; readonly group: string }[];
  readonly now: string;
}

const NAMES = [
  'Alexandra',
  'Benjamin',
  'Charlotte',
  'Dmitri',
  'Esperanza',
  'Fatima',
  'Giovanni',
  'Hannah',
  'Ibrahim',
  'Josephine',
];
const FAMILIES = ['Okafor', 'Martinez', 'Chen', 'Nowak', 'Silva', 'Haddad', 'Kowalczyk'];
const DAY = 24 * 60 * 60 * 1000;

/** Learners who each try some skills, most of them twice, with practice, steps, waiting attempts and a test. */
export function largeClass(learners: number, skills: number): LargeClass {
  const unit = defineUnit({
    id: 'large',
    title: 'Ratios, rates and proportional relationships',
    description: 'Six weeks. Learners go at their own pace and move on when a skill is mastered.',
    window: { opens: '2026-09-07', closes: '2026-12-18' },
    timeZone: 'America/Chicago',
    order: 'any',
    mastery: { atLeast: '80%', by: '2 of last 3' },
    check: { points: 10, forms: ['A', 'B', 'C', 'D'] },
    practice: { points: 5 },
    reassess: { steps: ['revision'], wait: '1 day' },
    skills: Array.from({ length: skills }, (_, at) => ({
      id: `skill-${at + 1}`,
      title: `I can explain what the ${at + 1}th target of this unit asks for`,
      days: 4,
    })),
    summatives: [{ id: 'test', title: 'Unit test', points: 50 }],
    grading: { scale: 'letters' },
  });
  const roster = Array.from({ length: learners }, (_, at) => ({
    learner: `learner-${at + 1}`,
    name: `${NAMES[at % NAMES.length]} ${FAMILIES[at % FAMILIES.length]}`,
    group: at % 2 === 0 ? 'Period 2' : 'Period 5',
  }));
  const start = Date.parse('2026-09-08T14:00:00Z');
  const events = roster.flatMap(({ learner }, l) =>
    Array.from({ length: skills }, (_, s) => s).flatMap((s): Event[] => {
      const luck = (l * 7 + s * 11 + l * s) % 13;
      const at = (days: number) => new Date(start + (s * 4 + days) * DAY + l * 60_000).toISOString();
      const of = { learner, skill: `skill-${s + 1}` };
      const id = (what: string) => `${l}-${s}-${what}`;
      if (luck === 0) return [];
      const practice: Event = { ...of, id: id('p'), at: at(0), type: 'practice', score: 4 };
      if (luck === 1) return [practice];
      const attempt = (what: string, days: number, score: number | null): Event => ({
        ...of,
        id: id(what),
        at: at(days),
        type: 'attempt',
        ...(score === null ? {} : { score }),
      });
      if (luck === 2) return [practice, attempt('a', 1, null)];
      const step: Event = { ...of, id: id('s'), at: at(1.2), type: 'step', step: 'revision' };
      return [
        practice,
        attempt('a', 1, luck - 3),
        step,
        attempt('b', 2.5, luck - 2),
        attempt('c', 4, luck - 2),
      ];
    }),
  );
  const tests = roster.map(
    ({ learner }, l): Event => ({
      id: `${l}-test`,
      learner,
      at: '2026-11-20T15:00:00Z',
      type: 'summative',
      summative: 'test',
      score: 20 + ((l * 7) % 31),
    }),
  );
  return { unit, events: [...events, ...tests], roster, now: '2026-11-20T18:00:00Z' };
}

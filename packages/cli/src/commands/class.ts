import { groups, type LearnerPace, pace, queue } from '@openmastery/core';
import { sentence, wordsOf } from '@openmastery/core/sentences';
import { type AgainstPolicy, attemptsAgainstPolicy } from '../against-policy.js';
import { type ClassRecord, openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { type Cell, type Grid, words } from '../grid.js';
import { formatGrid } from '../grid-format.js';
import { jsonText } from '../json-text.js';
import { betweenNames, byName } from '../names.js';
import { skillsOf } from '../skills.js';
import { surfaceOf } from '../terminal.js';
import { helpersFor, isUnderWay } from '../who-could-help.js';

/** How a class stands against the plan, who can be brought together for what, what waits to be graded, and what was taken against the rules. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const asked = askedOf(record);
  if (invocation.value('format') === 'json') {
    const { unit, progress } = record;
    const against = againstOf(record).map(({ learner, skill, attempt, reason }) => ({
      learner,
      skill,
      attempt: attempt.id,
      form: attempt.form,
      at: attempt.at,
      barriers: reason.data.barriers,
    }));
    host.stdout.write(jsonText({ version: 1, unit: unit.id, at: progress.at, ...asked, against }));
    return record.exit;
  }
  const { paint } = surfaceOf(host);
  const gridText = (grid: Grid): string => (grid.rows.length === 0 ? '' : formatGrid(grid, undefined, host));
  const blocks = [
    ['Pace', gridText(paceGrid(record, asked)), 'no skill has a `due` date or `days`, so there is no pace'],
    ['Who is where', groupsText(record, asked), 'nobody is in the middle of a skill'],
    ['Waits to be graded', gridText(queueGrid(record, asked)), 'nothing waits to be graded'],
    ['Taken against the rules', gridText(againstGrid(record)), 'every attempt was taken by the rules'],
  ] as const;
  const parts = blocks.map(
    ([title, text, otherwise]) => `${paint('bold', title)}\n${text || `${otherwise}\n`}`,
  );
  host.stdout.write(parts.join('\n'));
  return record.exit;
};

type Asked = ReturnType<typeof askedOf>;

/** The answers for the learners asked about alone; who can help is anybody of the class. */
function askedOf({ unit, progress, classmates }: ClassRecord) {
  const wanted = new Set(classmates.map(({ learner }) => learner));
  const { plan, learners } = pace(unit, progress);
  const only = (ids: readonly string[]) => ids.filter((id) => wanted.has(id));
  return {
    pace: { plan, learners: Object.fromEntries(only(Object.keys(learners)).map((id) => [id, learners[id]])) },
    groups: groups(unit, progress).map((group) => ({
      ...group,
      at: only(group.at),
      ready: only(group.ready),
      stuck: only(group.stuck),
    })),
    queue: queue(unit, progress).filter(({ learner }) => wanted.has(learner)),
  };
}

const PACES: { readonly [P in LearnerPace['pace']]: Cell } = {
  ahead: words('ahead', 'green'),
  onPace: words('on pace'),
  behind: words('behind', 'bold'),
};

function paceGrid({ classmates }: ClassRecord, { pace: { learners } }: Asked): Grid {
  const rows = classmates.flatMap(({ learner, name }): Cell[][] => {
    const own = learners[learner];
    if (!own) return [];
    const signed = (count: number) => words(count > 0 ? `+${count}` : count === 0 ? '' : `${count}`);
    return [
      [
        words(name),
        PACES[own.pace],
        signed(own.skills),
        signed(own.days),
        words(`${own.done} of ${own.planned}`),
      ],
    ];
  });
  return {
    columns: [
      { head: 'learner' },
      { head: 'pace' },
      { head: 'skills', align: 'right' },
      { head: 'school days', align: 'right' },
      { head: 'done of planned so far', align: 'right' },
    ],
    rows,
  };
}

function groupsText(record: ClassRecord, { groups: all }: Asked): string {
  const titles = new Map(skillsOf(record.unit).map(({ skill }) => [skill.id, skill.title]));
  const nameOf = namesOf(record);
  const inOrder = (learners: readonly string[]) => byName(learners, nameOf, 'en');
  const listed = (learners: readonly string[]) => {
    const names = inOrder(learners).map(nameOf);
    return names.join(betweenNames(names));
  };
  const blocks = all.filter(isUnderWay).flatMap((group) => {
    const { skill, at, ready, stuck } = group;
    const { named, more } = helpersFor(group, inOrder);
    const lines: readonly (readonly [string, readonly string[], string])[] = [
      ['working on it', at, ''],
      ['ready for its check', ready, ''],
      ['tried, not mastered', stuck, ''],
      ['can help', named, more > 0 ? ` and ${more} more` : ''],
    ];
    const told = lines.filter(([, ids]) => ids.length > 0);
    return [
      titles.get(skill) ?? skill,
      ...told.map(([what, ids, end]) => `  ${`${what}:`.padEnd(21)}${listed(ids)}${end}`),
    ];
  });
  return blocks.map((line) => `${line}\n`).join('');
}

function queueGrid(record: ClassRecord, { queue: all }: Asked): Grid {
  const names = namesOf(record);
  return {
    columns: ['learner', 'what', 'form', 'since'].map((head) => ({ head })),
    rows: all.map(({ learner, about, form, since }) => [
      words(names(learner)),
      words(about),
      words(form ?? ''),
      words(since === null ? 'undated' : record.dayOf(since)),
    ]),
  };
}

function againstOf({ progress, classmates }: ClassRecord): readonly AgainstPolicy[] {
  return attemptsAgainstPolicy(
    progress,
    classmates.map(({ learner }) => learner),
  );
}

function againstGrid(record: ClassRecord): Grid {
  const names = namesOf(record);
  const unitWords = wordsOf(record.unit);
  return {
    columns: ['learner', 'what', 'form', 'day', 'against which rule'].map((head) => ({ head })),
    rows: againstOf(record).map(({ learner, skill, attempt: { form, at }, reason }) => [
      words(names(learner)),
      words(skill),
      words(form ?? ''),
      words(at === null ? 'undated' : record.dayOf(at)),
      words(sentence(reason, unitWords)),
    ]),
  };
}

function namesOf({ everyone }: ClassRecord): (learner: string) => string {
  const names = new Map(everyone.map(({ learner, name }) => [learner, name]));
  return (learner) => names.get(learner) ?? learner;
}

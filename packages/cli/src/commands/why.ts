import { grade } from '@openmastery/core';
import { openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { EXIT, type Host } from '../host.js';
import { jsonText } from '../json-text.js';
import { skillsOf } from '../skills.js';
import { surfaceOf } from '../terminal.js';
import { explainerOf } from '../why/explanation.js';
import { gradeText, skillText } from '../why/explanation-text.js';

/** Why a learner stands where they stand, and what to do next. */
export const perform: Perform = async (invocation, host) => {
  const learner = invocation.value('learner');
  if (learner === undefined) return refuse('`why` needs a learner: `--learner ID`', host);
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const { unit, progress, classmates } = record;
  const mine = progress.learners[learner];
  const name = classmates[0]?.name ?? learner;

  const titles = new Map(skillsOf(unit).map(({ skill }) => [skill.id, skill.title]));
  const wanted = invocation.value('skill');
  if (wanted !== undefined && !titles.has(wanted)) {
    return refuse(`the unit has no skill \`${wanted}\`${didYouMean(wanted, [...titles.keys()])}`, host);
  }
  const explainer = explainerOf(record);
  const skills = Object.entries(mine?.skills ?? {})
    .filter(([id]) => wanted === undefined || id === wanted)
    .map(([id, state]) => [id, explainer.skill(state)] as const);
  const graded = wanted === undefined ? grade(unit, progress).learners[learner] : undefined;
  const explained = graded && explainer.grade(graded);

  if (invocation.value('format') === 'json') {
    const data = { version: 1, unit: unit.id, at: progress.at, learner, skills: Object.fromEntries(skills) };
    host.stdout.write(jsonText(explained === undefined ? data : { ...data, grade: explained }));
    return record.exit;
  }
  const surface = surfaceOf(host);
  const blocks = [
    `${name}, ${unit.title}, as of ${record.dayOf(progress.at)}`,
    ...skills.map(([id, state]) => skillText(`${titles.get(id) ?? id} (${id})`, state, record, surface)),
    ...(explained === undefined ? [] : [gradeText(explained, surface)]),
  ];
  host.stdout.write(`${blocks.join('\n\n')}\n`);
  return record.exit;
};

function refuse(problem: string, host: Host): number {
  host.stderr.write(`openmastery: ${problem}\n`);
  return EXIT.usage;
}

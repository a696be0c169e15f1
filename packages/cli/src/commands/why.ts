import type { Language } from '@openmastery/core/sentences';
import { openUnitOrCourse } from '../class-record.js';
import type { Perform } from '../command.js';
import { EXIT, type Host } from '../host.js';
import { jsonText } from '../json-text.js';
import { surfaceOf } from '../terminal.js';
import { answerTo } from '../why/answer.js';
import { answerData } from '../why/answer-data.js';
import { answerText } from '../why/answer-text.js';
import { readQuestion } from '../why/question.js';
import { voiceOf } from '../why/voice.js';

/** Why a learner stands where they stand, what would change it, and what is still needed. */
export const perform: Perform = async (invocation, host) => {
  const learner = invocation.value('learner');
  if (learner === undefined) return refuse('`why` needs a learner: `--learner ID`', host);
  const opened = await openUnitOrCourse(invocation, host);
  if ('exit' in opened) return opened.exit;
  const record = 'record' in opened ? opened.record : opened.course;
  const question = readQuestion(invocation, record, learner);
  if ('problem' in question) return refuse(question.problem, host);
  for (const warning of question.supposed?.warnings ?? []) host.stderr.write(`openmastery: ${warning}\n`);
  const answer = answerTo(question);
  if (invocation.value('format') === 'json') host.stdout.write(jsonText(answerData(question, answer)));
  else {
    const language = (invocation.value('language') as Language | undefined) ?? 'en';
    const voice = voiceOf(language, surfaceOf(host), record.dayOf);
    host.stdout.write(`${answerText(question, answer, voice).join('\n\n')}\n`);
  }
  return record.exit;
};

function refuse(problem: string, host: Host): number {
  host.stderr.write(`openmastery: ${problem}\n`);
  return EXIT.usage;
}

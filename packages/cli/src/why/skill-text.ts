import type { Figure } from '@openmastery/core';
import { statusWord, type Words } from '@openmastery/core/sentences';
import { type Cell, words } from '../grid.js';
import type { ExplainedAttempt, SkillExplanation } from './explanation.js';
import { scoreInWords } from './in-words.js';
import { outlookLines } from './outlook-text.js';
import type { ExplainedReason } from './reason.js';
import { block, numbered, reasonLines, rowLines, section, type Voice } from './voice.js';

/** One skill of one learner as a conversation: the verdict, why, the evidence, what would change it, what comes next. */
export function skillText(heading: string, state: SkillExplanation, unitWords: Words, voice: Voice): string {
  const { say } = voice;
  const [used, unused] = partedEvidence(state);
  return block(
    [heading],
    [
      verdict(state, unitWords, voice),
      ...section(say.because, reasonLines(state.because, voice), voice),
      ...section(state.via === 'override' ? say.evidence : say.used, evidenceLines(used, voice), voice),
      ...section(say.unused, evidenceLines(unused, voice), voice),
      ...section(say.wouldChange, changeLines(state, voice), voice),
      ...section(say.next, numbered(state.next), voice),
    ],
    voice,
  );
}

/** A skill with the heading of its block. */
export interface HeadedSkill {
  readonly heading: string;
  readonly state: SkillExplanation;
}

/**
 * The same of all skills of a unit: what would change it and what comes next are told once, at the end. Of skills one
 * after the other of which the same is to be said, it is said once.
 */
export function skillTexts(
  skills: readonly HeadedSkill[],
  unitWords: Words,
  voice: Voice,
): readonly string[] {
  const told: { headings: string[]; readonly lines: readonly string[] }[] = [];
  for (const { heading, state } of skills) {
    const lines = shortLines(state, unitWords, voice);
    const last = told.at(-1);
    if (last !== undefined && last.lines.join('\n') === lines.join('\n')) last.headings.push(heading);
    else told.push({ headings: [heading], lines });
  }
  return told.map(({ headings, lines }) => block(headings, lines, voice));
}

function shortLines(state: SkillExplanation, unitWords: Words, voice: Voice): readonly string[] {
  const [used, unused] = partedEvidence(state);
  return [
    verdict(state, unitWords, voice),
    ...reasonLines(state.because, voice),
    ...evidenceLines(used, voice),
    ...section(voice.say.unused, evidenceLines(unused, voice), voice),
  ];
}

function partedEvidence({
  attempts,
  used,
}: SkillExplanation): readonly [readonly ExplainedAttempt[], readonly ExplainedAttempt[]] {
  const isUsed = ({ id }: ExplainedAttempt) => used.includes(id);
  return [attempts.filter(isUsed), attempts.filter((attempt) => !isUsed(attempt))];
}

/** Whether a reason tells this figure and what mastery takes. */
function tells(reason: ExplainedReason, figure: Figure | null): boolean {
  switch (reason.code) {
    case 'mastered-by-evidence':
    case 'mastered-by-kept-version':
    case 'below-threshold':
      return reason.data.figure.exact === figure?.exact;
    default:
      return false;
  }
}

function verdict(
  { status, figure, threshold, masteredAt, via, because }: SkillExplanation,
  unitWords: Words,
  { say, formats, dayOf }: Voice,
): string {
  const since = status === 'mastered' && masteredAt !== null ? say.since(dayOf(masteredAt)) : '';
  // Beside a judgement or a check that waits, a figure would look like its result.
  const isTold =
    via === 'override' || status === 'submitted' || because.some((reason) => tells(reason, figure));
  const figures =
    figure === null || isTold ? '' : `: ${say.figures(formats.percent(figure), formats.percent(threshold))}`;
  return `${statusWord(status, unitWords)}${since}${figures}`;
}

/** Attempts, a line each. */
export function evidenceLines(attempts: readonly ExplainedAttempt[], voice: Voice): readonly string[] {
  const { say, formats, dayOf } = voice;
  const rows = attempts.map(({ at, form, proportion, level, meets, late, why, counts }): readonly Cell[] => [
    words(at === null ? say.undated : dayOf(at)),
    words(form === null ? '' : say.form(form)),
    words(proportion === null ? say.waits : scoreInWords(proportion, level ?? null, formats)),
    words(remarks([meets && isJudged(counts, why) ? say.meets : '', late ? say.late : ''], why)),
  ]);
  return rowLines(rows, voice);
}

/** Of an attempt that does not count nobody says that it shows mastery, unless it is judged by the rule of its time. */
function isJudged(counts: boolean, why: ExplainedAttempt['why']): boolean {
  return counts || why.some(({ code }) => code === 'version-kept');
}

/** A few words, and after them whole sentences. */
function remarks(short: readonly string[], why: ExplainedAttempt['why']): string {
  const first = short.filter((part) => part !== '').join(', ');
  const sentences = why.map(({ sentence }) => sentence);
  return [...(first === '' ? [] : [why.length === 0 ? first : `${first}.`]), ...sentences].join(' ');
}

function changeLines({ via, outlook, lasting }: SkillExplanation, voice: Voice): readonly string[] {
  const { say } = voice;
  if (via === 'override') return [say.onlyTeacher];
  if (lasting !== null) return [lasting ? say.staysMastered : say.mayBeLost];
  return outlook === null ? [] : outlookLines(outlook, voice, (id) => id);
}

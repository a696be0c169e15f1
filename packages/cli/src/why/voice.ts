import type { LearnerGrade } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';
import { type Cell, words } from '../grid.js';
import { gridText, type Surface } from '../grid-text.js';
import { type Formats, formatsOf } from '../pages/shell/formats.js';
import { gradeInWords } from './in-words.js';
import type { ExplainedReason } from './reason.js';
import { WHY_WORDS, type WhyWords } from './words.js';

/** In which words and on what an answer is written. */
export interface Voice {
  readonly say: WhyWords;
  readonly formats: Formats;
  readonly surface: Surface;
  /** The local day of an instant, in words. */
  readonly dayOf: (instant: string) => string;
}

/** The voice of a language. */
export function voiceOf(language: Language, surface: Surface, dayOf: Voice['dayOf']): Voice {
  const formats = formatsOf(language);
  return { say: WHY_WORDS[language], formats, surface, dayOf: (instant) => formats.day(dayOf(instant)) };
}

/** A block: its heading or headings, and what it says below. */
export function block(headings: readonly string[], lines: readonly string[], { surface }: Voice): string {
  return [...headings.map((heading) => surface.paint('bold', heading)), ...indent(lines)].join('\n');
}

/** A part of a block with a heading of its own; nothing where there is nothing to say. */
export function section(heading: string, lines: readonly string[], { surface }: Voice): readonly string[] {
  return lines.length === 0 ? [] : [surface.paint('dim', heading), ...indent(lines)];
}

/** Reasons, each with the file and the line of its rule. */
export function reasonLines(reasons: readonly ExplainedReason[], { surface }: Voice): readonly string[] {
  return reasons.map(({ sentence, rule }) =>
    rule === null ? sentence : `${sentence}  ${surface.paint('dim', `${rule.file}:${rule.line}`)}`,
  );
}

/** Rows of cells, one below the other. */
export function rowLines(rows: readonly (readonly Cell[])[], { surface }: Voice): readonly string[] {
  if (rows.length === 0) return [];
  const columns = (rows[0] ?? []).map(() => ({ head: '' }));
  const grid = gridText({ columns, rows }, { width: null, paint: surface.paint });
  return grid.trimEnd().split('\n').slice(1);
}

/** Numbered steps. */
export function numbered(steps: readonly { readonly sentence: string }[]): readonly string[] {
  return steps.map(({ sentence }, at) => `${at + 1}. ${sentence}`);
}

/** Percent and letter in one, or that there is none yet. */
export function gradeWords(grade: Pick<LearnerGrade, 'percent' | 'letter'>, { say, formats }: Voice): string {
  return gradeInWords(grade, formats) ?? say.none;
}

/** A cell of words that are said quietly. */
export function quiet(text: string): Cell {
  return words(text, 'dim');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

import type { Course, Path, Unit } from '@openmastery/core';
import {
  describeUnit,
  type Statement,
  statementSentence,
  type UnitDescription,
} from '@openmastery/core/description';
import { type Language, type Words, wordsOf } from '@openmastery/core/sentences';
import type { RulePlace } from '../report/source.js';
import { type Formats, formatsOf } from '../shell/formats.js';
import { PREVIEW_WORDS, type PreviewWords } from './words.js';

/** How a preview is made. */
export interface PreviewOptions {
  /** Default: `en`. */
  readonly language?: Language;
  /** The course that a unit belongs to, for the titles of the units that it waits for. */
  readonly course?: Course;
  /** Where the unit's file says a rule; default: not said. */
  readonly placeOf?: (rule: Path) => RulePlace | null;
}

/** What a preview is made of: everything that its parts may look at. */
export interface PreviewSource {
  readonly unit: Unit;
  readonly description: UnitDescription;
  readonly words: Words;
  readonly formats: Formats;
  readonly text: PreviewWords;
  readonly say: (statement: Statement) => string;
  readonly placeOf: (rule: Path) => RulePlace | null;
}

/** Works out what a preview shows. */
export function previewSource(
  unit: Unit,
  { language = 'en', course, placeOf = () => null }: PreviewOptions,
): PreviewSource {
  const own = wordsOf(unit, { language });
  const others = new Map(course?.units.map(({ id, title }) => [id, title]));
  const words: Words = { ...own, unitOf: (id) => others.get(id) ?? id };
  return {
    unit,
    description: describeUnit(unit),
    words,
    formats: formatsOf(language),
    text: PREVIEW_WORDS[language],
    placeOf,
    say: (statement) => statementSentence(statement, words),
  };
}

/** Where a skill is told of; skills are counted from 1, in the order of the file, without those that are retired. */
export function skillAnchor(number: number): string {
  return `k${number}`;
}

import { describeUnit, type Statement, statementSentence } from '@openmastery/core/description';
import type { ReportSource } from '../report/source.js';
import { html, type Markup } from '../shell/markup.js';
import { onePlaceEach, placesInWords } from './places.js';
import { SHEET_WORDS } from './words.js';

type RulesSource = Pick<ReportSource, 'unit' | 'words' | 'formats' | 'placeOf'>;

/** What holds for everyone, once for all sheets: the rules of the unit in plain words. */
export function rulesMarkup({ unit, words, formats, placeOf }: RulesSource): Markup {
  const say = SHEET_WORDS[words.language];
  const { time, order, late, usual, grade, skills } = describeUnit(unit);
  const apart = skills.filter(({ apart: own }) => Object.values(own).some((some) => some.length > 0));
  const groups: readonly (readonly [string, readonly Statement[]])[] = [
    [say.rulesOfOrder, [...time, ...order, ...late]],
    [say.rulesOf.practice, usual.practice],
    [say.rulesOf.mastery, usual.mastery],
    [say.rulesOf.again, usual.again],
    ...apart.map(
      ({ skill, apart: own }) =>
        [words.titleOf(skill), [...own.practice, ...own.mastery, ...own.again]] as const,
    ),
    [say.rulesOfGrade, grade],
  ];
  const items = (statements: readonly Statement[]): Markup =>
    html`<ul>${statements.map((statement) => html`<li>${statementSentence(statement, words)}`)}</ul>`;
  const places = onePlaceEach(groups.flatMap(([, some]) => some.flatMap(({ path }) => placeOf(path) ?? [])));
  return html`<section class=how id=sheets><h2>${say.rules}</h2>${groups.map(([heading, statements]) =>
    statements.length === 0 ? null : html`<h3>${heading}</h3>${items(statements)}`,
  )}${places.length === 0 ? null : html`<p class=foot>${say.rulesPlaces(placesInWords(places, say, formats))}</p>`}</section>
`;
}

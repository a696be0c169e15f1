import type { Grade, LearnerGrade } from '@openmastery/core';
import { type Hidden, type HiddenSkill, hiddenOf } from '@openmastery/unit-format/outputs';
import type { Counted } from '../shell/formats.js';
import { html, type Markup } from '../shell/markup.js';
import { gradeAnchor } from './anchors.js';
import type { ReportSource } from './source.js';
import { REPORT_WORDS } from './words.js';

interface Compared {
  readonly learner: string;
  readonly mastery: LearnerGrade;
  readonly traditional: LearnerGrade;
  /** How much higher the grade by mastery is, in percent points as shown; null without both. */
  readonly difference: number | null;
  readonly hidden: Hidden;
}

/** What each of two gradebooks hides of a class: in sentences, and learner by learner where they differ. */
export function comparison(mastery: Grade, traditional: Grade, source: ReportSource): Markup {
  const { unit, progress, words, formats } = source;
  const says = REPORT_WORDS[words.language].grades;
  const all = source.classmates.flatMap(({ learner }): Compared[] => {
    const [one, other] = [mastery.learners[learner], traditional.learners[learner]];
    if (one === undefined || other === undefined) return [];
    const hidden = hiddenOf({ about: unit, progress, mastery, traditional }, learner);
    return [{ learner, mastery: one, traditional: other, difference: differenceOf(one, other), hidden }];
  });
  const count = (test: (one: Compared) => boolean) => all.filter(test).length;
  const told = (number: number, noun: Counted) =>
    number === 0
      ? null
      : html`<li>${formats.count(number, noun)}</li>
`;
  const differing = all.filter(isDifferent);
  return html`<ul class="told">
${told(
  count((one) => one.mastery.letter !== one.traditional.letter),
  says.otherLetter,
)}${told(
  count(({ hidden }) => hidden.byTraditional.length > 0),
  says.hiddenByTraditional,
)}${told(
  count(({ hidden }) => hidden.byMastery.length > 0),
  says.hiddenByMastery,
)}${told(all.length - differing.length, says.same)}</ul>
${
  differing.length === 0
    ? null
    : html`<div class="scroll frame" tabindex="0" role="region" aria-label="${says.comparison}">
<table class="list books">
<caption class="unseen">${says.comparison}</caption>
<thead><tr>${[REPORT_WORDS[words.language].table.learner, says.mastery, says.traditional, says.difference, says.traditionalHides, says.masteryHides].map((head, at) => html`<th scope="col"${at > 0 && at < 4 ? html` class="number"` : null}>${head}</th>`)}</tr></thead>
<tbody>
${differing.map((one) => row(one, source))}</tbody>
</table>
</div>`
}`;
}

function isDifferent({ mastery, traditional, difference, hidden }: Compared): boolean {
  return (
    mastery.letter !== traditional.letter ||
    (difference ?? 0) !== 0 ||
    hidden.byTraditional.length + hidden.byMastery.length > 0
  );
}

function row({ learner, mastery, traditional, difference, hidden }: Compared, source: ReportSource): Markup {
  const number = source.numberOf(learner);
  const grade = ({ percent, letter }: LearnerGrade) =>
    [percent === null ? '' : source.formats.gradePercent(percent), letter ?? ''].filter(Boolean).join(' ');
  return html`<tr><th scope=row><a href=#${gradeAnchor(number)}>${source.nameOf(learner)}</a></th><td class=number>${grade(mastery)}</td><td class=number>${grade(traditional)}</td><td class=number>${difference === null ? null : source.formats.signed(difference)}</td><td>${skillsText(hidden.byTraditional, source)}</td><td>${skillsText(hidden.byMastery, source)}</td></tr>
`;
}

function skillsText(hidden: readonly HiddenSkill[], { formats }: ReportSource): string {
  return hidden
    .map(({ skill, figure }) => (figure === null ? skill : `${skill}\u00a0${formats.percent(figure)}`))
    .join(', ');
}

function differenceOf(one: LearnerGrade, other: LearnerGrade): number | null {
  if (one.percent === null || other.percent === null) return null;
  // Both have two decimals, so their hundredths are whole.
  return (Math.round(one.percent.percent * 100) - Math.round(other.percent.percent * 100)) / 100;
}

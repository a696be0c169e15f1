import type { Column, LearnerGrade, Reason } from '@openmastery/core';
import { type WorkedExample, workExample } from '@openmastery/core/description';
import { sentence, statusWord } from '@openmastery/core/sentences';
import { pointsText } from '../../numbers.js';
import { type PlacedSkill, skillsOf } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import { symbol } from '../shell/symbols.js';
import { type PreviewSource, skillAnchor } from './preview-source.js';
import { sentences } from './rules.js';

/** How the grade is made: its rules, and an example that the engine works out. */
export function gradeSection(source: PreviewSource): Markup {
  const { text, description } = source;
  const isGraded = description.grade.some(({ code }) => code !== 'nothing-graded');
  return html`<section><h2>${text.graded}</h2>
${sentences(description.grade, source)}
${isGraded ? example(source) : null}</section>`;
}

function example(source: PreviewSource): Markup | null {
  const { text, unit, words } = source;
  const worked = workExample(unit);
  const { grade, progress, retake } = worked;
  if (worked.events.length === 0) return null;
  const skills = skillsOf(unit).filter(({ skill }) => !skill.retired);
  const mastered = skills.filter(({ skill }) => progress.skills[skill.id]?.via != null).length;
  const titled = (id: string | null) => (id === null ? null : words.titleOf(id));
  const summatives = grade.columns.flatMap((column) =>
    column.kind === 'summative' && column.status === 'counted'
      ? [`${words.titleOf(column.id.replace(/^summative:/, ''))}: ${pointsOf(column, source)}`]
      : [],
  );
  const story = text.story({
    mastered,
    of: skills.length,
    retried: titled(worked.retried),
    open: titled(worked.open),
    summatives,
  });
  const after = retake?.grade;
  return html`<div class="example"><h3>${text.example}</h3>
<p>${story}</p>
${table(source, worked, skills)}
<ul class="rules">${grade.because.filter(isTold).map(
    (reason) => html`<li>${sentence(reason, words)}</li>
`,
  )}</ul>
<p class="makes">${text.makes} <b>${gradeText(grade, source)}</b></p>
${
  after === undefined || worked.open === null
    ? null
    : html`<p class="makes">${text.retake(words.titleOf(worked.open))} <b>${gradeText(after, source)}</b></p>`
}</div>`;
}

/** What is said of the scheme stands above, and that the lowest letter begins at 0 goes without saying. */
function isTold(reason: Reason): boolean {
  return reason.code !== 'scheme' && !(reason.code === 'letter' && reason.data.from.exact === '0');
}

function gradeText({ percent, letter }: LearnerGrade, { formats }: PreviewSource): string {
  return (
    [letter, percent === null ? null : formats.percent(percent)]
      .filter((each) => each !== null)
      .join(' · ') || '–'
  );
}

function pointsOf({ earned, possible }: Column, { formats }: PreviewSource): string {
  return `${shown(earned, formats.number)} / ${shown(possible, formats.number)}`;
}

/** Points in the numbers of the language. */
function shown(exact: string, number: (value: number) => string): string {
  return number(Number(pointsText(exact)));
}

/** A row for each skill and each summative: where the learner stands, and what that earns. */
function table(
  source: PreviewSource,
  { grade, progress }: WorkedExample,
  skills: readonly PlacedSkill[],
): Markup {
  const { text, words, unit } = source;
  const { scheme } = unit.grading;
  const byPoints = scheme.type === 'points' || scheme.type === 'weights';
  const hasPractice = byPoints && grade.columns.some(({ kind }) => kind === 'practice');
  const cell = (columns: readonly Column[]) => {
    if (columns.length === 0) return html`<td class="number">–</td>`;
    const counted = columns.filter(({ status }) => status === 'counted' || status === 'missing');
    const left = columns.length > 0 && counted.length === 0;
    return html`<td class="number">${total(columns, source)}${left ? html`<span class="quiet small"> ${text.extra}</span>` : null}</td>`;
  };
  const rows = skills.map(({ skill }, at) => {
    const status = progress.skills[skill.id]?.status ?? 'open';
    const own = grade.columns.filter((column) => column.skill === skill.id);
    const isDone = status === 'mastered' || status === 'notYet';
    return html`<tr><th scope="row"><a href="#${skillAnchor(at + 1)}">${skill.title}</a></th><td class="stands">${
      isDone
        ? html`${symbol(status)} ${statusWord(status, words)}`
        : html`<span class="quiet">${text.notTried}</span>`
    }</td>${
      byPoints
        ? html`${hasPractice ? cell(own.filter(({ kind }) => kind === 'practice')) : null}${cell(own.filter(({ kind }) => kind === 'check'))}`
        : null
    }</tr>
`;
  });
  const tests = grade.columns.filter(({ kind }) => kind === 'summative');
  const wide = hasPractice ? 2 : 1;
  const testRows = tests.map((column) => {
    const title = words.titleOf(column.id.replace(/^summative:/, ''));
    return html`<tr><th scope="row">${title}</th><td></td><td class="number" colspan="${wide}">${pointsOf(column, source)}</td></tr>
`;
  });
  const counted = grade.columns.filter(({ status }) => status === 'counted' || status === 'missing');
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${text.example}"><table>
<thead><tr><th scope="col">${text.columns.skill}</th><th scope="col">${text.columns.stands}</th>${
    byPoints
      ? html`${hasPractice ? html`<th scope="col" class="number">${text.columns.practice}</th>` : null}<th scope="col" class="number">${text.columns.check}</th>`
      : null
  }</tr></thead>
<tbody>${rows}${byPoints || tests.length > 0 ? testRows : null}</tbody>
${
  scheme.type === 'points'
    ? html`<tfoot><tr><th scope="row">${text.columns.sum}</th><td></td><td class="number" colspan="${wide}"><b>${total(counted, source)}</b></td></tr></tfoot>`
    : null
}</table></div>`;
}

/** What columns earn together of what they are worth; the fractions are exact until they are shown. */
function total(columns: readonly Column[], { formats }: PreviewSource): string {
  const sum = (of: (column: Column) => string) =>
    shown(columns.map(of).reduce(addExact, '0'), formats.number);
  return `${sum(({ earned }) => earned)} / ${sum(({ possible }) => possible)}`;
}

function addExact(a: string, b: string): string {
  const [an = 0n, ad = 1n] = a.split('/').map(BigInt);
  const [bn = 0n, bd = 1n] = b.split('/').map(BigInt);
  return `${an * bd + bn * ad}/${ad * bd}`;
}

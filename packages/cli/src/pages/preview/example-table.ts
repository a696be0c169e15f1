import type { Column } from '@openmastery/core';
import type { WorkedExample } from '@openmastery/core/description';
import { statusWord } from '@openmastery/core/sentences';
import { pointsText, sumOfPoints } from '../../numbers.js';
import type { PlacedSkill } from '../../skills.js';
import { html, type Markup } from '../shell/markup.js';
import { symbol } from '../shell/symbols.js';
import { type PreviewSource, skillAnchor } from './preview-source.js';

/**
 * A row for each skill and each summative: where the learner stands and, where points make the grade, what that earns;
 * at the end what is in the sum.
 */
export function exampleTable(
  source: PreviewSource,
  { grade, progress }: WorkedExample,
  skills: readonly PlacedSkill[],
): Markup {
  const { text, words, unit } = source;
  const { scheme } = unit.grading;
  const byPoints = scheme.type === 'points' || scheme.type === 'weights';
  const of = (kind: Column['kind']) => grade.columns.filter((column) => column.kind === kind);
  const kinds = byPoints ? (['practice', 'check'] as const).filter((kind) => of(kind).length > 0) : [];
  const skillRows = skills.map(({ skill }, at) => {
    const status = progress.skills[skill.id]?.status;
    const own = grade.columns.filter((column) => column.skill === skill.id);
    const stands =
      status === 'mastered' || status === 'notYet'
        ? html`${symbol(status)} ${statusWord(status, words)}`
        : html`<span class="quiet">${text.notTried}</span>`;
    const cells = kinds.map((kind) =>
      cell(
        own.filter((column) => column.kind === kind),
        source,
      ),
    );
    return html`<tr><th scope="row"><a href="#${skillAnchor(at + 1)}">${skill.title}</a></th><td class="stands">${stands}</td>${cells}</tr>
`;
  });
  const endRow = (title: string, points: Markup | string) =>
    html`<tr><th scope="row">${title}</th>${kinds.length === 0 ? html`<td>${points}</td>` : html`<td></td><td class="number" colspan="${kinds.length}">${points}</td>`}</tr>
`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${text.example}"><table>
<thead><tr><th scope="col">${text.columns.skill}</th><th scope="col">${text.columns.stands}</th>${kinds.map((kind) => html`<th scope="col" class="number">${text.columns[kind]}</th>`)}</tr></thead>
<tbody>${skillRows}${of('summative').map((column) => endRow(titleOf(column, source), pointsOf([column], source)))}</tbody>
${
  scheme.type === 'points'
    ? html`<tfoot>${endRow(text.columns.sum, html`<b>${pointsOf(grade.columns.filter(isInSum), source)}</b>`)}</tfoot>`
    : null
}</table></div>`;
}

/** The title of a summative by its column. */
export function titleOf({ id }: Column, { words }: PreviewSource): string {
  return words.titleOf(id.replace(/^summative:/, ''));
}

function isInSum({ status }: Column): boolean {
  return status === 'counted' || status === 'missing';
}

function cell(columns: readonly Column[], source: PreviewSource): Markup {
  const counted = columns.filter(isInSum);
  if (columns.length === 0) return html`<td class="number">–</td>`;
  if (counted.length > 0) return html`<td class="number">${pointsOf(counted, source)}</td>`;
  return html`<td class="number">${pointsOf(columns, source)} <span class="quiet small">${source.text.extra}</span></td>`;
}

/** What columns earn together of what they are worth; the fractions are exact until they are shown. */
export function pointsOf(columns: readonly Column[], { formats }: PreviewSource): string {
  const sum = (of: (column: Column) => string) =>
    formats.number(Number(pointsText(sumOfPoints(columns.map(of)))));
  return `${sum(({ earned }) => earned)} / ${sum(({ possible }) => possible)}`;
}

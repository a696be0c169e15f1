import type { Language } from '@openmastery/core/sentences';
import { gradeAnchor, rowAnchor, sheetAnchor, skillAnchor } from '../report/anchors.js';
import type { RulePlace } from '../report/source.js';
import { type Formats, formatsOf } from '../shell/formats.js';
import { html, type Markup } from '../shell/markup.js';
import { symbolTile } from '../shell/symbols.js';
import { placesInWords } from './places.js';
import type { Account, Sheet, SheetSkill } from './sheet.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

// A class has thirty of these in one file, so end tags that HTML lets go are not written, nor quotes around plain values.

/** One sheet. By itself its name is the heading of the page; in a report there is a way back to the class. */
export function sheetMarkup(sheet: Sheet, language: Language, place: 'alone' | 'inReport'): Markup {
  const say = SHEET_WORDS[language];
  const { at, name, group, unit, asOf, mastered, grade, open, pace } = sheet;
  const heading = html`<bdi>${name}</bdi>${group === null ? null : html` <small>${group}</small>`}`;
  const back = place === 'alone' ? null : html` <a href="#${rowAnchor(at)}">${say.back}</a>`;
  return html`<article class=${place === 'alone' ? 'sheet' : 'sheet more'} id="${sheetAnchor(at)}"><header><p class=over>${unit} · ${asOf}${back}</p>
${place === 'alone' ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}
<p class=lead><b>${mastered}</b>${grade === null ? null : html` <span>${open ? say.gradeSoFar : say.grade} <b>${grade}</b></span>`}${
    pace === null ? null : html` <span class=quiet>${pace}</span>`
  }</p></header>
<h3>${say.where}</h3><ul class=where>${sheet.skills.map((skill) => skillItem(sheet, skill, say))}</ul>
<h3>${say.next}</h3>${nextSteps(sheet, say)}
${sheet.account === null ? null : account(sheet.account, at, say)}${become(sheet, say)}${footnote(sheet, say, formatsOf(language))}</article>
`;
}

function skillItem(sheet: Sheet, skill: SheetSkill, say: SheetWords): Markup {
  const { at, title, status, word, since, more, places } = skill;
  const seen = evidence(skill);
  const day = since === null ? null : ` · ${since}`;
  const head = html`
<li${at < 0 ? null : html` id=${skillAnchor(sheet.at, at)}`}>${symbolTile(status)}<b>${title}</b><em>${word}${day}</em>`;
  const whys = [...more, ...(places.length === 0 ? [] : [`(${placeNames(places, sheet, say)})`])];
  if (whys.length > 0)
    return html`${head}<details><summary>${seen ?? say.why}</summary>${whys.join(' ')}</details>`;
  return seen === null ? head : html`${head}<p>${seen}`;
}

/** What is seen of a skill at once: its attempts, and why it is not mastered so far. */
function evidence({ attempts, told }: SheetSkill): Markup | null {
  if (attempts.length + told.length === 0) return null;
  const each = attempts.map(({ text, counts }, at) => {
    const between = at === 0 ? '' : ' · ';
    return counts ? `${between}${text}` : html`${between}<s>${text}</s>`;
  });
  const isBoth = attempts.length > 0 && told.length > 0;
  return html`${each}${isBoth ? html`<br>` : null}${told.join(' ')}`;
}

/** Lines alone where all of a sheet are in one file: it is named at the end of the sheet. */
function placeNames(places: readonly RulePlace[], { places: all }: Sheet, say: SheetWords): string {
  const files = new Set(all.map(({ file }) => file));
  if (files.size > 1) return places.map(({ file, line }) => `${file}:${line}`).join(', ');
  const noun = places.length === 1 ? say.lines.one : say.lines.other;
  return `${noun} ${places.map(({ line }) => line).join(', ')}`;
}

function nextSteps({ next, complete }: Sheet, say: SheetWords): Markup {
  if (next.length > 0) return html`<ol>${next.map((step) => html`<li>${step}`)}</ol>`;
  return html`<p>${complete ? say.allDone : say.nothingNow}</p>`;
}

function account({ heads, lines, together, told }: Account, learner: number, say: SheetWords): Markup {
  const names = heads.length === 0 ? [say.earned] : heads;
  const wide = names.length === 1 ? null : html` colspan=${names.length}`;
  const cells = (parts: readonly string[]) =>
    parts.length === names.length
      ? parts.map((part) => html`<td>${part}`)
      : html`<td${wide}>${parts.join(', ')}`;
  const rows = lines.map(
    ({ title, parts, points }) => html`
<tr><th>${title}${cells(parts)}<td>${points}`,
  );
  const sum =
    together === null
      ? null
      : html`<tfoot><tr><th>${say.together}<td${wide}>${together.percent === null ? null : say.equals(together.percent)}<td>${together.points}`;
  const table =
    rows.length === 0
      ? null
      : html`<table><thead><tr><th>${say.part}${names.map((name) => html`<th>${name}`)}<th>${say.points}<tbody>${rows}${sum}</table>`;
  return html`<h3 id=${gradeAnchor(learner)}>${say.made}</h3>${table}${told.length === 0 ? null : html`<p>${told.join(' ')}</p>`}
`;
}

function become({ become: range, better }: Sheet, say: SheetWords): Markup | null {
  if (range.length === 0 && better === null) return null;
  return html`<h3>${say.become}</h3><p>${range.join(' ')}</p>${
    better === null
      ? null
      : html`<p>${better.heading}:</p><ul>${better.lines.map((line) => html`<li>${line}`)}</ul>`
  }`;
}

/** On paper nothing can be opened, so the places of the rules stand at the end. */
function footnote({ places }: Sheet, say: SheetWords, formats: Formats): Markup | null {
  if (places.length === 0) return null;
  return html`<p class=foot>${say.places}: ${placesInWords(places, say, formats)}.</p>`;
}

import type { Language } from '@openmastery/core/sentences';
import { gradeAnchor, rowAnchor, sheetAnchor, skillAnchor } from '../report/anchors.js';
import { type Formats, formatsOf } from '../shell/formats.js';
import { html, type Markup } from '../shell/markup.js';
import { symbolTile } from '../shell/symbols.js';
import type { Account, Sheet, SheetSkill } from './sheet.js';
import { SHEET_WORDS, type SheetWords } from './words.js';

// A class has thirty of these in one file, so end tags that HTML lets go are not written, nor quotes around plain values.

/** One sheet. By itself its name is the heading of the page; in a report there is a way back to the class. */
export function sheetMarkup(sheet: Sheet, language: Language, place: 'alone' | 'inReport'): Markup {
  const say = SHEET_WORDS[language];
  const { at, name, group, unit, asOf, mastered, grade, open, pace } = sheet;
  const heading = html`<bdi>${name}</bdi>${group === null ? null : html` <small>${group}</small>`}`;
  // By itself a sheet is the page, in a report a part of it.
  const part = (text: string, id: string | null = null) => {
    const anchor = id === null ? null : html` id=${id}`;
    return place === 'alone' ? html`<h2${anchor}>${text}</h2>` : html`<h3${anchor}>${text}</h3>`;
  };
  const back = place === 'alone' ? null : html` <a href="#${rowAnchor(at)}">${say.back}</a>`;
  return html`<article class=${place === 'alone' ? 'sheet' : 'sheet more'} id="${sheetAnchor(at)}"><header><p class=over>${unit} · ${asOf}${back}</p>
${place === 'alone' ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}
<p class=lead><b>${mastered}</b>${grade === null ? null : html` <span>${open ? say.gradeSoFar : say.grade} <b>${grade}</b></span>`}${
    pace === null ? null : html` <span class=quiet>${pace}</span>`
  }</p></header>
${part(say.where)}<ul class=where>${sheet.skills.map((skill) => skillItem(sheet, skill, say))}</ul>
${part(say.next)}${nextSteps(sheet, say)}
${sheet.account === null ? null : account(sheet.account, part(say.made, gradeAnchor(at)), say)}${become(sheet, part(say.become))}${footnote(sheet, say, formatsOf(language))}</article>
`;
}

function skillItem({ at: learner }: Sheet, skill: SheetSkill, say: SheetWords): Markup {
  const { at, title, status, word, since, points, more } = skill;
  const seen = evidence(skill);
  const day = since === null ? null : ` · ${since}`;
  const below = points === null ? null : html`<br>${points}`;
  const head = html`
<li${at < 0 ? null : html` id=${skillAnchor(learner, at)}`}>${symbolTile(status)}<b>${title}</b><em>${word}${day}${below}</em>`;
  if (more.length > 0)
    return html`${head}<details><summary>${seen ?? say.why}</summary>${more.join(' ')}</details>`;
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

function nextSteps({ next, moreNext, complete }: Sheet, say: SheetWords): Markup {
  if (next.length > 0)
    return html`<ol>${next.map((step) => html`<li>${step}`)}</ol>${moreNext === null ? null : html`<p>${moreNext}</p>`}`;
  return html`<p>${complete ? say.allDone : say.nothingNow}</p>`;
}

function account({ lines, together, told }: Account, heading: Markup, say: SheetWords): Markup {
  const rows = lines.map(({ title, points }) => html`<tr><th>${title}<td>${points}`);
  const sum =
    together === null
      ? null
      : html`<table>${rows}<tfoot><tr><th>${say.together}<td>${together.points} = ${together.percent}</table>`;
  // Sums have one sentence or two beside them; weights, tiers and bundles are told one by one.
  const sentences =
    sum === null ? html`<ul>${told.map((line) => html`<li>${line}`)}</ul>` : html`<p>${told.join(' ')}</p>`;
  return html`${heading}${sum}${told.length === 0 ? null : sentences}
`;
}

function become({ become: range, better }: Sheet, heading: Markup): Markup | null {
  if (range.length === 0 && better === null) return null;
  return html`${heading}<p>${range.join(' ')}</p>${
    better === null
      ? null
      : html`<p>${better.heading}:</p><ul>${better.lines.map((line) => html`<li>${line}`)}</ul>`
  }`;
}

/** What the marks of the sheet mean. */
function footnote({ places }: Sheet, say: SheetWords, formats: Formats): Markup | null {
  if (places.length === 0) return null;
  const files = [...new Set(places.map(({ file }) => file))];
  return html`<p class=foot>${say.places(formats.and(files))}</p>`;
}

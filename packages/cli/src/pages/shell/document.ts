import type { Language } from '@openmastery/core/sentences';
import { formatsOf } from './formats.js';
import { html, type Markup, raw } from './markup.js';
import { shellStyles } from './styles.js';
import { symbolSheet } from './symbols.js';
import { SHELL_WORDS } from './words.js';

/** A script by our own hand that stands in a page, and the base64 of its SHA-256, by which a browser knows it. */
export interface InlineScript {
  readonly text: string;
  readonly sha256: string;
}

/** What a page is made of, apart from what all pages have. */
export interface PageParts {
  /** What kind of page it is, told to programs. */
  readonly kind: 'report' | 'sheet' | 'preview';
  readonly language: Language;
  /** What stands in the tab of the browser. */
  readonly title: string;
  /** Styles of its own, after those that all pages share. */
  readonly styles: readonly string[];
  /** What it does when scripts run; without them all of it is readable. */
  readonly script: InlineScript | null;
  readonly main: Markup;
  /** Said at the end, before what made the page. */
  readonly remark: string | null;
}

/**
 * The whole text of a page: one file that asks for nothing. The browser is told so: nothing is fetched, and no script
 * runs but the one that stands in it, if there is one.
 */
export function documentOf({ kind, language, title, styles, script, main, remark }: PageParts): string {
  const { skip, made } = SHELL_WORDS[language];
  const { markup } = html`<!doctype html>
<html lang="${formatsOf(language).locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="generator" content="OpenMastery ${kind}">
<title>${title}</title>
<style>${raw([shellStyles(), ...styles].join('').replace(/\n+/g, '\n'))}</style>
</head>
<body>
<a class="skip" href="#main">${skip}</a>
${symbolSheet()}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="quiet">${remark === null ? null : html`${remark} `}${made}</footer>
${script === null ? null : raw(`<script>${script.text}</script>\n`)}</body>
</html>
`;
  return markup;
}

function policyOf(script: InlineScript | null): string {
  const scripts = script === null ? '' : ` script-src 'sha256-${script.sha256}';`;
  return `default-src 'none'; style-src 'unsafe-inline';${scripts} base-uri 'none'; form-action 'none'`;
}

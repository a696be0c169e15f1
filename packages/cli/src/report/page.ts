import { legend } from './legend.js';
import { html, raw } from './markup.js';
import { styles } from './styles.js';
import { symbolSheet } from './symbols.js';
import { trackerTable } from './table.js';
import type { Tracker } from './tracker.js';
import { waitingList } from './waiting.js';

// Nothing is fetched, and nothing runs: the browser is told so.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page of a class, in one text: no script, no request, nothing beside it. */
export function page(tracker: Tracker): string {
  const { title, description, window, asOf, rows, complete, waiting } = tracker;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}: class tracker</title>
<style>${raw(styles())}</style>
</head>
<body>
${symbolSheet()}
<main>
<header>
<h1>${title}</h1>
${description === null ? null : html`<p class="quiet">${description}</p>`}
<ul class="facts">
<li><b>${complete} of ${rows.length}</b> have completed the unit</li>
${waiting.length === 0 ? null : html`<li><b>${waiting.length}</b> ${waiting.length === 1 ? 'attempt waits' : 'attempts wait'} to be graded</li>`}
${window === null ? null : html`<li class="quiet">Class time ${window}</li>`}
<li class="quiet">As of ${asOf}</li>
</ul>
</header>
${legend(tracker)}
${trackerTable(tracker)}
${waitingList(tracker)}
<footer class="quiet">Made with OpenMastery from the unit and the class log.${tracker.public ? ' This page shows progress, never a score.' : ''}</footer>
</main>
</body>
</html>
`;
  return markup;
}

import type { Language } from '@openmastery/core/sentences';
import { openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { EXIT } from '../host.js';
import { type OwnKind, writeOwn } from '../own-file.js';
import type { Naming } from '../pages/report/naming.js';
import { reportPage } from '../pages/report/report-page.js';
import { during } from '../progress-line.js';

const TRACKER: OwnKind = {
  name: 'report',
  endings: ['.html', '.htm'],
  mark: /^<!doctype html>[\s\S]*<meta name="generator" content="OpenMastery report">/,
};

/** The page of a class, with a sheet for each learner. */
export const perform: Perform = async (invocation, host) => {
  const output = invocation.value('output');
  if (output === undefined) {
    host.stderr.write('openmastery: `report` needs the file to write: `-o FILE.html`\n');
    return EXIT.usage;
  }
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const { unit, events, progress, everyone, file } = record;
  const html = during('making the page', events.length, host, () =>
    reportPage(unit, events, {
      now: progress.at,
      roster: everyone,
      public: invocation.has('public'),
      language: (invocation.value('language') ?? 'en') as Language,
      names: (invocation.value('names') ?? 'full') as Naming,
      ...(invocation.has('compare') ? { compare: 'traditional' } : {}),
      placeOf: (rule) => {
        const place = file.parsed.locate(rule);
        return place && { file: place.file, line: place.span.start.line };
      },
    }),
  );
  if (output === '-') {
    host.stdout.write(html);
    return record.exit;
  }
  const inputs = [...invocation.paths, ...invocation.values('roster')];
  const problem = await writeOwn(output, html, TRACKER, inputs, host);
  if (problem !== null) {
    host.stderr.write(`openmastery: ${problem}\n`);
    return EXIT.usage;
  }
  host.stdout.write(`${output}\n`);
  return record.exit;
};

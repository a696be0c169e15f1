import { basename } from 'node:path';
import type { Language } from '@openmastery/core/sentences';
import { openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { EXIT } from '../host.js';
import { type OwnKind, writeOwn } from '../own-file.js';
import type { Naming } from '../pages/report/naming.js';
import { reportPage } from '../pages/report/report-page.js';

import { type SheetOptions, sheetPage } from '../pages/sheet/sheet-page.js';
import { during } from '../progress-line.js';

const REPORT: OwnKind = {
  name: 'report',
  endings: ['.html', '.htm'],
  mark: /^<!doctype html>[\s\S]*<meta name="generator" content="OpenMastery (?:report|sheet)">/,
};

/** The page of a class, with a sheet for each learner; or the sheet of one learner alone, to be sent home. */
export const perform: Perform = async (invocation, host) => {
  const output = invocation.value('output');
  if (output === undefined) {
    host.stderr.write('openmastery: `report` needs the file to write: `-o FILE.html`\n');
    return EXIT.usage;
  }
  const learner = invocation.value('learner');
  const misfit = ['public', 'compare'].find((option) => invocation.has(option));
  if (learner !== undefined && misfit !== undefined) {
    const why =
      misfit === 'public' ? 'a sheet has scores, and a page for the wall has none' : 'it is about a class';
    host.stderr.write(`openmastery: \`--${misfit}\` has no place beside \`--learner\`: ${why}\n`);
    return EXIT.usage;
  }
  if (invocation.has('public') && invocation.has('compare')) {
    host.stderr.write(
      'openmastery: `--compare` has no place beside `--public`: it is about grades, and a page for the wall has none\n',
    );
    return EXIT.usage;
  }
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const { unit, events, progress, everyone, file } = record;
  const options: SheetOptions = {
    now: progress.at,
    roster: everyone,
    language: (invocation.value('language') ?? 'en') as Language,
    names: (invocation.value('names') ?? 'full') as Naming,
    placeOf: (rule) => {
      const place = file.parsed.locate(rule);
      // A page that goes home does not tell where files lie on this machine.
      return place && { file: basename(place.file), line: place.span.start.line };
    },
  };
  const html = during('making the page', events.length, host, () =>
    learner === undefined
      ? reportPage(unit, events, {
          ...options,
          public: invocation.has('public'),
          ...(invocation.has('compare') ? { compare: 'traditional' } : {}),
        })
      : sheetPage(unit, events, learner, options),
  );
  if (output === '-') {
    host.stdout.write(html);
    return record.exit;
  }
  const inputs = [...invocation.paths, ...invocation.values('roster')];
  const problem = await writeOwn(output, html, REPORT, inputs, host);
  if (problem !== null) {
    host.stderr.write(`openmastery: ${problem}\n`);
    return EXIT.usage;
  }
  host.stdout.write(`${output}\n`);
  return record.exit;
};

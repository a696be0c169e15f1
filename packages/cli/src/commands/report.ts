import { grade } from '@openmastery/core';
import { openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { writeText } from '../files.js';
import { EXIT } from '../host.js';
import { layOutTracker } from '../report/layout.js';
import { page } from '../report/page.js';

/** The class tracker as one HTML page. */
export const perform: Perform = async (invocation, host) => {
  const output = invocation.value('output');
  if (output === undefined) {
    host.stderr.write('openmastery: `report` needs the file to write: `-o FILE.html`\n');
    return EXIT.usage;
  }
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const isPublic = invocation.has('public');
  const grades = isPublic ? null : grade(record.unit, record.progress);
  const html = page(layOutTracker({ ...record, grade: grades }, { public: isPublic }));
  if (output === '-') {
    host.stdout.write(html);
    return record.exit;
  }
  const problem = await writeText(output, html, host);
  if (problem !== null) {
    host.stderr.write(`openmastery: ${problem}\n`);
    return EXIT.usage;
  }
  host.stdout.write(`${output}\n`);
  return record.exit;
};

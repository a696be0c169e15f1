import { openRecord } from '../class-record.js';
import type { Perform } from '../command.js';
import { formatGrid } from '../grid-format.js';
import { jsonText } from '../json-text.js';
import { progressGrid } from '../progress-grid.js';
import { pickLearners } from '../roster.js';

/** Who stands where. */
export const perform: Perform = async (invocation, host) => {
  const opened = await openRecord(invocation, host);
  if ('exit' in opened) return opened.exit;
  const { record } = opened;
  const format = invocation.value('format');
  const { progress, classmates } = record;
  host.stdout.write(
    format === 'json'
      ? jsonText({ ...progress, learners: pickLearners(progress.learners, classmates) })
      : formatGrid(progressGrid(record), format, host),
  );
  const isModified = classmates.some(({ learner }) =>
    Object.values(progress.learners[learner]?.skills ?? {}).some(({ modified }) => modified),
  );
  if (isModified && (format === undefined || format === 'table')) {
    host.stdout.write('\n* the target was changed for this learner\n');
  }
  return record.exit;
};

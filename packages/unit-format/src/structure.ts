import type * as z from 'zod';
import { MAX_PRUNINGS } from './limits.js';
import { createPruning } from './pruning.js';
import type { Report } from './report.js';
import { type Homes, reportIssue, reportUnknownKey } from './structure-finding.js';
import { issuesOf, keysAsMessage } from './structure-issue.js';
import { readAsMeant } from './structure-meant.js';
import { type Tree, toData, treeAt } from './tree.js';

/**
 * Holds a tree against its schema, reports what does not fit, and returns the tree without it; null where
 * nothing that can be used is left.
 */
export function checkStructure(
  tree: Tree,
  schema: z.ZodType,
  report: Report,
  homes: Homes = {},
): Tree | null {
  const pruning = createPruning();
  let here = tree;
  for (let round = 0; round < MAX_PRUNINGS; round++) {
    const result = schema.safeParse(toData(here), { error: keysAsMessage, reportInput: true });
    if (result.success) return here;
    const cuts: (readonly PropertyKey[])[] = [];
    const issues = issuesOf(result.error.issues);
    const meant = readAsMeant(here, issues, report, (issue, found) =>
      reportUnknownKey(report, found, issue, homes),
    );
    if (meant !== null) {
      here = meant;
      continue;
    }
    // The rest would not be told; what cannot be read is an error already.
    if (report.isFull) return null;
    for (const issue of issues) {
      const parent = treeAt(here, issue.path.slice(0, -1));
      const key = issue.path.at(-1);
      const isMissing = issue.type === 'value' && treeAt(here, issue.path) === undefined;
      if (key === undefined && issue.type !== 'unknown-key') {
        reportIssue(report, here, issue, homes);
        return null;
      }
      const isOurs = isMissing
        ? pruning.lost(parent, key ?? '')
        : issue.type === 'empty' && pruning.shortened(treeAt(here, issue.path));
      if (!isOurs && !report.isFull) reportIssue(report, here, issue, homes);
      cuts.push(
        issue.type === 'unknown-key'
          ? [...issue.path, issue.key]
          : isMissing
            ? issue.path.slice(0, -1)
            : issue.path,
      );
    }
    if (cuts.some((path) => path.length === 0)) return null;
    here = pruning.cut(here, cuts);
  }
  return null;
}

import type { Finding, FindingCode } from '../finding.js';

/** What is said in the same words of every row that has it. */
const SAID_ALIKE: ReadonlySet<FindingCode> = new Set([
  'row-date-unclear',
  'row-number-unclear',
  'row-unknown-type',
  'row-missing',
  'row-unused',
  'row-not-yes-or-no',
]);

/** How many other places of the same finding are pointed to. */
const MOST_RELATED = 5;

/** What makes two of them the same: all but the row, and of what can be read in two ways the column alone. */
function keyOf({ code, data: { row: _row, ...data } }: Finding): string {
  if (code === 'row-date-unclear' || code === 'row-number-unclear')
    return `${code} ${data.column} ${data.meant !== undefined}`;
  return JSON.stringify([code, data]);
}

/** One finding, with a count, for what is said alike of several rows; at the first of them. */
export function alikeOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!SAID_ALIKE.has(finding.code)) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return findings.flatMap((finding): Finding[] => {
    const group = SAID_ALIKE.has(finding.code) ? (groups.get(keyOf(finding)) ?? []) : [finding];
    if (group[0] !== finding) return [];
    if (group.length === 1) return [finding];
    const related = group
      .slice(1, MOST_RELATED + 1)
      .map(({ file, span }) => ({ file, span, label: 'also here' }));
    return [{ ...finding, related, data: { ...finding.data, rows: group.length } }];
  });
}

import type { Perform } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { DIFF_CODES, explainChange } from '../explained-change.js';
import { explainReason, REASON_CODES } from '../explained-reason.js';
import { explainRule, RULE_CODES, ruleLines } from '../explained-rule.js';
import { EXIT } from '../host.js';

const WIDEST = 100;

/** What a code means: of a finding, of a reason that a result gives, or of a change. */
export const perform: Perform = async ({ paths: [asked] }, host) => {
  // as it stands in the output
  const code = asked?.replace(/^\[(.*)\]$/, '$1');
  if (code === undefined) {
    host.stdout.write(`What \`check\` and the readers of logs find:\n\n${ruleLines()}\n\n`);
    host.stdout.write(`What results say of themselves:\n\n  ${REASON_CODES.join('\n  ')}\n\n`);
    host.stdout.write(`What \`diff\` says of changes:\n\n  ${DIFF_CODES.join('\n  ')}\n`);
    return EXIT.clean;
  }
  const width = Math.min(host.stdout.columns ?? WIDEST, WIDEST);
  const explained = [explainRule, explainReason, explainChange].map((explain) => explain(code, width));
  const pages = explained.filter((page) => page !== null);
  if (pages.length === 0) {
    const near = didYouMean(code, [...RULE_CODES, ...REASON_CODES, ...DIFF_CODES]);
    host.stderr.write(`openmastery: no code \`${code}\`${near}\n`);
    host.stderr.write('see `openmastery explain` for all of them\n');
    return EXIT.usage;
  }
  host.stdout.write(`${pages.join('\n\n')}\n`);
  return EXIT.clean;
};

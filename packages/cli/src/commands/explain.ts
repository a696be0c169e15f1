import type { Perform } from '../command.js';
import { didYouMean } from '../did-you-mean.js';
import { explainReason, REASON_CODES } from '../explained-reason.js';
import { explainRule, RULE_CODES, ruleLines } from '../explained-rule.js';
import { EXIT } from '../host.js';

const WIDEST = 100;

/** What a code means: of a finding, or of a reason that a result gives. */
export const perform: Perform = async ({ paths: [code] }, host) => {
  if (code === undefined) {
    host.stdout.write(`What \`check\` and the readers of logs find:\n\n${ruleLines()}\n\n`);
    host.stdout.write(`What results say of themselves:\n\n  ${REASON_CODES.join('\n  ')}\n`);
    return EXIT.clean;
  }
  const width = Math.min(host.stdout.columns ?? WIDEST, WIDEST);
  const pages = [explainRule(code, width), explainReason(code, width)].filter((page) => page !== null);
  if (pages.length === 0) {
    const near = didYouMean(code, [...RULE_CODES, ...REASON_CODES]);
    host.stderr.write(`openmastery: no code \`${code}\`${near}\n`);
    host.stderr.write('see `openmastery explain` for all of them\n');
    return EXIT.usage;
  }
  host.stdout.write(`${pages.join('\n\n')}\n`);
  return EXIT.clean;
};

import type { Severity, UnitFinding, UnitFindingCode } from './finding.js';
import type { Survey } from './survey.js';

/** Says that a rule does not hold at a path; what is not said of the finding is usual. */
export type Found = (
  path: UnitFinding['path'],
  data?: UnitFinding['data'],
  more?: Partial<Pick<UnitFinding, 'about' | 'related'>>,
) => void;

/** One thing that must hold of every unit or course. Rules know nothing of each other. */
export interface Rule {
  readonly code: UnitFindingCode;
  /** Unless somebody's settings say otherwise. */
  readonly severity: Severity;
  readonly find: (survey: Survey, found: Found) => void;
}

/** What the rules find, rule by rule. */
export function apply(rules: readonly Rule[], survey: Survey): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  for (const rule of rules) {
    const { code, severity } = rule;
    rule.find(survey, (path, data = {}, { about = 'value', related = [] } = {}) => {
      findings.push({ code, severity, path, about, data, related });
    });
  }
  return findings;
}

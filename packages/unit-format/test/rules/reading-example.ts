import { type Finding, parseCourse, parseUnit, readLog, readRoster } from '@openmastery/unit-format';
import type { Rule } from '@openmastery/unit-format/rules';

const UNIT = 'openmastery: unit/1\nid: fractions\ntitle: Fractions\nskills: [compare, add]\n';

/** The name that an example goes by. */
export function fileOf({ kind, code }: Rule): string {
  const endings = { unit: 'unit.yaml', course: 'course.yaml', roster: 'csv' };
  return `${code}.${kind in endings ? endings[kind as keyof typeof endings] : kind}`;
}

/** The bad example of a rule, all of it. */
export function badOf({ bad, whole }: Rule): string {
  return whole?.() ?? bad;
}

/** What is found in an example of a rule, read as what it is. */
export function findingsOf(rule: Rule, text: string): readonly Finding[] {
  const file = fileOf(rule);
  switch (rule.kind) {
    case 'unit':
      return parseUnit(text, { file }).findings;
    case 'course':
      return parseCourse(text, { file, units: { 'fractions.unit.yaml': UNIT } }).findings;
    case 'roster':
      return readRoster(text, { file }).findings;
    default:
      return readLog(text, { file, format: rule.kind }).findings;
  }
}

import type { Language } from '@openmastery/core/sentences';
import type { Finding } from '@openmastery/unit-format';
import { type CheckResult, count } from '../check/result.js';
import { counted } from '../counted.js';

/** What is said around findings, in one language. */
interface SummaryWords {
  readonly checked: (files: number) => string;
  readonly nothing: string;
  /** The same where a baseline knows some. */
  readonly nothingNew: string;
  readonly errors: (number: number) => string;
  readonly warnings: (number: number) => string;
  readonly and: string;
  /** Where the findings are that an output has no room for. */
  readonly more: (findings: string) => string;
  /** How to have repaired what can be repaired. */
  readonly fixable: (findings: number) => string;
  /** Before the address of the pages about rules. */
  readonly pages: string;
  /** The heads of a table of findings. */
  readonly columns: readonly [line: string, what: string, rule: string];
}

/** What every format says around its findings. */
export const SUMMARY_WORDS: { readonly [L in Language]: SummaryWords } = {
  en: {
    checked: (files) => `${counted(files, 'file')} checked`,
    nothing: 'nothing found',
    nothingNew: 'nothing new',
    errors: (number) => counted(number, 'error'),
    warnings: (number) => counted(number, 'warning'),
    and: 'and',
    more: (findings) => `${findings} more: in the log above, and in the summary of the job`,
    fixable: (number) => `${number} of them can be fixed: --fix does it, and --fix --dry-run shows it first`,
    pages: 'what each [code] is about',
    columns: ['line', 'what', 'rule'],
  },
  es: {
    checked: (files) => counted(files, 'archivo revisado', 'archivos revisados'),
    nothing: 'nada encontrado',
    nothingNew: 'nada nuevo',
    errors: (number) => counted(number, 'error', 'errores'),
    warnings: (number) => counted(number, 'aviso'),
    and: 'y',
    more: (findings) => `${findings} más: en el registro, arriba, y en el resumen del trabajo`,
    fixable: (number) =>
      `${counted(number, 'se puede corregir', 'se pueden corregir')}: --fix lo hace, y --fix --dry-run lo muestra antes`,
    pages: 'de qué trata cada [código]',
    columns: ['línea', 'qué', 'regla'],
  },
};

/** `3 files checked: 1 error, 2 warnings`. */
export function summaryOf({
  files,
  findings,
  known,
  language,
}: Pick<CheckResult, 'files' | 'findings' | 'known' | 'language'>): string {
  const words = SUMMARY_WORDS[language];
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const checked = words.checked(files.length);
  if (errors + warnings === 0) return `${checked}, ${known > 0 ? words.nothingNew : words.nothing}`;
  return `${checked}: ${words.errors(errors)}, ${words.warnings(warnings)}`;
}

/** The summary alone, for people: all that is said where nothing was found. */
export function formatSummary(result: CheckResult): string {
  return `${summaryOf(result)}\n`;
}

/** How many findings there are beyond those that were shown: `2 errors and 1 warning more: …`. */
export function moreOf(findings: readonly Finding[], language: Language): string {
  const words = SUMMARY_WORDS[language];
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const counts = [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : ''];
  return words.more(counts.filter((one) => one !== '').join(` ${words.and} `));
}

import reasons from './reasons.json';
import { PROJECT_PAGE } from './rule-page.js';
import { wrap } from './wrapping.js';

/** The codes of reasons, next steps, barriers and ignored events. */
export const REASON_CODES: readonly string[] = [...new Set(reasons.map(({ code }) => code))];

const LISTS: { readonly [list: string]: string } = {
  Reasons: 'a reason why a status, a figure or a grade is as it is',
  'Next steps': 'what a learner does next',
  Barriers: 'why a check cannot start now',
  'Ignored events': 'why a line of the log does not count',
};

/** What docs/reasons.md says of a code; null where it has none of that name. */
export function explainReason(code: string, width: number): string | null {
  const known = reasons.filter((reason) => reason.code === code);
  if (known.length === 0) return null;
  const parts = known.map(({ list, data, example }) =>
    [
      wrap(`${code}: ${LISTS[list] ?? list}`, width),
      ...(data === '' ? [] : [wrap(/^`/.test(data) ? `Its data: ${data}` : `It means: ${data}`, width)]),
      wrap(`For example: ${example}`, width),
    ].join('\n\n'),
  );
  return [...parts, `${PROJECT_PAGE}/blob/main/docs/reasons.md`].join('\n\n');
}

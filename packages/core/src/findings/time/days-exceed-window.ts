import { dayNumber } from '../../time/moment.js';
import { schoolDaysBetween } from '../../time/school-days.js';
import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';

/** The school days that the unit is planned for; of a choice, the shortest. */
function plannedDays({ places, graph }: Survey): number {
  const days: number[] = new Array(graph.size).fill(0);
  for (let node = graph.size - 1; node >= 0; node -= 1) {
    const entry = places[node - 1]?.entry;
    if (!graph.isSet[node] && entry !== undefined && !('skills' in entry)) {
      days[node] = graph.there[node] && entry.tier !== 'aspire' ? (entry.days ?? 0) : 0;
      continue;
    }
    const inside = (graph.children[node] ?? []).filter((child) => graph.there[child]);
    const each = inside.map((child) => days[child] as number);
    const counted = graph.isChoice[node] ? each.sort((a, b) => a - b).slice(0, graph.needs[node]) : each;
    days[node] = counted.reduce((sum, own) => sum + own, 0);
  }
  return days[0] as number;
}

/** The plan fits into the window. */
export const daysExceedWindow: Rule = {
  code: 'days-exceed-window',
  severity: 'warning',
  find(survey, found) {
    const { window, calendar } = survey;
    const first = dayNumber(window.opens ?? '');
    const last = dayNumber(window.closes ?? '');
    if (first === null || last === null || last < first) return;
    const days = plannedDays(survey);
    const length = days === 0 ? 0 : schoolDaysBetween(calendar, first, last);
    if (days > length) found(['window'], { days, length });
  },
};

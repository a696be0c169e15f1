import { dayNumber } from '../../time/moment.js';
import { walkThrough } from '../graph/walkthrough.js';
import type { Rule } from '../rule.js';

/** Nothing is due before what must come first. */
export const dueOutOfOrder: Rule = {
  code: 'due-out-of-order',
  severity: 'warning',
  find({ skills, places, graph }, found) {
    if (skills.every(({ entry }) => entry.due === undefined)) return;
    const { parent, before, after, children, asked } = graph;
    // by node, the skill with the last date among those that come before it, and once it is settled; -1: none
    const opened: number[] = new Array(graph.size).fill(-1);
    const settled: number[] = new Array(graph.size).fill(-1);
    const due = [null, ...places.map(({ entry }) => ('due' in entry ? dayNumber(entry.due ?? '') : null))];
    const later = (a: number, b: number): number => ((due[b] ?? -Infinity) > (due[a] ?? -Infinity) ? b : a);
    for (const step of walkThrough(graph).steps) {
      const node = step < 0 ? ~step : step;
      if (step >= 0) {
        const firsts = [before[node] as number, ...(after[node] ?? [])].map((first) => settled[first] ?? -1);
        opened[node] = firsts.reduce(later, opened[parent[node] as number] ?? -1);
        const first = places[(opened[node] as number) - 1]?.entry;
        const place = places[node - 1];
        const own = due[node];
        const last = due[opened[node] as number];
        if (place === undefined || first === undefined || !('due' in place.entry && 'due' in first)) continue;
        if (own === null || own === undefined || last === null || last === undefined || own >= last) continue;
        const path = places[(opened[node] as number) - 1]?.path ?? [];
        found(
          [...place.path, 'due'],
          { due: place.entry.due ?? '', id: place.entry.id, first: first.id, firstDue: first.due ?? '' },
          { related: [{ path: [...path, 'due'], id: first.id }] },
        );
        continue;
      }
      // what is due too early is told once, not of everything after it
      const inside =
        children[node]?.filter((child) => asked[child]).map((child) => settled[child] as number) ?? [];
      settled[node] = (due[node] ?? null) !== null ? node : inside.reduce(later, opened[node] as number);
    }
  },
};

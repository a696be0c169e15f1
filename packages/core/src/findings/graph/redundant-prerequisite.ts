import type { Rule } from '../rule.js';
import type { Survey } from '../survey.js';
import { walkThrough } from './walkthrough.js';

/** Beyond this many bits nobody is told: the largest unit file that can be read with a prerequisite in every skill. */
const MOST_BITS = 2 ** 28;

/** What is surely settled before each node opens (`before`) and once it is settled (`after`), by node, as bits. */
interface Implied {
  has(node: number, when: 'opened' | 'settled', first: number): boolean;
}

function impliedBy({ graph }: Survey): Implied | null {
  const { size, isChoice, parent, children, asked, before, after } = graph;
  const bit = new Map<number, number>();
  for (const firsts of after) for (const first of firsts) if (!bit.has(first)) bit.set(first, bit.size);
  const words = Math.ceil(bit.size / 32);
  if (words === 0 || size * words * 64 > MOST_BITS) return null;
  const opened = new Uint32Array(size * words);
  const settled = new Uint32Array(size * words);
  const join = (into: Uint32Array, node: number, from: Uint32Array, other: number): void => {
    for (let word = 0; word < words; word += 1)
      into[node * words + word] =
        (into[node * words + word] as number) | (from[other * words + word] as number);
  };
  for (const step of walkThrough(graph).steps) {
    const node = step < 0 ? ~step : step;
    const into = step < 0 ? settled : opened;
    const own = bit.get(node);
    if (step < 0) {
      join(into, node, opened, node);
      if (!isChoice[node])
        for (const child of children[node] ?? []) if (asked[child]) join(into, node, settled, child);
      // what is settled implies itself
      const word = node * words + ((own ?? 0) >> 5);
      if (own !== undefined) into[word] = (into[word] as number) | (1 << (own & 31));
      continue;
    }
    const around = parent[node] as number;
    if (around >= 0) join(into, node, opened, around);
    if (before[node] !== -1) join(into, node, settled, before[node] as number);
    for (const first of after[node] ?? []) join(into, node, settled, first);
  }
  return {
    has(node, when, first) {
      const own = bit.get(first) as number;
      const bits = (when === 'opened' ? opened : settled)[node * words + (own >> 5)] as number;
      return (bits & (1 << (own & 31))) !== 0;
    },
  };
}

/** Each prerequisite says something that the order and the other prerequisites do not say. */
export const redundantPrerequisite: Rule = {
  code: 'redundant-prerequisite',
  severity: 'warning',
  find(survey, found) {
    const { graph, places, waiting } = survey;
    if (waiting.length === 0) return;
    const implied = impliedBy(survey);
    if (implied === null) return;
    const { opened } = walkThrough(graph);
    for (const { entry, path, at } of waiting) {
      const node = at + 1;
      const firsts = graph.after[node] ?? [];
      if (!opened[node]) continue;
      firsts.forEach((first, index) => {
        if (!graph.there[first]) return;
        const id = places[first - 1]?.entry.id ?? '';
        const tell = (through: number, word = places[through - 1]?.entry.id ?? ''): void => {
          const place = entry.after.indexOf(id, word === id ? entry.after.indexOf(id) + 1 : 0);
          const by = places[through - 1];
          found(
            [...path, 'after', place],
            { id: entry.id, first: id, through: word },
            {
              related: by === undefined ? [] : [{ path: by.path, id: by.entry.id }],
            },
          );
        };
        const around = graph.parent[node] as number;
        const gate = graph.before[node] as number;
        const other = firsts.find((each) => each !== first && implied.has(each, 'settled', first));
        if (firsts.indexOf(first) < index) tell(first, id);
        else if (gate !== -1 && implied.has(gate, 'settled', first)) tell(gate, '');
        else if (implied.has(around, 'opened', first)) tell(around);
        else if (other !== undefined) tell(other);
      });
    }
  },
};

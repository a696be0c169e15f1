import type { Path } from '../../model/path.js';
import type { Place } from '../place.js';
import type { Survey } from '../survey.js';
import { type Walkthrough, walkThrough } from './walkthrough.js';

/** Skills that nobody can come to: each circle once, with every edge, and those that are held by nothing with a name. */
export interface Stuck {
  readonly circles: readonly (readonly { readonly place: Place; readonly path: Path }[])[];
  readonly others: readonly Place[];
}

/** What a node waits for, and the place that says so. */
interface Wait {
  readonly node: number;
  readonly path: Path;
}

const known = new WeakMap<Survey, Stuck>();

/** Finds what never opens. */
export function stuckIn(survey: Survey): Stuck {
  const before = known.get(survey);
  if (before !== undefined) return before;
  const made = find(survey, walkThrough(survey.graph));
  known.set(survey, made);
  return made;
}

function find({ graph, places, skills }: Survey, { opened, settled }: Walkthrough): Stuck {
  const { there, asked, children, after, before, parent, isSet } = graph;
  const firstStuck = new Map<number, number | undefined>();
  const firstAsked = (set: number): number | undefined => {
    if (!firstStuck.has(set))
      firstStuck.set(
        set,
        children[set]?.find((child) => asked[child] && !settled[child]),
      );
    return firstStuck.get(set);
  };
  const waitsFor = (node: number): Wait | null => {
    const { entry, path } = places[node - 1] as Place;
    if (isSet[node] && opened[node]) {
      const stuck = children[node]?.find((child) => there[child] && !settled[child]);
      return stuck === undefined ? null : { node: stuck, path };
    }
    const first = after[node]?.find((each) => !settled[each]);
    if (first !== undefined)
      return {
        node: first,
        path: [...path, 'after', entry.after.indexOf(places[first - 1]?.entry.id ?? '')],
      };
    const around = parent[node] as number;
    const earlier = before[node] === -1 ? undefined : firstAsked(around);
    if (earlier !== undefined && earlier < node) return { node: earlier, path };
    return around > 0 && !opened[around] ? { node: around, path } : null;
  };
  const told = new Set<number>();
  /** From a stuck node along what it waits for until a node comes again: a circle, a place already told, or nothing. */
  const circleFrom = (start: number): { node: number; path: Path }[] | 'told' | null => {
    const trail = new Map<number, Path>();
    let node = start;
    while (!trail.has(node)) {
      if (told.has(node)) return 'told';
      told.add(node);
      const wait = waitsFor(node);
      if (wait === null) return null;
      trail.set(node, wait.path);
      node = wait.node;
    }
    const steps = [...trail].map(([each, path]) => ({ node: each, path }));
    return steps.slice(steps.findIndex((each) => each.node === node));
  };
  const circles: Stuck['circles'][number][] = [];
  const others: Place[] = [];
  for (const place of skills) {
    if (opened[place.at + 1] || place.entry.retired) continue;
    const circle = circleFrom(place.at + 1);
    if (circle === null) others.push(place);
    // a circle of one is a self-reference, which is told as such
    else if (circle !== 'told' && circle.length > 1)
      circles.push(circle.map(({ node, path }) => ({ place: places[node - 1] as Place, path })));
  }
  return { circles, others };
}

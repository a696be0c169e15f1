import type { Graph } from './graph.js';

/** What a learner can come to who keeps mastering whatever is open. */
export interface Walkthrough {
  readonly opened: readonly boolean[];
  readonly settled: readonly boolean[];
  /** What happened, in order: node `n` opened (`n`), or was settled (`~n`). */
  readonly steps: readonly number[];
}

const known = new WeakMap<Graph, Walkthrough>();

/** Follows that learner to the end, in time linear in the unit. */
export function walkThrough(graph: Graph): Walkthrough {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const made = follow(graph);
  known.set(graph, made);
  return made;
}

function follow(graph: Graph): Walkthrough {
  const { size, isSet, parent, children, there, asked, isChoice, needs, before, after } = graph;
  const opened: boolean[] = new Array(size).fill(false);
  // what is not offered holds nothing back
  const settled = there.map((each) => !each);
  const passed: boolean[] = new Array(size).fill(false);
  const left = [...needs];
  const waits: number[] = new Array(size).fill(0);
  const waiting: number[][] = there.map(() => []);
  const following: number[][] = there.map(() => []);
  for (let node = 1; node < size; node += 1) {
    for (const first of after[node] ?? []) {
      if (settled[first]) continue;
      waits[node] = (waits[node] ?? 0) + 1;
      waiting[first]?.push(node);
    }
    const gate = before[node] as number;
    if (gate === -1) continue;
    waits[node] = (waits[node] ?? 0) + 1;
    following[gate]?.push(node);
  }
  const steps: number[] = [];
  const todo: number[] = [0];
  const release = (node: number): void => {
    waits[node] = (waits[node] as number) - 1;
    if (waits[node] === 0 && opened[parent[node] as number]) todo.push(node);
  };
  // a child of a linear set is past when it is settled and all that were asked for before it are
  const pass = (from: number): void => {
    const trail = [from];
    for (let node = trail.pop(); node !== undefined; node = trail.pop()) {
      const gate = before[node] as number;
      if (passed[node] || !settled[node] || (gate !== -1 && !passed[gate])) continue;
      passed[node] = true;
      for (const next of following[node] ?? []) {
        release(next);
        trail.push(next);
      }
    }
  };
  const isEnough = (set: number): boolean => isSet[set] === true && (left[set] as number) <= 0;
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    const node = step < 0 ? ~step : step;
    if (step >= 0) {
      if (opened[node]) continue;
      opened[node] = true;
      steps.push(node);
      if (!isSet[node] || isEnough(node)) todo.push(~node);
      for (const child of [...(children[node] ?? [])].reverse()) if (waits[child] === 0) todo.push(child);
      continue;
    }
    if (settled[node]) continue;
    settled[node] = true;
    steps.push(step);
    pass(node);
    for (const next of waiting[node] ?? []) release(next);
    const around = parent[node] as number;
    if (around === -1) continue;
    if (asked[node] || isChoice[around]) {
      left[around] = (left[around] as number) - 1;
      if (isEnough(around) && !settled[around]) todo.push(~around);
    }
  }
  return { opened, settled, steps };
}

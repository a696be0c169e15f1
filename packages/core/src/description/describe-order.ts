import type { Path } from '../model/path.js';
import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { Requirement } from './prerequisites.js';
import { type Statement, state } from './statement.js';

/** In which order the children of a set are learned, and which of them settle it. */
export function describeOrder(unit: Unit, { set, n, of, children }: Requirement): readonly Statement[] {
  const place = set === null ? null : walk(unit).find(({ entry }) => entry.id === set && 'skills' in entry);
  const path: Path = place?.path ?? [];
  const container = place !== undefined && place !== null && 'skills' in place.entry ? place.entry : unit;
  const at = [...path, 'order'];
  const needed = needs([...path, 'require'], { set, n, of, children });
  if (children.length < 2) return [needed];
  if (container.order === 'linear') return [state('in-order', at, { set }), needed];
  const builds = walk(container).some(({ entry }) => entry.after.length > 0);
  return [state('any-order', at, { set, builds }), needed];
}

function needs(path: Path, { set, n, of, children }: Requirement): Statement {
  if (n < of.length) return state('needs-some', path, { set, n, of: of.length });
  return of.length === children.length
    ? state('needs-all', path, { set })
    : state('needs-these', path, { set, entries: of });
}

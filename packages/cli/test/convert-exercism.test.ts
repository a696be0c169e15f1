import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type AttemptEvent, evaluate, type Unit } from '@openmastery/core';
import { parseUnit } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { folderWith } from './harness.js';

const script = fileURLToPath(new URL('../../../examples/convert-exercism.mjs', import.meta.url));

const track = {
  language: 'Quipu: "knots"',
  slug: 'quipu',
  concepts: ['basics', 'loops', 'knots', 'colours', 'unused'].map((slug) => ({ slug, name: `The ${slug}` })),
  exercises: {
    concept: [
      { slug: 'first-cord', name: 'First Cord', concepts: ['basics'], prerequisites: [], status: 'active' },
      { slug: 'knot-loop', name: "A Loop: don't", concepts: ['loops', 'knots'], prerequisites: ['basics'] },
      { slug: 'dye', name: 'Dye', concepts: ['colours'], prerequisites: ['knots', 'unused', 'colours'] },
      { slug: 'old', name: 'Old', concepts: ['unused'], prerequisites: [], status: 'deprecated' },
    ],
    practice: [
      { slug: 'count', name: 'Count', practices: ['basics', 'loops'], prerequisites: [] },
      { slug: 'gone', name: 'Gone', practices: ['basics'], prerequisites: [], status: 'wip' },
    ],
  },
};

test('a track becomes a unit without a finding, which a learner who masters what is open completes', () => {
  const folder = folderWith({ 'config.json': JSON.stringify(track) });
  const text = execFileSync(process.execPath, [script, 'config.json'], { cwd: folder, encoding: 'utf8' });
  const { unit, findings } = parseUnit(text);
  expect(findings).toEqual([]);
  if (unit === undefined) throw new Error(text);
  expect(unit.title).toBe(track.language);
  expect(unit.skills.map(({ id, after }) => [id, after])).toEqual([
    ['basics', []],
    ['loops', ['basics']],
    ['knots', ['basics']],
    ['colours', ['knots']],
  ]);
  expect(walk(unit)).toEqual([['basics'], ['loops', 'knots'], ['colours']]);
});

/** What a learner masters in each round, who masters all that is open until the unit is complete. */
function walk(unit: Unit): readonly (readonly string[])[] {
  const events: AttemptEvent[] = [];
  for (let rounds: string[][] = []; ; ) {
    const { learners } = evaluate(unit, events, { now: '2026-12-31T00:00:00Z', learners: ['ana'] });
    const ana = learners.ana;
    if (ana === undefined || ana.complete) return rounds;
    const open = Object.entries(ana.skills).flatMap(([id, { status }]) =>
      status === 'mastered' || status === 'locked' ? [] : [id],
    );
    if (open.length === 0) throw new Error(`stuck after ${JSON.stringify(rounds)}`);
    rounds = [...rounds, open];
    for (const skill of open)
      events.push({
        id: skill,
        learner: 'ana',
        at: '2026-06-01T00:00:00Z',
        type: 'attempt',
        skill,
        score: 'pass',
      });
  }
}

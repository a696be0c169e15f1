import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

// Last, highest, mastered and open for each learner and skill, on one thread like everyone else.
const QUERY = `
  create or replace temp table answers as
  with figures as (
    select learner, skill,
      arg_max(points / possible, moment) as last,
      max(points / possible) as highest,
      bool_or(points * 5 >= possible * 4) as mastered
    from attempts group by learner, skill
  )
  select learner, skill, last, highest, mastered,
    coalesce(bool_and(mastered) over (
      partition by learner order by skill rows between unbounded preceding and 1 preceding
    ), true) as open
  from figures`;

const COUNTS = `
  select count(*) filter (mastered) as mastered, count(*) filter (open) as open
  from answers group by learner order by learner`;

export const district = {
  name: 'DuckDB, window query on a loaded table',
  prepare: async ({ learners }) => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const file = join(tmpdir(), `openmastery-bench-${process.pid}.csv`);
    const rows = learners.flatMap(({ settled }, learner) =>
      settled.map(({ skill, points, possible, at }) => `${learner},${skill},${points},${possible},${at}`),
    );
    writeFileSync(file, `learner,skill,points,possible,moment\n${rows.join('\n')}\n`);
    await connection.run(
      `create table attempts as select learner::int learner, skill::smallint skill, points::int points,
        possible::int possible, moment::bigint moment from read_csv('${file}')`,
    );
    rmSync(file);
    return connection;
  },
  run: async (connection) => {
    await connection.run(QUERY);
    const reader = await connection.runAndReadAll(COUNTS);
    return reader.getRows().map(([mastered, open]) => ({ mastered: Number(mastered), open: Number(open) }));
  },
};

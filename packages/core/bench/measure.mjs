import { pathToFileURL } from 'node:url';
import { countOf, learnerLog, makeDistrict } from './district.mjs';
import { districtCandidates, eventCandidates, memoryCandidates } from './ours.mjs';
import { alternate, callsIn, clockOf, median } from './timing.mjs';

// One part of the bench in a process of its own, with `--expose-gc`: started by run.mjs, and answering it.
const { part, rounds, size, cores, peers, watched, time } = JSON.parse(process.argv[2]);

const clock = clockOf(time);
const built = [];
for (const { name, file } of cores) built.push({ name, core: await import(pathToFileURL(file).href) });
const ours = (make) => built.flatMap(({ name, core }) => make(core, name));

const parts = { district, event, growth, memory, profile };
process.send(await parts[part]());
process.disconnect();

async function peer(name) {
  return import(`./peers/${name}.mjs`);
}

/** The learners of every n-th part of a district. */
function partOf(district, share) {
  const learners = district.learners.slice(0, Math.ceil(district.learners.length / share));
  return { ...district, learners };
}

async function ready(candidates, district) {
  const prepared = [];
  for (const { share = 1, ...candidate } of candidates) {
    const own = partOf(district, share);
    const input = await candidate.prepare(own);
    const answers = await candidate.run?.(input);
    own.learners.forEach(({ learner }, index) => {
      const { mastered, open } = answers?.[index] ?? {};
      const expected = district.expected[index];
      if (answers !== null && (mastered !== expected.mastered || open !== expected.open))
        throw new Error(
          `${candidate.name} says ${mastered}, ${open} of ${learner}, not ${JSON.stringify(expected)}`,
        );
    });
    prepared.push({ ...candidate, factor: district.learners.length / own.learners.length, input });
  }
  return prepared;
}

async function district() {
  const district = makeDistrict(size);
  const events = district.learners.flatMap((learner) => learner.events);
  const text = JSON.stringify(events);
  const limit = {
    name: 'JSON.parse of the log',
    prepare: () => null,
    run: () => {
      JSON.parse(text);
      return null;
    },
  };
  const plain = {
    name: 'a plain loop over settled attempts',
    prepare: (own) => own,
    run: ({ learners }) =>
      learners.map(({ settled }) => {
        const mastered = new Array(size.skills).fill(false);
        for (const { skill, points, possible } of settled) {
          if (points * 5 >= possible * 4) mastered[skill] = true;
        }
        return countOf(mastered);
      }),
  };
  const others = peers
    ? [
        (await peer('duckdb')).district,
        (await peer('json-logic')).district,
        (await peer('json-rules-engine')).district,
        (await peer('xstate')).district,
      ]
    : [];
  const candidates = await ready([limit, ...ours(districtCandidates), plain, ...others], district);
  const times = await alternate(
    candidates.map(
      ({ run, input }) =>
        () =>
          run(input),
    ),
    rounds,
    clock,
  );
  const all = times.map((time, index) => time * candidates[index].factor);
  const attempts = events.filter(({ type }) => type === 'attempt').length;
  const about = `${events.length} events, of which ${attempts} attempts; ${(text.length / 1e6).toFixed(0)} MB as JSON`;
  return {
    about,
    rows: candidates.map(({ name, factor }, index) => ({
      name: factor > 1 ? `${name} (on 1/${Math.round(factor)}, multiplied)` : name,
      value: all[index],
      ratio: all[index] / all[0],
    })),
  };
}

/** Calls a candidate's `run` on one event after the other. */
function repeater({ run, input }, events) {
  let next = 0;
  const isAsync = run(input, events[0]) instanceof Promise;
  if (isAsync)
    return async (calls) => {
      for (let call = 0; call < calls; call++) await run(input, events[next++ % events.length]);
    };
  return (calls) => {
    for (let call = 0; call < calls; call++) run(input, events[next++ % events.length]);
  };
}

/** Attempts after all others, inside the window, on one skill after the other. */
function newEvents({ learner, events }, skills) {
  const newest = Math.max(...events.map(({ at }) => Date.parse(at)));
  return Array.from({ length: 1000 }, (_, index) => ({
    id: `new-${index}`,
    learner,
    at: new Date(newest + (index + 1) * 60_000).toISOString(),
    type: 'attempt',
    skill: `skill-${String((index * 37) % skills).padStart(4, '0')}`,
    form: 'A',
    score: index % 6,
  }));
}

/** Microseconds of one event, of each candidate. */
async function eventTimes(entries) {
  const works = [];
  for (const { candidate, log } of entries) {
    const input = candidate.prepare(log, size.skills);
    const events = newEvents(log, size.skills);
    const before = new Set(log.settled.filter(({ points }) => points >= 4).map(({ id }) => id));
    for (const event of events.slice(0, 24)) {
      const said = await candidate.run(input, event);
      const wanted = event.score >= 4 || (!candidate.forgets && before.has(event.skill));
      if (said !== wanted) throw new Error(`${candidate.name} says ${said} of ${JSON.stringify(event)}`);
    }
    const repeat = repeater({ ...candidate, input }, events);
    works.push({ repeat, calls: await callsIn(100, repeat) });
  }
  const times = await alternate(
    works.map(
      ({ repeat, calls }) =>
        () =>
          repeat(calls),
    ),
    rounds,
    clock,
  );
  return times.map((time, index) => (1000 * time) / works[index].calls);
}

async function event() {
  const log = learnerLog(0, size);
  const others = peers ? [(await peer('xstate')).event, (await peer('json-rules-engine')).event] : [];
  const candidates = [...others, ...ours(eventCandidates)];
  const times = await eventTimes(candidates.map((candidate) => ({ candidate, log })));
  const about = `a learner with ${log.events.length} events on ${size.skills} skills`;
  return {
    about,
    rows: candidates.map(({ name }, index) => ({
      name,
      value: times[index],
      ratio: peers ? times[index] / times[0] : undefined,
    })),
  };
}

async function growth() {
  const small = { ...size, learners: Math.max(10, Math.round(size.learners / 25)) };
  const grown = [
    ['learners', small, { ...small, learners: small.learners * 10 }],
    ['attempts on each skill', small, { ...small, attempts: small.attempts * 10 }],
  ];
  const rows = [];
  for (const [what, less, more] of grown) {
    for (const candidate of ours(districtCandidates)) {
      const whole = { ...candidate, share: 1 };
      const [a] = await ready([whole], makeDistrict(less));
      const [b] = await ready([whole], makeDistrict(more));
      const [short, long] = await alternate([() => a.run(a.input), () => b.run(b.input)], rounds, clock);
      rows.push({ name: `${candidate.name}; ten times the ${what}`, value: long, ratio: long / short });
    }
  }
  for (const candidate of ours(eventCandidates)) {
    const logs = [size.attempts, size.attempts * 10].map((attempts) => learnerLog(0, { ...size, attempts }));
    const [short, long] = await eventTimes(logs.map((log) => ({ candidate, log })));
    rows.push({
      name: `${candidate.name}; ten times the log, one event`,
      value: long / 1000,
      ratio: long / short,
    });
  }
  return {
    about: `from ${small.learners} learners × ${small.skills} skills × ${small.attempts} attempts`,
    rows,
  };
}

function liveBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What stays alive of a result. */
function bytesOf(make) {
  const before = liveBytes();
  const held = [make()];
  const bytes = liveBytes() - before;
  // the engine may keep what a local once held: without this the next turn would find it still alive
  if (held.pop() === undefined) throw new Error('nothing was kept');
  return bytes;
}

async function memory() {
  const rows = [];
  for (const { name, prepare, keep } of ours(memoryCandidates)) {
    // the log as it is read: its texts are its own
    const district = makeDistrict({ ...size, learners: Math.max(2, Math.round(size.learners / 10)) });
    const learners = district.learners.map(({ learner, events }) => ({
      learner,
      events: JSON.parse(JSON.stringify(events)),
    }));
    const attempts = learners.flatMap(({ events }) => events).filter(({ type }) => type === 'attempt').length;
    const input = prepare({ ...district, learners });
    // what is made once, whatever is asked, is not the answer's
    keep(prepare({ ...district, learners: learners.slice(0, 1) }));
    const bytes = [];
    for (let round = 0; round < rounds; round++) bytes.push(bytesOf(() => keep(input)));
    rows.push({ name, value: median(bytes) / attempts });
  }
  return { about: 'beside the log itself, after a full collection', rows };
}

/** Runs one candidate of ours over and over, for the profiler. */
async function profile() {
  const candidates = [
    ...ours(districtCandidates).map((candidate) => ({ ...candidate, again: againstDistrict })),
    ...ours(eventCandidates).map((candidate) => ({ ...candidate, again: againstEvents })),
  ];
  const found = candidates.find(({ name }) => name.includes(watched));
  if (found === undefined)
    throw new Error(
      `nothing is named \`${watched}\`; there are ${candidates.map(({ name }) => name).join(' · ')}`,
    );
  const work = await found.again(found);
  const end = performance.now() + 5000;
  while (performance.now() < end) await work();
  return { about: found.name, rows: [] };
}

async function againstDistrict({ prepare, run }) {
  const input = await prepare(
    makeDistrict({ ...size, learners: Math.max(2, Math.round(size.learners / 10)) }),
  );
  return () => run(input);
}

function againstEvents({ prepare, run }) {
  const log = learnerLog(0, size);
  const events = newEvents(log, size.skills).slice(0, 50);
  const input = prepare(log, size.skills);
  return () => events.forEach((event) => void run(input, event));
}

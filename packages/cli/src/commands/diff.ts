import { type ChangeClass, type Course, instantOf, type Unit } from '@openmastery/core';
import type { UnitDiff } from '@openmastery/unit-format';
import type { Invocation, Perform } from '../command.js';
import { type Compared, type Comparison, gravestOfAll, isAtLeast, isLoss } from '../diff/compared.js';
import { diffData } from '../diff/diff-data.js';
import { diffMarkdown } from '../diff/diff-markdown.js';
import { diffText } from '../diff/diff-text.js';
import { type Document, readDocuments } from '../diff/documents.js';
import { comparable } from '../diff/faulty-units.js';
import { withoutLeftOut } from '../diff/left-out.js';
import { type LogEffects, logEffects, newestOf } from '../diff/log-effects.js';
import { withMovedUnits } from '../diff/moved-units.js';
import { diffPair, type Pair, pairDocuments } from '../diff/pairs.js';
import { openSide, type Side } from '../diff/side.js';
import { type Reader, unreadRows } from '../diff/unread-rows.js';
import { readText, writeText } from '../files.js';
import { EXIT, type Host } from '../host.js';
import { jsonText } from '../json-text.js';
import { readLogFiles } from '../log-files.js';
import { momentOf, momentProblem } from '../moment.js';
import { paintFor } from '../paint.js';
import { during } from '../progress-line.js';

const NOTHING: UnitDiff = { class: 'safe', changes: [], refusals: [] };

interface Versions {
  readonly base: Side;
  readonly head: Side;
}

const prefixesOf = ({ base, head }: Versions) => ({ base: base.prefix, head: head.prefix });

type Stopped = { readonly exit: number };

function refuse(problem: string, host: Host): Stopped {
  host.stderr.write(`openmastery: ${problem}\n`);
  return { exit: EXIT.usage };
}

function modelOf(document: Document): Unit | Course | undefined {
  return document.kind === 'unit' ? document.parsed.unit : document.parsed.course;
}

async function readSide(side: Side, host: Host): Promise<readonly Document[] | Stopped> {
  const documents = await readDocuments(side);
  for (const problem of side.problems) host.stderr.write(`openmastery: ${problem}\n`);
  if (side.problems.length > 0) return { exit: EXIT.usage };
  if (documents.length === 0)
    return refuse(`nothing to compare in \`${side.name}\`: no *.unit.yaml or *.course.yaml there`, host);
  return documents;
}

interface Effects {
  readonly log: LogEffects | null;
  readonly readers: readonly Reader[];
}

async function readEffects(
  { base, head }: Pair,
  diff: UnitDiff,
  { value, values }: Invocation,
  host: Host,
): Promise<Effects | Stopped> {
  const paths = values('log');
  const [was, is] = [base && modelOf(base), head && modelOf(head)];
  const either = was ?? is;
  const isEmpty = was !== undefined && was !== null && 'units' in was && was.units.length === 0;
  if (paths.length === 0 || !either || isEmpty) return { log: null, readers: [] };
  const read = await readLogFiles(paths, either, host);
  if ('problem' in read) return refuse(read.problem, host);
  const { events, logs } = read;
  const readers = [is, was].flatMap((version) => (version ? [{ version, logs }] : []));
  if (!was) return { log: null, readers };
  const at = value('at');
  const now = at === undefined ? newestOf(was, events) : momentOf(at, (is ?? was).timeZone);
  if (at !== undefined && now === null) return refuse(momentProblem(at), host);
  const moment = now ?? new Date().toISOString();
  const log = during('finding whose record changes', events.length, host, () =>
    logEffects(was, is ?? null, diff.changes, events, moment),
  );
  return { log, readers };
}

async function comparePairs(
  sides: Versions,
  pairs: readonly Pair[],
  invocation: Invocation,
  host: Host,
): Promise<Comparison | Stopped> {
  const from = invocation.value('from') ?? new Date().toISOString().slice(0, 10);
  const compared: Compared[] = [];
  const readers: Reader[] = [];
  for (const whole of pairs) {
    const document = whole.head ?? whole.base;
    if (document === null) continue;
    const { pair, faults, isFaultyNow } = comparable(whole, prefixesOf(sides));
    const diff = (pair && diffPair(pair, sides.head, from)) ?? NOTHING;
    const effects = pair === null ? null : await readEffects(pair, diff, invocation, host);
    if (effects !== null && 'exit' in effects) return effects;
    readers.push(...(effects?.readers ?? []));
    compared.push({
      kind: document.kind,
      id: document.id,
      file: `${whole.head === null ? sides.base.prefix : sides.head.prefix}${document.path}`,
      state:
        pair === null ? 'faulty' : pair.base === null ? 'added' : pair.head === null ? 'removed' : 'both',
      faults,
      isFaultyNow,
      diff,
      log: effects?.log ?? null,
    });
  }
  // rows about what was not compared would seem to fit nothing
  const isWhole = compared.every(({ faults }) => faults.length === 0);
  return { compared, unread: isWhole && readers.length > 0 ? unreadRows(readers) : [] };
}

/** Writes the versions and histories that are missing into the files; answers how many files were written. */
async function writeFixes(compared: readonly Compared[], host: Host): Promise<number | Stopped> {
  const byFile = new Map<string, { readonly edits: { start: number; end: number; text: string }[] }>();
  for (const { file, fix } of compared.flatMap(({ diff }) => diff.refusals.flatMap(({ units }) => units))) {
    if (file === null || fix === null) continue;
    const known = byFile.get(file) ?? { edits: [] };
    known.edits.push(...fix.edits);
    byFile.set(file, known);
  }
  for (const [file, { edits }] of byFile) {
    const read = await readText(file, host);
    if ('problem' in read) return refuse(read.problem, host);
    const sorted = [...edits].sort((a, b) => b.start - a.start);
    const text = sorted.reduce(
      (whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end),
      read.text,
    );
    const problem = await writeText(file, text, host);
    if (problem !== null) return refuse(problem, host);
    host.stderr.write(`openmastery: wrote versions and history into \`${file}\`\n`);
  }
  return byFile.size;
}

async function compareOnce(
  sides: Versions,
  invocation: Invocation,
  host: Host,
): Promise<Comparison | Stopped> {
  const base = await readSide(sides.base, host);
  if ('exit' in base) return base;
  const head = await readSide(sides.head, host);
  if ('exit' in head) return head;
  const names = { base: sides.base.name, head: sides.head.name };
  const pairs = withMovedUnits(pairDocuments(base, head, names), prefixesOf(sides));
  return comparePairs(sides, pairs, invocation, host);
}

/** Compares two versions of units and courses, and says what each change does to records. */
export const perform: Perform = async (invocation, host) => {
  const { paths, value, has } = invocation;
  const [baseName = '', headName = ''] = paths;
  const base = await openSide(baseName, headName, host);
  if ('problem' in base) return refuse(base.problem, host).exit;
  const head = await openSide(headName, baseName, host);
  if ('problem' in head) return refuse(head.problem, host).exit;
  if (has('fix') && head.isRevision)
    return refuse('`--fix` writes into files; name a file or folder as the later version, such as `.`', host)
      .exit;
  const from = value('from');
  if (from !== undefined && (from.length !== 10 || instantOf(from, 'UTC') === null))
    return refuse(`\`${from}\` is no date: write 2026-10-01`, host).exit;
  const [first, second] = (await withoutLeftOut([base, head], host)) ?? [];
  if (first === undefined || second === undefined) return EXIT.usage;
  if (value('fail-on') === 'loss' && invocation.values('log').length === 0)
    return refuse('`--fail-on loss` needs a log to see who loses what; add `--log FILE`', host).exit;
  const sides: Versions = { base: first, head: second };
  let comparison = await compareOnce(sides, invocation, host);
  if ('exit' in comparison) return comparison.exit;
  if (has('fix')) {
    const written = await writeFixes(comparison.compared, host);
    if (typeof written === 'object') return written.exit;
    if (written > 0) comparison = await compareOnce(sides, invocation, host);
    if ('exit' in comparison) return comparison.exit;
  }
  const format = value('format') ?? 'text';
  host.stdout.write(
    format === 'json'
      ? jsonText(diffData(comparison))
      : format === 'markdown'
        ? diffMarkdown(comparison)
        : diffText(comparison, paintFor(host.stdout, host.env)),
  );
  const { compared } = comparison;
  if (compared.some(({ isFaultyNow }) => isFaultyNow)) {
    host.stderr.write('openmastery: what has mistakes was not compared; mend it and compare again\n');
    return EXIT.usage;
  }
  const read = compared.flatMap(({ log }) => log ?? []);
  if (read.length > 0 && read.every(({ learners }) => learners === 0)) {
    host.stderr.write(
      'openmastery: the log has nothing of what was compared, so that nobody’s record was looked at\n',
    );
    if (value('fail-on') === 'loss') return EXIT.usage;
  }
  const isRefused = compared.some(({ diff }) => diff.refusals.length > 0);
  const failOn = (value('fail-on') ?? 'invalidates') as ChangeClass | 'loss';
  const isGrave = isAtLeast(gravestOfAll(compared), failOn === 'loss' ? 'invalidates' : failOn);
  const isLost = failOn === 'loss' && compared.some(isLoss);
  return isRefused || isGrave || isLost ? EXIT.findings : EXIT.clean;
};

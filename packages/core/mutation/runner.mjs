import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

// Runs the trials on one mutant after the other in a process that is warm: the bundle has every mutant in it, and a
// number says which one is there.

/** What Stryker's instrumented code reads and writes. */
const switches = {};
globalThis.__stryker__ = switches;

class TrialRunner {
  capabilities() {
    return { reloadEnvironment: false };
  }

  async load() {
    // its `import.meta.url` is what the trials find their files by
    const file = pathToFileURL(join(process.cwd(), 'mutation/trial.gen.mjs')).href;
    this.trials ??= (await import(`${file}?${++this.loads}`)).trials;
    return this.trials;
  }

  loads = 0;

  async dryRun() {
    const result = run(await this.load(), () => true);
    return { ...result, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun(asked) {
    const result = await this.tryOut(asked);
    // a mutant of what is made when the sources are loaded has a process of its own
    if (asked.mutantActivation === 'static' || !(await this.isSpoilt(result))) return result;
    this.trials = undefined;
    if (result.status !== MutantRunStatus.Killed) return result;
    const again = await this.tryOut(asked);
    if (await this.isSpoilt(again)) this.trials = undefined;
    return again;
  }

  async tryOut({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    const trials = await this.load();
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const wanted = testFilter && new Set(testFilter);
    const result = run(trials, (at) => wanted === undefined || wanted.has(String(at)), true);
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
  }

  /** Whether what failed fails without a mutant too: one has left something behind in what the sources keep. */
  async isSpoilt({ status, killedBy = [] }) {
    if (status !== MutantRunStatus.Killed) return status !== MutantRunStatus.Survived;
    Object.assign(switches, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const { tests } = run(await this.load(), (at) => killedBy.includes(String(at)));
    return tests.some((test) => test.status === TestStatus.Failed);
  }
}

function run(trials, isWanted, stops = false) {
  const tests = [];
  for (const [at, { name, work }] of trials.entries()) {
    if (!isWanted(at)) continue;
    const start = performance.now();
    switches.currentTestId = String(at);
    const test = { id: String(at), name };
    let failure = null;
    try {
      work();
    } catch (error) {
      failure = String(error?.message ?? error).slice(0, 500);
    }
    switches.currentTestId = undefined;
    const timeSpentMs = performance.now() - start;
    tests.push(
      failure === null
        ? { ...test, timeSpentMs, status: TestStatus.Success }
        : { ...test, timeSpentMs, status: TestStatus.Failed, failureMessage: failure },
    );
    if (stops && failure !== null) break;
  }
  return { status: DryRunStatus.Complete, tests };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'trials', TrialRunner)];

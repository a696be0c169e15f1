import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
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
    this.trials ??= (await import(pathToFileURL(join(process.cwd(), 'mutation/trial.gen.mjs')).href)).trials;
    return this.trials;
  }

  async dryRun() {
    const result = run(await this.load(), () => true);
    return { ...result, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    const trials = await this.load();
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const wanted = testFilter && new Set(testFilter);
    const result = run(trials, (at) => wanted === undefined || wanted.has(String(at)), true);
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
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

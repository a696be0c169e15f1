import type { Severity } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';
import type { FindingCode } from '../finding.js';

/** Where the severities of rules start from. */
export type Preset = 'recommended' | 'strict';

/** Severities by the code of a rule. */
export type RuleSeverities = { readonly [Code in FindingCode]?: Severity | 'off' };

/** A kind of entry whose metadata may have a schema of its own. */
export type MetadataKind = 'course' | 'unit' | 'set' | 'skill' | 'summative';

/** What a config file says, as it is written but for the short forms. */
export interface Config {
  /** Paths of configs that this one starts from, from its own folder. */
  readonly extends: readonly string[];
  readonly preset?: Preset;
  /** In which findings are told. */
  readonly language?: Language;
  /** Patterns of paths that are not checked, from the config's own folder. */
  readonly ignore: readonly string[];
  readonly rules: RuleSeverities;
  readonly overrides: readonly ConfigOverride[];
  /** The path of the schema for any metadata, or one for each kind of entry. */
  readonly metadata: { readonly [Kind in MetadataKind | 'any']?: string };
}

/** Severities for the files that fit one of the patterns. */
export interface ConfigOverride {
  readonly files: readonly string[];
  readonly preset?: Preset;
  readonly rules: RuleSeverities;
}

/** What holds for one file, from all the configs that it is under. */
export interface RuleSettings {
  readonly preset: Preset;
  readonly rules: RuleSeverities;
}

/** A config with the test of whether one of its patterns fits the file in question. */
export interface AppliedConfig {
  readonly config: Config;
  readonly fits: (pattern: string) => boolean;
}

/**
 * What holds for one file, from configs in the order in which the later goes before the earlier: first what they say for
 * all files, then their overrides.
 *
 * @example
 * ```ts
 * const { config } = parseConfig('openmastery: config/1\nrules: { cycle: warning }\n');
 * settingsFrom([{ config, fits: () => true }]) // → { preset: 'recommended', rules: { cycle: 'warning' } }
 * ```
 */
export function settingsFrom(configs: readonly AppliedConfig[]): RuleSettings {
  const overrides = configs.flatMap(({ config, fits }) =>
    config.overrides.filter(({ files }) => files.some(fits)),
  );
  const all = [...configs.map(({ config }) => config), ...overrides];
  return {
    preset: all.findLast(({ preset }) => preset !== undefined)?.preset ?? 'recommended',
    rules: Object.assign({}, ...all.map(({ rules }) => rules)),
  };
}

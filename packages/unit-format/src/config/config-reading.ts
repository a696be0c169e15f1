import type { Language } from '@openmastery/core/sentences';
import { readWholeTree, withPlaceholders } from '../file-reading.js';
import { type Finding, type FindingCode, hasErrors } from '../finding.js';
import type { Span } from '../position.js';
import { inOrder, type Report, reportOn } from '../report.js';
import { RULES } from '../rules.js';
import { config } from '../schema/config.js';
import { checkStructure } from '../structure.js';
import { childOf, type Tree, toData, treeAt } from '../tree.js';
import type { Config, ConfigOverride, MetadataKind, Preset, RuleSeverities } from './settings.js';
import { isFatalRule } from './severities.js';

/** A path that a config gives, and where it does. */
export interface ConfigPath {
  readonly use: 'extends' | 'metadata';
  readonly path: string;
  readonly span: Span;
}

/** A config file, read. */
export interface ParsedConfig {
  /** Absent when there is an error in the file. */
  readonly config?: Config;
  /** The files that it names; whether they are there is for the caller to see. */
  readonly paths: readonly ConfigPath[];
  readonly findings: readonly Finding[];
}

/**
 * Reads an `openmastery.config.yaml`. What is wrong with it is found as in a unit file, with places and with what may
 * have been meant.
 *
 * @example
 * ```ts
 * parseConfig('openmastery: config/1\npreset: strict\n').config?.preset // → 'strict'
 * parseConfig('openmastery: config/1\nrules: { cicle: off }\n').findings[0]?.data.nearest // → ['cycle']
 * ```
 */
export function parseConfig(text: string, options: { readonly file?: string } = {}): ParsedConfig {
  const report = reportOn(text, options.file);
  const whole = readWholeTree(report, 'config');
  const tree = whole && checkStructure(withPlaceholders(whole, 'config', report), config, report);
  if (tree) reportFixedRules(tree, report);
  const findings = inOrder(report.findings);
  if (!tree || hasErrors(findings)) return { paths: [], findings };
  return { config: configOf(toData(tree) as WrittenConfig), paths: pathsOf(tree, report), findings };
}

interface WrittenConfig {
  readonly extends?: string | readonly string[];
  readonly preset?: Preset;
  readonly language?: Language;
  readonly ignore?: readonly string[];
  readonly rules?: RuleSeverities;
  readonly overrides?: readonly (Omit<ConfigOverride, 'rules'> & { readonly rules?: RuleSeverities })[];
  readonly metadata?: string | { readonly [Kind in MetadataKind]?: string };
}

function configOf({ preset, language, ...written }: WrittenConfig): Config {
  const { metadata = {}, overrides = [] } = written;
  return {
    extends: [written.extends ?? []].flat(),
    ...(preset === undefined ? {} : { preset }),
    ...(language === undefined ? {} : { language }),
    ignore: written.ignore ?? [],
    rules: written.rules ?? {},
    overrides: overrides.map((override) => ({ ...override, rules: override.rules ?? {} })),
    metadata: typeof metadata === 'string' ? { any: metadata } : metadata,
  };
}

/** Rules that a config would switch off or soften, though what they find leaves nothing to be made of a file. */
function reportFixedRules(tree: Tree, report: Report): void {
  const overrides = treeAt(tree, ['overrides']);
  const places = [tree, ...(overrides?.kind === 'list' ? overrides.items : [])];
  for (const rules of places.map((place) => childOf(place, 'rules'))) {
    for (const { key, value } of rules?.kind === 'map' ? rules.entries : []) {
      const isSoftened = value.kind === 'scalar' && value.text !== 'error';
      if (isSoftened && isCode(key) && isFatalRule(key))
        report.add('rule-not-optional', value.range, { severity: 'warning', data: { code: key } });
    }
  }
}

const isCode = (key: string): key is FindingCode => Object.hasOwn(RULES, key);

function pathsOf(tree: Tree, report: Report): readonly ConfigPath[] {
  return (['extends', 'metadata'] as const).flatMap((use) =>
    scalarsOf(treeAt(tree, [use])).map(({ text, range }) => ({
      use,
      path: text,
      span: report.lines.span(range),
    })),
  );
}

function scalarsOf(tree: Tree | undefined) {
  const all =
    tree?.kind === 'list'
      ? tree.items
      : tree?.kind === 'map'
        ? tree.entries.map(({ value }) => value)
        : [tree];
  return all.flatMap((one) => (one?.kind === 'scalar' ? [one] : []));
}

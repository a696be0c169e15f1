// reading a config
export { configJsonSchema } from './config/config-json-schema.js';
export { type ConfigPath, type ParsedConfig, parseConfig } from './config/config-reading.js';
// what it comes to
export {
  type AppliedConfig,
  type Config,
  type ConfigOverride,
  type MetadataKind,
  type Preset,
  type RuleSettings,
  type RuleSeverities,
  settingsFrom,
} from './config/settings.js';
export { isFatalRule, isOptIn, optedIn, withSeverities } from './config/severities.js';
// metadata
export { checkMetadata, type MetadataSchema, type MetadataSchemas } from './metadata/metadata-check.js';
export type { SchemaFault } from './metadata/schema-fault.js';

import type { Finding } from '@openmastery/unit-format';
import type { MetadataSchema, MetadataSchemas } from '@openmastery/unit-format/config';
import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readText } from '../files.js';
import type { Host } from '../host.js';
import { type PlacedConfig, pathFinding, pathFrom } from './config-chain.js';

// A team's schema may say more than Ajv knows; that is no reason to refuse it.
const OPTIONS: Options = { allErrors: true, verbose: true, strict: false, logger: false };

/** The schemas that configs name for metadata, the last to name one for a kind going before the others. */
export async function metadataSchemasOf(
  configs: readonly PlacedConfig[],
  host: Host,
): Promise<{ readonly schemas: MetadataSchemas; readonly findings: readonly Finding[] }> {
  const schemas: { [kind: string]: MetadataSchema } = {};
  const findings: Finding[] = [];
  for (const { config, file, paths } of configs) {
    for (const [kind, path] of Object.entries(config.metadata)) {
      const read = await readText(pathFrom(file, path), host);
      // That it is not there was found when the config was read.
      if ('problem' in read) continue;
      const schema = compile(read.text, path);
      if (typeof schema !== 'string') schemas[kind] = schema;
      else {
        const link = paths.find((one) => one.use === 'metadata' && one.path === path);
        if (link !== undefined) findings.push(pathFinding(link, file, 'no-schema', schema));
      }
    }
  }
  return { schemas, findings };
}

// The schema, or why it is none.
function compile(text: string, name: string): MetadataSchema | string {
  try {
    const schema = JSON.parse(text.replace(/^\uFEFF/, ''));
    const Validator = /2020-12|2019-09/.test(String(schema.$schema)) ? Ajv2020 : Ajv;
    const ajv = new Validator(OPTIONS);
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    return {
      name,
      faultsOf: (data) => (validate(data) === true ? [] : ((validate.errors ?? []) as ErrorObject[])),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

import * as z from 'zod';
import { RULES } from '../rules.js';
import { choice, optional, required, text } from './words.js';

const severity = choice({
  error: 'What it finds fails the check.',
  warning: 'What it finds is said, and fails the check only with `--fail-on warning`.',
  off: 'What it finds is not said.',
});

const preset = choice({
  recommended: 'What stops a unit from being used is an error, the rest a warning.',
  strict: 'Most of what can be found is an error.',
});

const language = choice({
  en: 'English.',
  es: 'Spanish.',
});

const files = z.array(text).min(1);

const PRESET = 'Where severities start from: `recommended`, or `strict`, which asks for more.';

function metadataOf(kind: string) {
  return optional(text, `The path of the JSON Schema for the metadata of ${kind}.`, {
    examples: [`${kind}.schema.json`],
  });
}

// What is found in logs is about the class, not about what a team writes.
const CHECKED = Object.values(RULES).filter(({ family }) => family !== 'log');

const severities = z
  .strictObject(
    Object.fromEntries(
      CHECKED.map(({ code, summary }) => [code, optional(severity, `${summary}.`, { examples: ['off'] })]),
    ),
  )
  .meta({ id: 'rules', description: 'What each rule means for the check, by its code.' });

/** The config of a project. */
export const config = z
  .strictObject({
    openmastery: required(z.literal('config/1'), 'What kind of file this is, and its format.', ['config/1']),
    extends: optional(
      z.union([text, z.array(text)]),
      'Configs that this one starts from, of which a later one goes before an earlier one; paths in the project, from this file.',
      { default: [], examples: ['../openmastery.config.yaml'] },
    ),
    preset: optional(preset, PRESET, { default: 'recommended', examples: ['strict'] }),
    language: optional(language, 'The language in which findings are told; `--language` goes before it.', {
      default: 'en',
      examples: ['es'],
    }),
    ignore: optional(
      files,
      'Files and folders that are not checked, as patterns from the folder of this file.',
      {
        examples: [['drafts/**']],
      },
    ),
    rules: optional(severities, 'Severities by rule.', {
      default: {},
      examples: [{ 'threshold-unreachable': 'off' }],
    }),
    overrides: optional(
      z.array(
        z.strictObject({
          files: required(files, 'The files that this is for, as patterns from the folder of this file.', [
            ['archive/**'],
          ]),
          preset: optional(preset, PRESET, { examples: ['recommended'] }),
          rules: optional(severities, 'Severities by rule.', {
            examples: [{ 'window-reversed': 'warning' }],
          }),
        }),
      ),
      'Severities for some of the files; a later entry goes before an earlier one.',
      { default: [], examples: [[{ files: ['archive/**'], rules: { 'due-outside-window': 'off' } }]] },
    ),
    metadata: optional(
      z.union([
        text,
        z.strictObject({
          course: metadataOf('courses'),
          unit: metadataOf('units'),
          set: metadataOf('sets'),
          skill: metadataOf('skills'),
          summative: metadataOf('summatives'),
        }),
      ]),
      'JSON Schemas that `metadata` is held to: one for wherever it stands, or one for each kind of entry, which is then looked at in every one.',
      { examples: ['metadata.schema.json', { skill: 'skill-metadata.schema.json' }] },
    ),
  })
  .meta({ title: 'OpenMastery config', description: 'How a project checks its units and courses.' });

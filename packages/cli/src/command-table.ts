import type { CommandForm, Option, Perform } from './command.js';
import { CHECK_FORMATS } from './formats/format-table.js';
import { LANGUAGES } from './language.js';
import { TEMPLATE_NAMES } from './template-names.js';

/** A command and where its code is, loaded only when it is called. */
export interface CommandEntry extends CommandForm {
  readonly load: () => Promise<{ readonly perform: Perform }>;
}

const at: Option = {
  value: 'INSTANT',
  about: 'as of then instead of the newest event; a date is the end of that day',
};
const learner: Option = { value: 'ID', about: 'one learner alone' };
const unit: Option = { value: 'ID', about: 'of a course: one unit alone' };
const roster: Option = { value: 'FILE', about: 'class list (learner,name,group), or a gradebook export' };
const language: Option = {
  value: 'LANGUAGE',
  about: 'in which language to tell what is found',
  choices: LANGUAGES,
};
/** What every check takes, of files and of logs. */
const ofCheck: CommandForm['options'] = {
  format: {
    value: 'FORMAT[=FILE]',
    about: 'how to write it, and into which file; may be given several times',
    choices: CHECK_FORMATS,
    toFile: true,
  },
  'fail-on': {
    value: 'SEVERITY',
    about: 'what makes it end with 1',
    choices: ['error', 'warning', 'never'],
  },
};
const MANY = Number.POSITIVE_INFINITY;

function format(...choices: readonly string[]): Option {
  return { value: 'FORMAT', about: 'how to write it', choices };
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'check',
    paths: '[PATH…]',
    count: [0, MANY],
    about: 'find the mistakes in unit and course files; folders and globs too, `-` reads standard input',
    options: {
      ...ofCheck,
      config: {
        value: 'FILE',
        about: 'this config, not the nearest openmastery.config.yaml above each file',
      },
      language: {
        ...language,
        about: 'in which language to tell what is found, whatever the config says',
      },
      baseline: { value: 'FILE', about: 'say only what is not in this file' },
      'update-baseline': { about: 'write all that is found into the baseline' },
      fix: { about: 'mend what can be mended safely' },
      'dry-run': { about: 'with --fix: print what would change, as a patch, and change nothing' },
      'stdin-name': { value: 'FILE', about: 'the file that standard input stands for' },
      watch: { about: 'check again when a file changes, until Ctrl-C' },
    },
    load: () => import('./commands/check.js'),
  },
  {
    name: 'log',
    paths: 'check UNIT|COURSE LOG…',
    count: [3, MANY],
    about: 'find the mistakes in logs: rows that cannot be read, and what does not fit the unit',
    options: {
      ...ofCheck,
      language,
      roster,
    },
    load: () => import('./commands/log.js'),
  },
  {
    name: 'progress',
    paths: 'UNIT|COURSE LOG…',
    count: [2, MANY],
    about: 'who stands where',
    options: {
      learner,
      at,
      roster,
      format: format('table', 'json', 'csv', 'markdown', 'xapi'),
      home: { value: 'URL', about: 'for xapi: the address that learners’ ids belong to' },
    },
    load: () => import('./commands/progress.js'),
  },
  {
    name: 'next',
    paths: 'UNIT|COURSE LOG…',
    count: [2, MANY],
    about: 'what each learner may start now, or why not and from when',
    options: { learner, unit, at, roster, format: format('table', 'json') },
    load: () => import('./commands/next.js'),
  },
  {
    name: 'class',
    paths: 'UNIT LOG…',
    count: [2, MANY],
    about: 'who is ahead or behind, who can work together on what, and what waits to be graded',
    options: { learner, at, roster, format: format('table', 'json') },
    load: () => import('./commands/class.js'),
  },
  {
    name: 'grade',
    paths: 'UNIT|COURSE LOG…',
    count: [2, MANY],
    about: 'the gradebook',
    options: {
      compare: {
        value: 'WITH',
        about: 'beside it, what partial credit would have given, and what each hides',
        choices: ['traditional'],
      },
      learner,
      at,
      roster,
      format: format('table', 'json', 'csv', 'markdown', 'canvas', 'oneroster', 'ags'),
      output: {
        value: 'FILE',
        short: 'o',
        about: 'where to write it; for oneroster: the folder for its files',
      },
      'learner-id': {
        value: 'COLUMN',
        about: 'for canvas: what learners’ ids are there',
        choices: ['sis-user', 'sis-login', 'canvas'],
      },
      class: { value: 'ID', about: 'for oneroster: the sourcedId of the class' },
      course: { value: 'ID', about: 'for oneroster: the sourcedId of the course' },
      school: { value: 'ID', about: 'for oneroster: the sourcedId of the school' },
      session: { value: 'ID', about: 'for oneroster: the sourcedId of the academic session' },
    },
    load: () => import('./commands/grade.js'),
  },
  {
    name: 'why',
    paths: 'UNIT|COURSE LOG…',
    count: [2, MANY],
    about: 'why a learner stands where they stand, what would change it, and what is still needed',
    options: {
      learner: { value: 'ID', about: 'the learner (needed)' },
      unit,
      skill: { value: 'ID', about: 'one skill alone' },
      'what-if': {
        value: 'EVENT',
        about: "what would change, such as 'skill=add score=4/5'; may be given several times",
      },
      outlook: { value: 'GOAL', about: 'what is still needed for a letter, a skill or the `unit`' },
      language: { ...language, about: 'in which language to answer' },
      at,
      roster,
      format: format('text', 'json'),
    },
    load: () => import('./commands/why.js'),
  },
  {
    name: 'report',
    paths: 'UNIT LOG…',
    count: [2, MANY],
    about:
      'the class as one HTML page: tracker, groups, what waits to be graded, pace, grades, a sheet per learner',
    options: {
      output: { value: 'FILE.html', short: 'o', about: 'where to write it (needed)' },
      learner: { value: 'ID', about: 'the sheet of one learner alone, to be sent home' },
      public: { about: 'for the wall: progress, and never a score; names stay' },
      names: {
        value: 'HOW',
        about: 'how learners are named: as the class list has them, by first name, or by id',
        choices: ['full', 'first', 'id'],
      },
      compare: {
        value: 'WITH',
        about: 'beside the grades, what partial credit would have given, and what each hides',
        choices: ['traditional'],
      },
      language: { ...language, about: 'the language of the page' },
      at,
      roster,
    },
    load: () => import('./commands/report.js'),
  },
  {
    name: 'preview',
    paths: 'UNIT|COURSE',
    count: [1, 1],
    about: 'what to hand out on day one as one HTML page: the skill map and the rules in plain words',
    options: {
      output: { value: 'FILE.html', short: 'o', about: 'where to write it (needed)' },
      language: { ...language, about: 'the language of the page' },
    },
    load: () => import('./commands/preview.js'),
  },
  {
    name: 'init',
    paths: '[FILE]',
    count: [0, 1],
    about: 'a new unit to fill in',
    options: {
      template: { value: 'STYLE', about: 'which style', choices: TEMPLATE_NAMES },
    },
    load: () => import('./commands/init.js'),
  },
  {
    name: 'fmt',
    paths: '[PATH…]',
    count: [0, MANY],
    about: 'lay unit and course files out in the canonical way; comments stay',
    options: { check: { about: 'write nothing, and fail where something would change' } },
    load: () => import('./commands/fmt.js'),
  },
  {
    name: 'explain',
    paths: '[CODE]',
    count: [0, 1],
    about: 'what a code in the output means and how to mend it; without one, all codes',
    options: {},
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'diff',
    paths: 'BASE HEAD',
    count: [2, 2],
    about: 'what changed between two versions (files, folders or git revisions), and what it does to records',
    options: {
      log: { value: 'FILE', about: 'a log: who gains, loses or changes grade; may be given several times' },
      at,
      format: format('text', 'json', 'markdown'),
      'fail-on': {
        value: 'CLASS',
        about:
          'the class of changes from which it ends with 1 (invalidates); `loss`: also where the log shows one',
        choices: ['relabels', 'opens', 'regrades', 'invalidates', 'breaks-identity', 'loss'],
      },
      fix: { about: 'write the versions and the history that are missing into HEAD' },
      from: { value: 'DATE', about: 'the day from which new versions of checks are used (today)' },
    },
    load: () => import('./commands/diff.js'),
  },
  {
    name: 'schema',
    paths: '[unit|course|config]',
    count: [0, 1],
    about: 'the JSON Schema of a kind of file, for editors',
    options: {
      draft: { value: 'DRAFT', about: 'of which JSON Schema', choices: ['07', '2020-12'] },
      output: { value: 'FILE', short: 'o', about: 'where to write it' },
    },
    load: () => import('./commands/schema.js'),
  },
];

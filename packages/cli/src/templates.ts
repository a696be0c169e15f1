import type { TemplateName } from './template-names.js';

const SKILLS = `skills:
  - id: first
    title: I can do the first thing
  - id: second
    title: I can do the second thing
  - id: third
    title: I can do the third thing
`;

const LINEAR = `# Mastered at 4 of 5. A proportion is also written 80%.
mastery: 4/5

# The check of every skill: its points, and forms with other items for a further try.
check: { points: 5, forms: [A, B, C] }

# A further try takes a revision and a night's sleep.
reassess: { form: new, steps: [revision], wait: 1 day }

# In this order: each skill opens when the one before it is mastered.
${SKILLS}
summatives:
  - { id: test, title: Unit test, points: 50 }

grading:
  scale: letters
`;

/** The styles that `openmastery init` knows; each has an example of its own under `examples/`. */
const TEMPLATES: { readonly [Name in TemplateName]: string } = {
  linear: LINEAR,
  'any-order': `# Everything is open at once; what must come first is said with \`after\`.
order: any

mastery: 80%
check: { points: 10, forms: [A, B] }

skills:
  - id: first
    title: I can do the first thing
  - id: second
    title: I can do the second thing
  - id: both
    title: I can bring the two together
    after: [first, second]

grading:
  scale: letters
`,
  sets: `mastery: 80%
check: { points: 10, forms: [A, B] }

skills:
  - id: basics
    title: I can do what everything builds on

  # A set has an order and a requirement of its own: any two of these open what comes after.
  - id: stations
    title: Stations
    order: any
    require: 2
    skills:
      - { id: station-1, title: I can do what station 1 shows }
      - { id: station-2, title: I can do what station 2 shows }
      - { id: station-3, title: I can do what station 3 shows }

  - id: together
    title: I can bring it all together

grading:
  scale: letters
`,
  rubric: `# Levels from the lowest to the highest. Criteria are looked at one by one; leave them out for one level in all.
rubrics:
  work:
    levels: [Beginning, Developing, Proficient, Advanced]
    criteria:
      content: The content is right
      reasons: Reasons are given
      language: It is easy to follow

check: { points: 10, rubric: work, forms: [A, B] }

# Proficient as a whole, and no criterion below Developing.
mastery: { atLeast: Proficient, each: Developing }

reassess: { steps: [conference] }

${SKILLS}
grading:
  scale: letters
`,
  checklist: `# A line is reached when its items and those of the lines before it are ticked.
check:
  checklist:
    80%: [names what is asked, shows the steps]
    100%: [gives a reason]
mastery: 80%

reassess: { form: same, steps: [revision] }

${SKILLS}
grading:
  scale: passFail
`,
  criteria: `rubrics:
  speaking:
    levels: [Not yet, With help, On my own, With ease]
    criteria:
      understood: I am understood
      understanding: I understand the other
      accuracy: Words and endings are right

check: { points: 6, rubric: speaking, forms: [partner, teacher, recording] }

# Each criterion in two of the last three talks, and they need not be the same two.
mastery: { each: On my own, together: false, by: 2 of last 3 }

reassess: { form: any }

${SKILLS}
grading:
  scale: letters
`,
  bundles: `# A task does what its specification says, or it is not done yet.
mastery: 100%

order: any
skills:
  - id: core
    title: Core
    skills:
      - { id: core-1, title: I can do core task 1 }
      - { id: core-2, title: I can do core task 2 }
      - { id: core-3, title: I can do core task 3 }
  - id: projects
    title: Projects
    order: any
    tier: should
    skills:
      - { id: project-1, title: I can build project 1, after: [core-2] }
      - { id: project-2, title: I can build project 2, after: [core-3] }

# Best first; the first bundle that holds as a whole is the letter.
grading:
  bundles:
    A: { core: all, projects: 2 }
    B: { core: all, projects: 1 }
    C: { core: all }
    D: { core: 2 }
    otherwise: F
`,
  tiers: `labels: { must: Must do, should: Should do, aspire: Aspire to do }

mastery: 80%
check: { points: 5, forms: [A, B] }
reassess: { steps: [revision] }

# Only what is a must holds the next one back.
skills:
  - id: first
    title: I can do what everyone needs
  - id: second
    title: I can do what everyone needs next
  - id: deeper
    title: I can go deeper
    tier: should
  - id: further
    title: I can go further than that
    tier: aspire

# All must is 80 %, all should makes 90 %, all aspire 100 %.
grading:
  tiers: { must: 80, should: 90, aspire: 100 }
  scale: letters
`,
};

/** A unit file in one of the styles, named after its file. */
export function unitFrom(template: TemplateName, name: string, schema: string): string {
  const id = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'unit';
  const words = id.replace(/[-_.]+/g, ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return `# yaml-language-server: $schema=${schema}
openmastery: unit/1
id: ${plainOrQuoted(id)}
title: ${plainOrQuoted(title)}

${TEMPLATES[template]}`;
}

function plainOrQuoted(text: string): string {
  const isPlain = /^[A-Za-z][\w .-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : `"${text}"`;
}

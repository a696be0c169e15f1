// Makes a unit of the track configuration of Exercism (https://exercism.org), on standard output:
//
//   node examples/convert-exercism.mjs config.json > python.unit.yaml
//
// Every concept becomes a skill, the prerequisites of the exercise that teaches it become its `after`, and the exercises
// that practise it become its practice tasks. Nothing is weighed or graded: that is for the teacher to say.
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: node examples/convert-exercism.mjs config.json\n');
  process.exit(2);
}
const track = JSON.parse(readFileSync(path, 'utf8'));
const { concept: lessons = [], practice: exercises = [] } = track.exercises;

const isUsed = ({ status }) => status !== 'deprecated' && status !== 'wip';
const text = (words) => JSON.stringify(words);
const list = (ids) => `[${ids.join(', ')}]`;

/** The lesson that teaches each concept: the first one that names it. */
const taughtBy = new Map();
for (const lesson of lessons.filter(isUsed)) {
  for (const concept of lesson.concepts) if (!taughtBy.has(concept)) taughtBy.set(concept, lesson);
}

// A concept that no lesson teaches cannot be waited for.
const skills = track.concepts.filter(({ slug }) => taughtBy.has(slug));

const lines = skills.map(({ slug, name }) => {
  const lesson = taughtBy.get(slug);
  const after = lesson.prerequisites.filter((each) => each !== slug && taughtBy.has(each));
  const tasks = [
    { ...lesson, optional: false },
    ...exercises
      .filter((each) => isUsed(each) && each.practices?.includes(slug))
      .map((each) => ({ ...each, optional: true })),
  ];
  return [
    `  - id: ${slug}`,
    `    title: ${text(name)}`,
    ...(after.length > 0 ? [`    after: ${list(after)}`] : []),
    '    practice:',
    '      tasks:',
    ...tasks.map(
      (task) =>
        `        - { id: ${task.slug}, title: ${text(task.name)}, points: 1${task.optional ? ', optional: true' : ''} }`,
    ),
  ].join('\n');
});

process.stdout.write(`openmastery: unit/1
id: ${track.slug}
title: ${text(track.language)}
order: any
skills:
${lines.join('\n')}
`);

// Realistic units of about a hundred lines, in the styles that people write: for measuring, the same ones each time.

const SUBJECTS = [
  {
    id: 'fractions',
    title: 'Fractions',
    standard: 'CCSS.MATH.CONTENT.4.NF.A',
    can: ['compare two fractions', 'add fractions', 'subtract fractions', 'place fractions on a number line'],
  },
  {
    id: 'forces',
    title: 'Forces and motion',
    standard: 'NGSS.MS-PS2',
    can: ['draw a free-body diagram', 'predict the motion of a cart', 'measure a force', 'explain inertia'],
  },
  {
    id: 'essays',
    title: 'Argumentative writing',
    standard: 'CCSS.ELA-LITERACY.W.8.1',
    can: ['state a claim', 'support a claim with evidence', 'answer a counterclaim', 'revise for clarity'],
  },
  {
    id: 'espanol',
    title: 'Español: la ciudad',
    standard: 'ACTFL.NH',
    can: ['ask the way', 'describe my neighbourhood', 'order in a café', 'tell what I did yesterday'],
  },
  {
    id: 'loops',
    title: 'Programs that repeat',
    standard: 'CSTA.2-AP',
    can: [
      'trace a loop',
      'write a loop with a counter',
      'find an off-by-one error',
      'choose a loop for a task',
    ],
  },
  {
    id: 'zellen',
    title: 'Zellen – Bausteine des Lebens',
    standard: 'BE.BIO.7',
    can: [
      'name the parts of a cell',
      'use a microscope',
      'compare plant and animal cells',
      'explain diffusion',
    ],
  },
];

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text of one unit; `number` says which. */
export function unitText(number) {
  const random = randomFrom(number * 7919 + 17);
  const chance = (share) => random() < share;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const subject = pick(SUBJECTS);
  const lines = [];
  const add = (...more) => lines.push(...more);

  if (chance(0.5)) add('# yaml-language-server: $schema=https://openmastery.org/schemas/unit.schema.json');
  add('openmastery: unit/1', `id: ${subject.id}-${number}`);
  const title = `${subject.title}, part ${1 + (number % 9)}`;
  add(`title: ${title.includes(': ') ? `"${title}"` : pick([title, `"${title}"`, `'${title}'`])}`);
  addDescription(add, chance, subject);
  const hasWindow = chance(0.7);
  if (hasWindow) {
    add(
      pick([
        'window: { opens: 2026-09-07, closes: 2027-06-18 }',
        'window:\n  opens: 2026-09-07\n  closes: 2027-06-18T16:00',
      ]),
    );
    add(`timeZone: ${pick(['America/Chicago', 'Europe/Berlin', 'Asia/Tokyo', 'UTC'])}`);
    if (chance(0.4))
      add(
        pick([
          'late: accept',
          'late: reject',
          'late: { cap: 90% }',
          'late:\n  - { within: 14 days, cap: 80% }',
        ]),
      );
  }
  const order = pick(['linear', 'any', 'any']);
  add(
    chance(0.5)
      ? `order: ${order} # ${order === 'any' ? 'learners choose' : 'one after the other'}`
      : `order: ${order}`,
  );
  if (chance(0.5)) add('');
  const rubric = addRubrics(add, chance, pick);
  const hasPractice = addDefaults(add, chance, pick, rubric);
  const tests = chance(0.6) ? 6 : 0;
  addSkills(lines, { add, chance, pick, subject, order, most: 92 - tests });
  if (tests > 0) {
    add('', 'summatives:');
    const date = hasWindow ? ', date: 2027-06-11' : '';
    add(
      chance(0.5)
        ? `  - { id: test, title: Unit test, points: 50${date} }`
        : '  - id: test\n    title: "Unit test: all skills"\n    points: 40',
    );
  }
  add(...pick(GRADINGS)(tests > 0, hasPractice));
  if (chance(0.3) && number % 100 !== 50)
    add('metadata:', '  team: Grade 8', `  reviewed: ${chance(0.5)}`, '  tags: [core, 2026]');
  // One file in a hundred says something in a way of YAML that few people use.
  if (number % 100 === 50)
    add('metadata: &about', '  source: taken over from last year, with', '    another order of skills');
  const text = `${lines.join('\n')}\n`;
  return number % 25 === 5 ? text.replaceAll('\n', '\r\n') : text;
}

function addDescription(add, chance, { can }) {
  if (chance(0.3)) add(`description: Learners ${can[0]}, then ${can[1]}. They go at their own pace.`);
  else if (chance(0.5)) {
    add(
      'description: |',
      `  Three weeks. Learners ${can[0]}, then ${can[1]}.`,
      '',
      '  Everybody goes at their own pace: revise, then try again.',
    );
  } else if (chance(0.6))
    add('description: >', `  Three weeks. Learners ${can[2]}`, '  and move on when they are ready.');
}

function addRubrics(add, chance, pick) {
  if (chance(0.35)) return null;
  add('rubrics:');
  if (chance(0.6)) {
    add('  quality:', '    levels: [Beginning, Developing, Proficient, Advanced] # worth 1 to 4');
    if (chance(0.4))
      add(
        '    criteria:',
        '      accuracy: The answer is right',
        '      reasoning: { title: Reasoning, weight: 2 }',
      );
    if (chance(0.3)) add('    whole: lowest');
  } else {
    add(
      '  quality:',
      '    levels:',
      '      - { name: Beginning, points: 0 }',
      '      - { name: Developing, points: 1.5 }',
    );
    add('      - { name: Proficient, points: 3 }', '      - { name: Advanced, points: 4 }');
  }
  return pick(['Proficient', '{ atLeast: Proficient }', '{ atLeast: Proficient, by: highest }']);
}

function addDefaults(add, chance, pick, rubric) {
  if (rubric === null)
    add(
      `mastery: ${pick(['80%', '4/5', '{ atLeast: 80%, by: 2 of last 3 }', '{ atLeast: 75%, by: latest }'])}`,
    );
  else add(`mastery: ${rubric}`);
  add(
    pick([
      'reassess: { form: rotate, steps: [revision], wait: 1 day }',
      'reassess:\n  steps: [revision, conference]\n  wait: 2 school days',
      'reassess: { attempts: 4 }',
    ]),
  );
  const measured = rubric === null ? '' : ', rubric: quality';
  if (chance(0.5)) add(`check: { points: 10${measured}, forms: [A, B, C] }`);
  else
    add(
      'check:',
      '  points: 10',
      ...(rubric === null ? [] : ['  rubric: quality']),
      '  forms:',
      '    - A',
      '    - { id: B, link: https://example.org/forms/b }',
      '    - C',
    );
  const practice = pick([
    'practice: { points: 5 }',
    'practice: { points: 10, required: false }',
    'practice: none',
  ]);
  add(practice);
  return !practice.endsWith('none');
}

function addSkills(lines, { add, chance, pick, subject, order, most }) {
  const style = pick(['block', 'block', 'flow', 'mixed', 'sets']);
  add('', 'skills:');
  let count = 0;
  let before = null;
  const height = () => lines.reduce((sum, line) => sum + 1 + line.split('\n').length - 1, 0);
  const addSkill = (indent, isFlow) => {
    count++;
    const title = `I can ${pick(subject.can)}${pick(['', ', also in a new setting', ' and say why', ' without notes'])}`;
    const own = chance(0.4) ? [`days: ${pick([1, 2, 3])}`] : [];
    if (isFlow) return add(`${indent}- { ${[`id: s${count}`, `title: "${title}"`, ...own].join(', ')} }`);
    const parts = [
      `id: s${count}`,
      `title: ${title.includes(',') && chance(0.5) ? `"${title}"` : title}`,
      `standards: [${subject.standard}.${count}]`,
      ...own,
    ];
    if (chance(0.3) && before !== null && indent === '  ' && order === 'any')
      parts.push(`after: [${before}]`);
    if (indent === '  ') before = `s${count}`;
    if (chance(0.4))
      parts.push(
        'materials:',
        `  - { title: "Video: ${title}", link: "https://example.org/v/${count}?t=1" }`,
        `  - title: Notes ${count}`,
        `    link: https://example.org/n/${count}`,
      );
    if (chance(0.2))
      parts.push(
        'practice:',
        '  tasks:',
        `    - { id: p${count}-1, title: "Page ${count}, 1 to 8", points: 5 }`,
        `    - { id: p${count}-2, points: 5, optional: true }`,
      );
    if (chance(0.1))
      parts.push(
        'check:',
        '  version: 2',
        '  history:',
        '    - { version: 1, before: 2026-10-01, evidence: keep }',
      );
    if (chance(0.1)) parts.push(`metadata: { lesson: ${count}, room: "B${count}" }`);
    add(...parts.map((part, at) => `${indent}${at === 0 ? '- ' : '  '}${part}`));
    if (chance(0.2)) add('');
    if (chance(0.1)) add(`${indent}# lesson ${count + 1} needs the lab`);
  };
  const addSet = () => {
    const first = ++count;
    add(
      `  - id: set-${first}`,
      `    title: Choice ${first}`,
      `    tier: ${pick(['should', 'should', 'aspire'])}`,
      '    order: any',
      '    require: 2',
      '    skills:',
    );
    for (let child = 0; child < 3; child++) addSkill('      ', chance(0.7));
  };
  while (height() < most || count < 4) {
    if (style === 'sets' && count > 2 && chance(0.3)) addSet();
    else addSkill('  ', style === 'flow' || (style === 'mixed' && chance(0.5)));
  }
}

const GRADINGS = [
  () => ['grading:', '  scale: letters'],
  () => ['grading:', '  scale: { A: 90, B: 80, C: 70, D: 60, F: 0 }', '  pending: exclude'],
  () => ['grading: { scale: plusMinus, roundTo: 0.5, floor: 50% }'],
  (isTested, hasPractice) => [
    'grading:',
    hasPractice
      ? `  weights: { practice: 20, check: ${isTested ? 50 : 80}${isTested ? ', summative: 30' : ''} }`
      : `  weights: { check: ${isTested ? 70 : 100}${isTested ? ', summative: 30' : ''} }`,
    '  scale:',
    '    A: 90',
    '    B: 75',
    '    C: 50',
    '    F: 0',
  ],
  () => ['grading:', '  credit: { practice: completion, check: { mastered: 100%, notYet: 50% } }'],
  () => [],
];

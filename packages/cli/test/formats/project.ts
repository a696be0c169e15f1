/** A project in which every kind of place is found: a key, a value, two places at once, several lines, odd names. */
export const PROJECT = {
  'grade 4/100%, fractions.unit.yaml': `openmastery: unit/1
id: fractions
titel: Fractions <b> & "more"
title: Fractions
skills:
  - { id: add, title: "Añadir 𝟏 |", days: 0 }
  - id: add
    after: [ad]
grading:
  scale: { A: 90, B: 80 }
`,
  'clean.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n',
  'tabs.unit.yaml': 'openmastery: unit/1\nid: t\ntitle: U\nskills:\n\t- a\n',
  '.git/HEAD': '',
} as const;

import type { Rule } from '../rule.js';

export const rule = {
  code: 'column-learner-unclear',
  family: 'log',
  recommended: 'warning',
  strict: 'warning',
  summary: 'Two columns may hold the learner',
  why: 'Beside a column such as `Student`, `ID` is the id of each row, as in every log. Where each learner has an id of their own in all of their rows, it may have been meant as the learner’s.',
  repair: 'Call the column with the learners `learner`; the other one is then no question.',
  kind: 'csv',
  bad: `Student,ID,skill,score
Ana,4711,compare,4/5
Ben,4712,compare,3/5
Ana,4711,add,5/5
`,
  good: `Student,learner,skill,score
Ana,4711,compare,4/5
Ben,4712,compare,3/5
Ana,4711,add,5/5
`,
} as const satisfies Rule;
